import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/language/locales.ts';
import { withEverydayWords } from '../../../src/search/spelling/everyday-words.ts';
import { termOf, termsIn } from '../../../src/search/words/terms.ts';

const everything = () => true;

describe('everyday words', () => {
  it('lead to the words of official texts', () => {
    expect(withEverydayWords({}, 'hu', everything)[termOf('önvédelem', 'hu')]).toBe('jogos védelem');
    expect(withEverydayWords({}, 'en', everything)[termOf('physicians', 'en')]).toBe('doctor');
  });

  it('are left out where no text has the official word', () => {
    const known = new Set([termOf('doctor', 'en')]);
    expect(withEverydayWords({}, 'en', (term) => known.has(term))).toEqual({
      [termOf('physician', 'en')]: 'doctor',
    });
  });

  it('give way to the synonyms that a site lists', () => {
    const own = { [termOf('kid', 'en')]: 'pupil' };
    expect(withEverydayWords(own, 'en', everything)[termOf('kid', 'en')]).toBe('pupil');
  });

  it.each(locales)('are single words in %s, and none leads to itself', (lang) => {
    const all = Object.entries(withEverydayWords({}, lang, everything));
    expect(all.length).toBeGreaterThan(50);
    expect(
      all.filter(
        ([term, official]) => term.includes(' ') || termsIn(official, lang).some((each) => each.term === term),
      ),
    ).toEqual([]);
  });
});

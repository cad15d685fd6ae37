import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import {
  highlighted,
  matchIn,
  partExtent,
  type QueryTerms,
  recordExtent,
  snippetOf,
} from '../../../src/search/result/snippet.ts';
import { marks } from './marks.ts';

const queryTerms = (...terms: string[]): QueryTerms => ({
  terms: new Map(terms.map((term) => [term, 1])),
  phrases: [],
  words: terms.map((term) => [term]),
});

const snippetIn = (text: string, lang: Locale, terms: QueryTerms) => {
  const match = matchIn(text, lang, terms);
  return { text: marks(snippetOf(match, recordExtent).spans), score: match.score };
};

describe('a snippet', () => {
  it('marks every form of a word of the query, and nothing else', () => {
    expect(snippetIn('Police work: the police trained 3 policemen.', 'en', queryTerms('polic', 'train')).text).toBe(
      '[Police] work: the [police] [trained] 3 policemen.',
    );
  });

  it('marks both halves of a word that the text writes as two', () => {
    expect(snippetIn('Health care, health-care, healthcare; health: care.', 'en', queryTerms('healthcar')).text).toBe(
      '[Health care], [health-care], [healthcare]; health: care.',
    );
    expect(snippetIn('Az ember kereskedelem ellen.', 'hu', queryTerms('emberkereskedelm')).text).toBe(
      'Az [ember kereskedelem] ellen.',
    );
  });

  it('marks a date in one piece', () => {
    expect(snippetIn('They met on 30 November 2022.', 'en', queryTerms('2022-11-30')).text).toBe(
      'They met on [30 November 2022].',
    );
  });

  it('holds text as it is written, in spans of which none is empty', () => {
    const { spans } = highlighted(matchIn('police <b>police</b> &amp;', 'en', queryTerms('polic')));
    expect(spans).toEqual([
      { text: 'police', isMarked: true },
      { text: ' <b>', isMarked: false },
      { text: 'police', isMarked: true },
      { text: '</b> &amp;', isMarked: false },
    ]);
    expect(highlighted(matchIn('', 'en', queryTerms('polic'))).spans).toEqual([]);
  });

  it('begins with the sentence that matches best, and shows where it is cut', () => {
    const filler = 'Nothing of that kind is told in this sentence, which is here to be long. '.repeat(8);
    const { text, score } = snippetIn(
      `A police notice. ${filler}The police saw a campaign of the police. ${filler}`,
      'en',
      queryTerms('polic', 'campaign'),
    );
    expect(text).toMatch(/^… The \[police\] saw a \[campaign\] of the \[police\]\. .* …$/);
    expect(text.length).toBeLessThan(240);
    expect(score).toBe(2);
  });

  it('has a score of 0 where nothing matches', () => {
    expect(snippetIn('A text.', 'en', queryTerms('polic'))).toEqual({ text: 'A text.', score: 0 });
  });

  it('begins a few words before the match, where it is of a part', () => {
    const before = 'Of the many things that were told at the long table of the ministry that day, one was that';
    const match = matchIn(`${before} the police trained its people.`, 'en', queryTerms('polic'));
    const { spans, text, terms } = snippetOf(match, partExtent);
    expect(marks(spans)).toBe('… day, one was that the [police] trained its people.');
    expect([text, terms]).toEqual(['day, one was that the police trained its people.', ['polic']]);
  });
});

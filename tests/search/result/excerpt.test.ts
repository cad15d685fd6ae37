import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { glance, passage, type Sought, spotIn, whole } from '../../../src/search/result/excerpt.ts';

const sought = (...terms: string[]): Sought => ({
  terms: new Map(terms.map((term) => [term, 1])),
  phrases: [],
  words: terms.map((term) => [term]),
});

const passageOf = (text: string, lang: Locale, wanted: Sought) => {
  const spot = spotIn(text, lang, wanted);
  return { html: passage(spot, whole).html, tells: spot.tells };
};

describe('a passage', () => {
  it('marks every form of a word that is sought, and nothing else', () => {
    expect(passageOf('Police work: the police trained 3 policemen.', 'en', sought('polic', 'train')).html).toBe(
      '<mark>Police</mark> work: the <mark>police</mark> <mark>trained</mark> 3 policemen.',
    );
  });

  it('marks a date as a whole', () => {
    expect(passageOf('They met on 30 November 2022.', 'en', sought('2022-11-30')).html).toBe(
      'They met on <mark>30 November 2022</mark>.',
    );
  });

  it('is text, whatever the text says', () => {
    expect(passageOf('<img src=x> & <b>police</b>', 'en', sought('polic')).html).toBe(
      '&lt;img src=x&gt; &amp; &lt;b&gt;<mark>police</mark>&lt;/b&gt;',
    );
  });

  it('begins with the sentence in which most is said, and says where it is cut', () => {
    const filler = 'Nothing of that kind is told in this sentence, which is here to be long. '.repeat(8);
    const { html, tells } = passageOf(
      `A police notice. ${filler}The police saw a campaign of the police. ${filler}`,
      'en',
      sought('polic', 'campaign'),
    );
    expect(html).toMatch(
      /^… The <mark>police<\/mark> saw a <mark>campaign<\/mark> of the <mark>police<\/mark>\. .* …$/,
    );
    expect(html.length).toBeLessThan(330);
    expect(tells).toBe(2);
  });

  it('tells nothing where nothing is found', () => {
    expect(passageOf('A text.', 'en', sought('polic'))).toEqual({ html: 'A text.', tells: 0 });
  });

  it('begins a few words before what is sought, where only a glance is wanted', () => {
    const before = 'Of the many things that were told at the long table of the ministry that day, one was that';
    const spot = spotIn(`${before} the police trained its people.`, 'en', sought('polic'));
    const { html, text, terms } = passage(spot, glance);
    expect(html).toBe('… day, one was that the <mark>police</mark> trained its people.');
    expect([text, terms]).toEqual(['day, one was that the police trained its people.', ['polic']]);
  });
});

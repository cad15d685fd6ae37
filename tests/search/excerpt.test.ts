import { describe, expect, it } from 'vitest';
import { passage } from '../../src/search/excerpt.ts';
import { resultOf } from '../../src/search/show.ts';

const sought = (...terms: string[]) => ({ terms: new Map(terms.map((term) => [term, 1])), phrases: [] });

describe('a passage', () => {
  it('marks every form of a word that is sought, and nothing else', () => {
    expect(passage('Police work: the police trained 3 policemen.', 'en', sought('polic', 'train')).html).toBe(
      '<mark>Police</mark> work: the <mark>police</mark> <mark>trained</mark> 3 policemen.',
    );
  });

  it('marks a date as a whole', () => {
    expect(passage('They met on 30 November 2022.', 'en', sought('2022-11-30')).html).toBe(
      'They met on <mark>30 November 2022</mark>.',
    );
  });

  it('is text, whatever the text says', () => {
    expect(passage('<img src=x> & <b>police</b>', 'en', sought('polic')).html).toBe(
      '&lt;img src=x&gt; &amp; &lt;b&gt;<mark>police</mark>&lt;/b&gt;',
    );
  });

  it('begins with the sentence in which most is said, and says where it is cut', () => {
    const filler = 'Nothing of that kind is told in this sentence, which is here to be long. '.repeat(8);
    const { html, tells } = passage(
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
    expect(passage('A text.', 'en', sought('polic'))).toEqual({ html: 'A text.', tells: 0 });
  });
});

describe('a result', () => {
  it('gives each passage once: the part from which it comes is named alone', () => {
    const parts = [
      { id: 'plain', title: 'In plain language', text: 'The police trained.' },
      { id: 'agenda-1', title: 'The first item', text: 'The police were asked.' },
    ];
    const text = {
      number: 'MR-2022-001',
      kind: 'meeting' as const,
      title: 'A session',
      date: '',
      day: '',
      url: '/en/x/',
      by: '',
      summary: 'They met.',
      parts,
    };
    const result = resultOf(text, 'en', {
      terms: new Map([
        ['polic', 1],
        ['train', 1],
      ]),
      phrases: [],
    });
    expect(result.excerpt).toBe('The <mark>police</mark> <mark>trained</mark>.');
    expect(result.parts[0]).toEqual({ title: 'In plain language', url: '/en/x/#plain', excerpt: '' });
  });
});

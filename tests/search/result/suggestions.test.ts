import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/search/result/suggestions.ts';

const known = {
  names: {
    forum: { ncm: 'National Coordination Mechanism' },
    organisation: {
      ncm: 'National Coordination Mechanism',
      interior: 'Ministry of Interior',
      justice: 'Ministry of Justice',
      white: 'White Ring Public Benefit Association',
      police: 'National Police Headquarters',
      austria: 'Embassy of Austria',
      kiallok: 'Alapítvány az Élhető Életért',
    },
    person: { berta: 'Krisztina Berta' },
    topic: { labour: 'Labour exploitation' },
  },
  numbers: ['MR-2024-002', 'MR-2024-001', 'FC-2022-003', 'MR-2022-003', 'CP-2022-001'],
  titles: ['Study visit to London: how Britain cares for victims', 'Ministry tent at Sziget'],
};

const suggested = (words: string) => suggestionsFor(words, known).map(({ text }) => text);

describe('what is suggested while a reader types', () => {
  it('is a name with words that begin so, what begins so first, and once', () => {
    expect(suggested('min')).toEqual(['Ministry of Justice', 'Ministry of Interior', 'Ministry tent at Sziget']);
    expect(suggested('nat')).toEqual(['National Police Headquarters', 'National Coordination Mechanism']);
    expect(suggestionsFor('berta', known)).toEqual([{ text: 'Krisztina Berta', of: 'person' }]);
  });

  it('has each word that was typed, in any order and without accents', () => {
    expect(suggested('berta krisz')).toEqual(['Krisztina Berta']);
    expect(suggested('elheto')).toEqual(['Alapítvány az Élhető Életért']);
    expect(suggested('ministry zebra')).toEqual([]);
  });

  it('is a reference number, however its parts are separated', () => {
    expect(suggested('mr 2024')).toEqual(['MR-2024-002', 'MR-2024-001']);
    expect(suggested('FC-')).toEqual(['FC-2022-003']);
  });

  it('is the title of a record that is shown', () => {
    expect(suggestionsFor('study lond', known)).toEqual([{ text: known.titles[0], of: 'title' }]);
  });

  it('is nothing for a letter, for what is typed already, for a phrase and for a question for help', () => {
    for (const words of ['', 'm', 'Krisztina Berta', '"min', 'help me']) expect(suggested(words)).toEqual([]);
  });

  it('is never more than a few', () => {
    const organisation = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`o${at}`, `Office ${at}`]));
    expect(suggestionsFor('off', { ...known, names: { organisation } })).toHaveLength(6);
  });
});

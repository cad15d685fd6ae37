import { describe, expect, it } from 'vitest';
import { inDictionaryOrder, listText } from '../../src/language/collation.ts';

describe('the order of a dictionary', () => {
  it.each([
    ['hu', ['öreg', 'ős', 'orvos', 'út', 'olasz', 'ügy'], ['olasz', 'orvos', 'öreg', 'ős', 'út', 'ügy']],
    ['hu', ['csend', 'cukor', 'cél', 'dal'], ['cél', 'cukor', 'csend', 'dal']],
    ['hu', ['szó', 'suta', 'tyúk', 'tű', 'zsák', 'zúg'], ['suta', 'szó', 'tű', 'tyúk', 'zúg', 'zsák']],
    ['en', ['öreg', 'out', 'csend', 'cukor'], ['csend', 'cukor', 'öreg', 'out']],
    ['en', ['Round 10', 'Round 9', 'round 2'], ['round 2', 'Round 9', 'Round 10']],
  ] as const)('in %s sorts %j', (lang, words, sorted) => {
    expect(words.toSorted(inDictionaryOrder(lang))).toEqual(sorted);
  });
});

describe('a list in one sentence', () => {
  it.each([
    ['en', ['films'], 'films'],
    ['en', ['films', 'drama'], 'films and drama'],
    ['en', ['films', 'drama', 'print'], 'films, drama and print'],
    ['hu', ['film', 'dráma'], 'film és dráma'],
    ['hu', ['film', 'dráma', 'nyomtatvány'], 'film, dráma és nyomtatvány'],
  ] as const)('%s: joins %j', (lang, names, text) => {
    expect(listText(names, lang)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { countOf, matched } from '../../../src/search/match/match.ts';
import type { QueryWord } from '../../../src/search/match/query-words.ts';
import { placesByScore } from '../../../src/search/match/scores.ts';
import { joined } from '../../../src/search/match/weights.ts';

const weightsOf = (weights: Record<number, number>) => {
  const places = Object.keys(weights).map(Number);
  return joined(100, [{ places, weights: Uint8Array.from(Object.values(weights)) }], 1);
};

const word = (weights: Record<number, number>, how: QueryWord['how'] = 'known'): QueryWord => ({
  written: 'word',
  terms: ['word'],
  weights: weightsOf(weights),
  how,
});

const everywhere = (from: number, to: number, weight: number) =>
  Object.fromEntries(Array.from({ length: to - from }, (_, index) => [from + index, weight]));

const find = (words: QueryWord[]) => {
  const { scores, whole } = matched(words, 100);
  return { places: placesByScore(scores), whole: countOf(whole) };
};

describe('the records that answer words', () => {
  it('are those that have all of them, where there are enough', () => {
    const { places, whole } = find([word(everywhere(0, 40, 10)), word(everywhere(20, 60, 10))]);
    expect([places.length, whole]).toEqual([20, 20]);
    expect(places.every((place) => place >= 20 && place < 40)).toBe(true);
  });

  it('are also those with most of them, where few have all', () => {
    const { places, whole } = find([word({ 1: 10, 2: 10 }), word({ 1: 10, 3: 10 })]);
    expect(places[0]).toBe(1);
    expect([places.toSorted(), whole]).toEqual([[1, 2, 3], 1]);
  });

  it('are not those that only have the word that tells least', () => {
    const { places } = find([word({ 1: 10 }), word(everywhere(0, 60, 10))]);
    expect(places).toEqual([1]);
  });

  it('stand by how much they tell: two words in a title before three in passing', () => {
    const { places } = find([word({ 1: 30, 2: 1 }), word({ 1: 30, 2: 1 }), word({ 2: 1, 3: 1 })]);
    expect(places[0]).toBe(1);
  });

  it('tell more with a rare word than with a common one', () => {
    const { places } = find([word({ 1: 10, 5: 1 }), word({ ...everywhere(2, 50, 10), 1: 1 })]);
    expect(places[0]).toBe(1);
  });

  it('are found without a word that nobody has', () => {
    expect(find([word({ 4: 10 }), word({}, 'unknown')])).toEqual({ places: [4], whole: 0 });
  });

  it('are none for nothing', () => {
    expect(find([])).toEqual({ places: [], whole: 0 });
    expect(find([word({}, 'unknown')])).toEqual({ places: [], whole: 0 });
  });
});

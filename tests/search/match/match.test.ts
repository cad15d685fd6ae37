import { describe, expect, it } from 'vitest';
import { fullMatchCount, matched } from '../../../src/search/match/match.ts';
import type { QueryWord } from '../../../src/search/match/query-words.ts';
import { docsByScore } from '../../../src/search/match/scores.ts';
import { joined } from '../../../src/search/match/weights.ts';

const weightsOf = (weights: Record<number, number>) => {
  const docs = Object.keys(weights).map(Number);
  return joined(100, [{ docs, weights: Uint8Array.from(Object.values(weights)) }], 1);
};

const word = (weights: Record<number, number>, match: QueryWord['match'] = 'exact'): QueryWord => ({
  written: 'word',
  terms: ['word'],
  weights: weightsOf(weights),
  match,
});

const everywhere = (from: number, to: number, weight: number) =>
  Object.fromEntries(Array.from({ length: to - from }, (_, index) => [from + index, weight]));

const find = (words: QueryWord[]) => {
  const { scores, full } = matched(words, 100);
  return { docs: docsByScore(scores), full: fullMatchCount(full) };
};

describe('the records that answer words', () => {
  it('are those that have all of them, where there are enough', () => {
    const { docs, full } = find([word(everywhere(0, 40, 10)), word(everywhere(20, 60, 10))]);
    expect([docs.length, full]).toEqual([20, 20]);
    expect(docs.every((doc) => doc >= 20 && doc < 40)).toBe(true);
  });

  it('are also those with most of them, where few have all', () => {
    const { docs, full } = find([word({ 1: 10, 2: 10 }), word({ 1: 10, 3: 10 })]);
    expect(docs[0]).toBe(1);
    expect([docs.toSorted(), full]).toEqual([[1, 2, 3], 1]);
  });

  it('are also those with two words of a whole sentence in their title, where few have more', () => {
    const asked = [1, 2, 3, 4, 5, 6, 7].map((doc) => word({ [doc]: 6, 20: 3 }));
    const { docs } = find([word({ 9: 30, 20: 3 }), word({ 9: 30, 20: 3 }), ...asked]);
    expect(docs).toContain(9);
  });

  it('are also those that say most of it better, where many have all the words in passing', () => {
    const inPassing = everywhere(20, 60, 2);
    const title = { 3: 30 };
    const { docs, full } = find([
      word({ ...inPassing, ...title }),
      word({ ...inPassing, ...title }),
      word({ ...inPassing, ...title }),
      word(inPassing),
    ]);
    expect([docs[0], docs.length, full]).toEqual([3, 41, 40]);
  });

  it('are not led by the one that has the rarest word and little else', () => {
    const asked = everywhere(20, 32, 12);
    const { docs } = find([word({ 1: 14 }), word({ ...asked, 1: 2 }), word(asked), word(asked)]);
    expect(docs).toContain(1);
    expect(docs[0]).not.toBe(1);
    expect(find([word({ 1: 14 }), word(asked), word(asked), word(asked)]).docs[0]).not.toBe(1);
  });

  it('are not those that only have the commonest word', () => {
    const { docs } = find([word({ 1: 10 }), word(everywhere(0, 60, 10))]);
    expect(docs).toEqual([1]);
  });

  it('rank by weight: two words in a title before three in passing', () => {
    const { docs } = find([word({ 1: 30, 2: 1 }), word({ 1: 30, 2: 1 }), word({ 2: 1, 3: 1 })]);
    expect(docs[0]).toBe(1);
  });

  it('score higher with a rare word than with a common one', () => {
    const { docs } = find([word({ 1: 10, 5: 1 }), word({ ...everywhere(2, 50, 10), 1: 1 })]);
    expect(docs[0]).toBe(1);
  });

  it('are those that have any of the words, where none has more', () => {
    const { docs, full } = find([word({ 1: 9 }), word({ 2: 9 }), word({ 3: 9 }), word(everywhere(10, 50, 9))]);
    expect([docs.toSorted(), full]).toEqual([[1, 2, 3], 0]);
  });

  it('are found without a word that nobody has', () => {
    expect(find([word({ 4: 10 }), word({}, 'unknown')])).toEqual({ docs: [4], full: 0 });
  });

  it('are none for nothing', () => {
    expect(find([])).toEqual({ docs: [], full: 0 });
    expect(find([word({}, 'unknown')])).toEqual({ docs: [], full: 0 });
  });
});

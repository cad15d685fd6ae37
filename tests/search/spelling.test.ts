import { describe, expect, it } from 'vitest';
import { completions, likelyMeant, slips } from '../../src/search/spelling.ts';

describe('slips', () => {
  it.each([
    ['police', 'police', 0],
    ['polce', 'police', 1],
    ['poliice', 'police', 1],
    ['polise', 'police', 1],
    ['ploice', 'police', 1],
    ['xyz', 'police', 3],
  ])('between %s and %s are counted', (one, other, count) => {
    expect(slips(one, other, 2)).toBe(count);
  });
});

const known = ['trafficking', 'police', 'policy', 'kiállítás', 'exploitation', 'exhibition'];

describe('the word that was likely meant', () => {
  it.each([
    ['traficking', 'trafficking'],
    ['exploitaton', 'exploitation'],
    ['kialitas', 'kiállítás'],
    ['polic', 'police'],
    ['Exibition', 'exhibition'],
  ])('by %s is %s', (typed, meant) => {
    expect(likelyMeant(typed, known)[0]).toBe(meant);
  });

  it.each(['pol', 'xyzzyq', 'cryptocurrency', 'dolice'])('is unknown for %s', (typed) => {
    expect(likelyMeant(typed, known)).toEqual([]);
  });

  it('may be one of several, the nearest first', () => {
    expect(likelyMeant('policz', known)).toEqual(['police', 'policy']);
    expect(likelyMeant('pollicy', known)).toEqual(['policy']);
  });

  it('may be one that is being typed', () => {
    expect(completions('exploitati', known)).toEqual(['exploitation']);
    expect(completions('poli', known)).toEqual(['police', 'policy']);
    expect(completions('kiall', known)).toEqual(['kiállítás']);
    expect(completions('po', known)).toEqual([]);
  });
});

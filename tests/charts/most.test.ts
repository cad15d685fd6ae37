import { describe, expect, it } from 'vitest';
import { foremost, mostOf } from '../../src/charts/most.ts';

const self = (count: number) => count;

describe('the most', () => {
  it('is one, or all that tie, in the order given', () => {
    expect(mostOf([3, 5, 1], self)).toEqual({ count: 5, of: [5] });
    expect(mostOf(['ab', 'c', 'de'], (text) => text.length)).toEqual({ count: 2, of: ['ab', 'de'] });
  });

  it('is nobody’s where nothing is counted', () => {
    expect([mostOf([], self), mostOf([0, 0], self)]).toEqual([undefined, undefined]);
  });
});

describe('the foremost', () => {
  it('are all where there is room for all', () => {
    expect(foremost([3, 2, 2], self, 3)).toEqual([3, 2, 2]);
  });

  it('end where a group of equals would be cut', () => {
    expect(foremost([5, 4, 4, 2, 2, 2], self, 4)).toEqual([5, 4, 4]);
    expect(foremost([5, 4, 4, 2, 2, 2], self, 3)).toEqual([5, 4, 4]);
  });

  it('are as many as fit where the first group alone is too large', () => {
    expect(foremost([1, 1, 1, 1], self, 2)).toEqual([1, 1]);
  });
});

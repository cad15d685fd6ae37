import { describe, expect, it } from 'vitest';
import { thingsPerMark, tidyEnd } from '../../src/charts/scale.ts';

describe('the end of a scale', () => {
  it.each([
    [1, 1],
    [6_000_000, 6_000_000],
    [642_000, 800_000],
    [1_062_000_000, 1_200_000_000],
    [2_330_000, 2_400_000],
    [0.7, 0.8],
    [9.1, 10],
    [101, 120],
  ])('for %d is %d', (value, end) => {
    expect(tidyEnd(value)).toBe(end);
  });

  it('is never below the value nor above twice of it', () => {
    for (let value = 0.37; value < 1e12; value *= 1.7) {
      expect(tidyEnd(value)).toBeGreaterThanOrEqual(value);
      expect(tidyEnd(value)).toBeLessThan(value * 2);
    }
  });

  it('is one where there is nothing to hold', () => {
    expect([tidyEnd(0), tidyEnd(-3), tidyEnd(Number.NaN)]).toEqual([1, 1, 1]);
  });
});

describe('the things that a mark stands for', () => {
  it.each([
    [0, 24, 1],
    [24, 24, 1],
    [25, 24, 2],
    [49, 24, 5],
    [700, 24, 50],
    [10_000, 24, 500],
  ])('of at most %d, with room for %d marks, are %d', (most, marks, each) => {
    expect(thingsPerMark(most, marks)).toBe(each);
    expect(Math.ceil(most / each)).toBeLessThanOrEqual(marks);
  });
});

import { describe, expect, it } from 'vitest';
import { yearsBetween } from '../../src/charts/years.ts';

const written = (years: number[]) =>
  yearsBetween(years).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));

describe('the years of an axis', () => {
  it('run from the first to the last without a year left out', () => {
    expect(written([2022, 2019, 2022])).toEqual(['2019', '2020', '2021', '2022']);
  });

  it('draw a long stretch of nothing together, so that one old date makes no thousand columns', () => {
    expect(written([1001, 2020, 2021])).toEqual(['1001', '1002–2019', '2020', '2021']);
    expect(written([2010, 2015])).toEqual(['2010', '2011–2014', '2015']);
    expect(written([2010, 2014])).toHaveLength(5);
  });

  it('are none where there are none', () => {
    expect([written([]), written([2022])]).toEqual([[], ['2022']]);
  });
});

import { describe, expect, it } from 'vitest';
import { divideIntoShards, shardsHolding } from '../../../src/search/pagefind/shards.ts';

/** Reference numbers of meetings: so many in each of some years. */
const numbers = (counts: Record<number, number>): string[] =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) => `MR-${year}-${String(index + 1).padStart(3, '0')}`),
  );

const divided = (all: readonly string[], most = 10) => divideIntoShards('en', all, (number) => number, most);

const contents = (all: readonly string[]) =>
  new Map(divided(all).map(({ from, items }) => [from, items.join(' ')] as const));

describe('the shards of a language', () => {
  it('are one, in the folder of the language, for up to a thousand texts', () => {
    const all = numbers({ 2021: 400, 2022: 600 });
    expect(divideIntoShards('hu', all, (number) => number)).toEqual([
      { path: 'hu/', from: '0', records: 1000, items: all },
    ]);
  });

  it('are none without texts', () => {
    expect(divided([])).toEqual([]);
  });

  it('hold every record once, none too many, and the newest are in the folder of the language', () => {
    const all = numbers({ 1998: 3, 2014: 4, 2015: 5, 2016: 9, 2017: 2, 2024: 10, 2025: 6 });
    const shards = divided(all);
    expect(shards.flatMap(({ items }) => items).toSorted()).toEqual(all.toSorted());
    expect(shards.filter(({ records, items }) => records > 10 || records !== items.length)).toEqual([]);
    expect(shards.map(({ path }) => path)).toEqual(['en/', 'en/2024/', 'en/2017/', 'en/2016/', 'en/2000/', 'en/1984/']);
  });

  it('divide a year that has too many by serial numbers', () => {
    const shards = divided(numbers({ 2026: 25 }));
    expect(shards.map(({ from, records }) => [from, records])).toEqual([
      ['2026-16', 10],
      ['2026-8', 8],
      ['2026', 7],
    ]);
  });

  it('are the same in whatever order the records come', () => {
    const all = numbers({ 2014: 4, 2016: 9, 2024: 10 });
    expect(divided(all.toReversed())).toEqual(divided(all));
  });

  it('take a record more without a change to any other', () => {
    const all = numbers({ 1998: 3, 2014: 4, 2015: 5, 2016: 9, 2017: 2, 2024: 10, 2025: 6 });
    for (const year of [1990, 1998, 2009, 2014, 2016, 2020, 2024, 2025, 2026]) {
      const before = contents(all);
      const after = contents([...all, `CP-${year}-500`]);
      const changed = [...before].filter(([from, items]) => after.get(from) !== items);
      expect([year, changed.length <= 1]).toEqual([year, true]);
    }
  });

  it('are found by the records that they hold', () => {
    const all = numbers({ 2014: 4, 2015: 9, 2016: 9, 2026: 25 });
    for (const shard of divided(all)) {
      for (const number of shard.items) expect(shardsHolding(divided(all), [number])).toEqual([shard]);
    }
    expect(shardsHolding(divided(all), ['MR-2026-025', 'MR-2014-001']).map(({ from }) => from)).toEqual([
      divided(all)[0]?.from,
      divided(all).at(-1)?.from,
    ]);
    expect(shardsHolding(divided(all), [])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { directHitsFor } from '../../../src/search/match/direct-hits.ts';
import { partsWith } from '../columns-with.ts';

const parts = partsWith([
  { number: 'MR-2022-003', from: '2022-11-30' },
  { number: 'CP-2022-001', from: '2022-11-01', to: '2022-11-30' },
  { number: 'FC-2019-002', from: '2019-12-02', codes: ['BBA-5.1.6/10-2019-00001'] },
  { number: 'FC-2019-001', from: '2019-12-01', to: '2019-12-03', codes: ['BBA-5.4.5/10-2019-00001'] },
  { number: 'MR-2019-012' },
]);

const { numbers: all } = await parts.records('en');
const found = async (words: string) => (await directHitsFor(parts, 'en', words)).map((doc) => all[doc]);

describe('a question that names a thing', () => {
  it.each([
    ['MR-2022-003', ['MR-2022-003']],
    [' mr 2022 3 ', ['MR-2022-003']],
    ['mr20190012', []],
    ['MR-2019-12', ['MR-2019-012']],
    ['XX-2022-003', []],
    ['MR-2022-004', []],
  ])('leads to the record by its number: %s', async (words, numbers) => {
    expect(await found(words)).toEqual(numbers);
  });

  it.each([
    ['BBA-5.1.6/10-2019-00001', ['FC-2019-002']],
    ['bba-5.4.5', ['FC-2019-001']],
    ['BBA-5.', ['FC-2019-002', 'FC-2019-001']],
    ['bba-5', []],
    ['BBA-5.1.6 10', []],
  ])('leads to what has a code, or the beginning of one: %s', async (words, numbers) => {
    expect(await found(words)).toEqual(numbers);
  });

  it.each([
    ['2022-11-30', ['MR-2022-003']],
    ['30 November 2022', ['MR-2022-003']],
    ['2022. november 30-án', ['MR-2022-003']],
    ['2019. december 2.', ['FC-2019-002', 'FC-2019-001']],
    ['2019-12', ['FC-2019-002', 'FC-2019-001']],
    ['2022 novemberében', ['MR-2022-003', 'CP-2022-001']],
    ['30 November 2022 meeting', []],
    ['1 and 2 December 2019, 3 December 2019', []],
  ])('leads to what took place on a date, the shorter first, and to no long time: %s', async (words, numbers) => {
    expect(await found(words)).toEqual(numbers);
  });

  it('leads nowhere otherwise', async () => {
    expect(await found('police')).toEqual([]);
    expect(await found('')).toEqual([]);
  });
});

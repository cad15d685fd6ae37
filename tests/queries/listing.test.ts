import { describe, expect, it } from 'vitest';
import { listingOf, newestPages, pageKeys, periodsOf } from '../../src/queries/listing.ts';
import { holding, meetingOf } from './healthy-graph.ts';

/** A listing of one meeting for each date, newest first, with three records a page. */
const listing = (...dates: string[]) =>
  listingOf(holding(dates.map((start, at) => meetingOf(`m-${at}`, start ? { start } : {}))).records, { page: 3 });

describe('the pages of a list', () => {
  it.each([
    ['a year that fits', ['2022-02-01', '2022-01-01', '2022'], ['2022']],
    ['a year that does not', ['2022-02-01', '2022-01-03', '2022-01-02', '2022-01-01'], ['2022', '2022-02', '2022-01']],
    ['a full year of one month', Array(4).fill('2022-01'), ['2022', '2022-01', '2022-01-page-2']],
    ['a full year without months', Array(4).fill('2022'), ['2022', '2022-undated', '2022-undated-page-2']],
    ['many without a date', Array(7).fill(''), ['undated', 'undated-page-2', 'undated-page-3']],
    ['nothing', [], []],
  ])('of %s', (_, dates, keys) => {
    expect(pageKeys(listing(...dates))).toEqual(keys);
  });

  it('hold every record once, besides the newest on the page of a full year, and never more than fit', () => {
    const dates = Array.from({ length: 60 }, (_, at) =>
      at % 7 ? `20${10 + (at % 4)}-0${1 + (at % 3)}-01` : `201${at % 4}`,
    );
    const { years, limit, records } = listing(...dates);
    const pages = periodsOf(years).flatMap((period) => period.pages);
    expect(pages.flatMap((page) => page.records)).toHaveLength(records.length);
    expect(new Set(pages.flatMap((page) => page.records))).toEqual(new Set(records));
    expect(Math.max(...years.flatMap((year) => [...year.pages, ...pages].map((page) => page.records.length)))).toBe(
      limit,
    );
  });

  it('of a year keep their addresses when records are added', () => {
    const few = pageKeys(listing('2022-02-01', '2022-01-03', '2022-01-02', '2022'));
    const more = pageKeys(listing(...Array(9).fill('2022-02-02'), '2022-02-01', '2022-01-03', '2022-01-02', '2022'));
    expect(more).toEqual(expect.arrayContaining(few));
  });

  it('reach over whole periods as far as one page does', () => {
    const { years, limit } = listing('2022-01-01', '2021-01-01', '2021-01-01', '2020-01-01');
    expect(newestPages(periodsOf(years), limit).map(({ key }) => key)).toEqual(['2022', '2021']);
  });
});

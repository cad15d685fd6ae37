import { isRecordKind, type RecordKind } from '../model/kinds.ts';
import { remembered } from '../site/page-reads.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';
import { byYear, undated } from './records.ts';

/** Records that share one page. */
export interface ListingPage {
  /** That of the period, such as `2022-11`; of its second page `2022-11-page-2`. */
  key: string;
  records: DatedRecord[];
}

/** The records of a stretch of time, newest first, in pages. */
export interface Period {
  /** `2022`, `2022-11`, `2022-undated` for the records of a year whose month is not known, or `undated`. */
  key: string;
  count: number;
  pages: ListingPage[];
}

/** A year; one that does not fit on a page is split by month, and its own page shows the newest of its months. */
export interface ListingYear extends Period {
  months: Period[];
}

/** The records of a list in pages of a size that can be read. */
export interface Listing {
  records: readonly DatedRecord[];
  years: ListingYear[];
  /** The most records that a page shows. */
  limit: number;
  /** The most that the first page shows, before the way to the years. */
  newest: number;
}

/** A page with this many records is read on five screens of a phone. */
const pageLimit = 20;

/** The first page of a list has less room: what it is about, what is current and the ways on take a screen of it. */
const newestLimit = 12;

/** A year of more records is split by month. */
const fullYear = 100;

/** The page of an entry has a hundred records, some 75 kB: few entries have more, and they are looked through for one. */
const entryPageLimit = 100;

const pageMark = '-page-';

/** The key of a period and the number of one of its pages, counted from 1. */
export function partsOfKey(key: string): { period: string; page: number } {
  const [period = '', page = '1'] = key.split(pageMark);
  return { period, page: Number(page) };
}

/** Cuts what fills several pages. */
export function inPages<T>(items: readonly T[], limit: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / limit) }, (_, at) => items.slice(at * limit, (at + 1) * limit));
}

/** The key of the page with a number, counted from 1, of what has a key. */
export function keyOfPage(key: string, page: number): string {
  return page === 1 ? key : `${key}${pageMark}${page}`;
}

function periodOf(key: string, records: readonly DatedRecord[], limit: number): Period {
  const pages = inPages(records, limit).map((some, at) => ({ key: keyOfPage(key, at + 1), records: some }));
  return { key, count: records.length, pages };
}

function yearIn(year: string, records: readonly DatedRecord[], limit: number, full: number): ListingYear {
  if (records.length <= full || year === undated) return { ...periodOf(year, records, limit), months: [] };
  const byMonth = Map.groupBy(records, ({ occasion }) => occasion.date.slice(5, 7) || undated);
  const months = [...byMonth].map(([month, some]) => periodOf(`${year}-${month}`, some, limit));
  const newest = newestPages(months, limit).flatMap((page) => page.records);
  return { key: year, count: records.length, pages: [{ key: year, records: newest }], months };
}

/** Of records in pages: how many a page holds, and the first one, and of how many a year is split by month. */
interface Limits {
  page: number;
  newest?: number;
  full?: number;
}

/** Records, newest first, in pages of no more than a number of them; full years are split by month. */
export function listingOf(records: readonly DatedRecord[], { page, newest = page, full = page }: Limits): Listing {
  return { records, limit: page, newest, years: byYear(records).map(([year, some]) => yearIn(year, some, page, full)) };
}

/** The periods into which years are divided: the months of full years, and whole years. */
export function periodsOf(years: readonly ListingYear[]): Period[] {
  return years.flatMap((year) => (isFull(year) ? year.months : [year]));
}

/** The newest pages of some periods, whole, as far as one page reaches; at least one. */
export function newestPages(periods: readonly Period[], limit: number): ListingPage[] {
  let reached = 0;
  return periods
    .flatMap(({ pages }) => pages)
    .filter(({ records }, index) => {
      const fits = index === 0 || reached + records.length <= limit;
      reached += fits ? records.length : limit;
      return fits;
    });
}

/** The newest records of a listing under their periods, as many as its first page shows: of the last period, perhaps a part. */
export function newestOf({ years, newest }: Listing): ListingPage[] {
  let room = newest;
  return periodsOf(years)
    .flatMap(({ pages }) => pages)
    .flatMap(({ key, records }) => {
      const some = records.slice(0, room);
      room -= some.length;
      return some.length > 0 ? { key, records: some } : [];
    });
}

/** Whether the records of a year are split by month. */
export function isFull({ months }: ListingYear): boolean {
  return months.length > 0;
}

/** The keys of all pages of a listing but its first, which shows the newest. */
export function pageKeys({ years }: Listing): string[] {
  return years.flatMap((year) => [year, ...year.months]).flatMap(({ pages }) => pages.map(({ key }) => key));
}

/** Whether the first page of a listing holds less than all of it. */
export function isLong({ records, newest }: Listing): boolean {
  return records.length > newest;
}

/** The records of a kind, or of all kinds. */
export const listingOfKind = remembered((graph: RecordGraph, kind: RecordKind | undefined) =>
  listingOf(kind ? graph.records.filter((record) => record.kind === kind) : graph.records, {
    page: pageLimit,
    newest: newestLimit,
    full: fullYear,
  }),
);

/** The records that name an entry, whatever for. */
export const listingOfEntry = remembered((graph: RecordGraph, id: string) => {
  const backlinks = graph.backlinks.get(id) ?? [];
  return listingOf([...new Set(backlinks.flatMap(({ by }) => (isRecordKind(by.kind) ? (by as DatedRecord) : [])))], {
    page: entryPageLimit,
  });
});

import { isRecordKind, type RecordKind } from '../model/kinds.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';
import { byYear } from './records.ts';

/** Records that share one page: of a year, of a month of a full year, of no known date. */
export interface ListingPage {
  /** `2022`, `2022-11` or `undated`; in a full year the year alone names those whose month is not known. */
  key: string;
  records: DatedRecord[];
}

/** The records of a year, newest first; one page, or in a full year one for each month. */
export interface ListingYear {
  year: string;
  count: number;
  pages: ListingPage[];
}

/** The records of a list in pages of a size that can be read. */
export interface Listing {
  records: readonly DatedRecord[];
  years: ListingYear[];
}

/** A year with more records than this is split by month. */
const fullYear = 200;

/** A page reaches over whole pages until it holds so many records. */
const longPage = 100;

function listingOf(records: readonly DatedRecord[]): Listing {
  const years = byYear(records).map(([year, some]): ListingYear => {
    if (some.length <= fullYear) return { year, count: some.length, pages: [{ key: year, records: some }] };
    const months = Map.groupBy(some, ({ occasion }) => occasion.date.slice(0, 7) || year);
    return { year, count: some.length, pages: [...months].map(([key, each]) => ({ key, records: each })) };
  });
  return { records, years };
}

/** Whether the records of a year are split by month. */
export function isFull({ pages }: ListingYear): boolean {
  return pages.length > 1;
}

/** The newest pages, whole, as far as one page should reach; at least one. */
export function newestPages(pages: readonly ListingPage[]): ListingPage[] {
  let reached = 0;
  return pages.filter(({ records }, index) => {
    const fits = index === 0 || reached + records.length <= longPage;
    reached += fits ? records.length : longPage;
    return fits;
  });
}

/** The years and months of a listing that have pages of their own. */
export function pageKeys({ years }: Listing): string[] {
  return years.flatMap((year) => [
    year.year,
    ...(isFull(year) ? year.pages.map(({ key }) => key).filter((key) => key !== year.year) : []),
  ]);
}

/** Whether the first page of a listing holds less than all of it. */
export function isLong({ records }: Listing): boolean {
  return records.length > longPage;
}

/** Every page of a list asks for its listing: each is made once for what a build shows. */
const made = new WeakMap<RecordGraph, Map<string, Listing>>();

function remembered(graph: RecordGraph, name: string, records: () => readonly DatedRecord[]): Listing {
  const listings = made.get(graph) ?? new Map<string, Listing>();
  made.set(graph, listings);
  const listing = listings.get(name) ?? listingOf(records());
  listings.set(name, listing);
  return listing;
}

/** The records of a kind, or of all kinds. */
export function listingOfKind(graph: RecordGraph, kind: RecordKind | undefined): Listing {
  return remembered(graph, `kind ${kind}`, () =>
    kind ? graph.records.filter((record) => record.kind === kind) : graph.records,
  );
}

/** The records that name an entry, whatever for. */
export function listingOfEntry(graph: RecordGraph, id: string): Listing {
  return remembered(graph, `entry ${id}`, () => {
    const backlinks = graph.backlinks.get(id) ?? [];
    return [...new Set(backlinks.flatMap(({ by }) => (isRecordKind(by.kind) ? (by as DatedRecord) : [])))];
  });
}

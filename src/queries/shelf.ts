import { isRecordKind, type RecordKind } from '../model/kinds.ts';
import type { DatedRecord, Holdings } from './holdings.ts';
import { byYear } from './records.ts';

/** Records that stand on one page: of a year, of a month of a full year, of no known date. */
export interface Leaf {
  /** `2022`, `2022-11` or `undated`; in a full year the year alone names those whose month is not known. */
  key: string;
  records: DatedRecord[];
}

/** The records of a year, newest first; one leaf, or in a full year one for each month. */
export interface ShelfYear {
  year: string;
  count: number;
  leaves: Leaf[];
}

/** The records of a list in pages of a size that can be read. */
export interface Shelf {
  records: readonly DatedRecord[];
  years: ShelfYear[];
}

/** A year with more records than this is split by month. */
const fullYear = 200;

/** A page reaches over whole leaves until it holds so many records. */
const longPage = 100;

function shelfOf(records: readonly DatedRecord[]): Shelf {
  const years = byYear(records).map(([year, some]): ShelfYear => {
    if (some.length <= fullYear) return { year, count: some.length, leaves: [{ key: year, records: some }] };
    const months = Map.groupBy(some, ({ occasion }) => occasion.date.slice(0, 7) || year);
    return { year, count: some.length, leaves: [...months].map(([key, each]) => ({ key, records: each })) };
  });
  return { records, years };
}

/** Whether the records of a year are split by month. */
export function isFull({ leaves }: ShelfYear): boolean {
  return leaves.length > 1;
}

/** The newest leaves, whole, as far as one page should reach; at least one. */
export function newestLeaves(leaves: readonly Leaf[]): Leaf[] {
  let reached = 0;
  return leaves.filter(({ records }, index) => {
    const fits = index === 0 || reached + records.length <= longPage;
    reached += fits ? records.length : longPage;
    return fits;
  });
}

/** The years and months of a shelf that have pages of their own. */
export function leafKeys({ years }: Shelf): string[] {
  return years.flatMap((year) => [
    year.year,
    ...(isFull(year) ? year.leaves.map(({ key }) => key).filter((key) => key !== year.year) : []),
  ]);
}

/** Whether the first page of a shelf holds less than all of it. */
export function isLong({ records }: Shelf): boolean {
  return records.length > longPage;
}

/** Shelves are asked for by every page of a list: each is made once for what a build shows. */
const made = new WeakMap<Holdings, Map<string, Shelf>>();

function remembered(holdings: Holdings, name: string, records: () => readonly DatedRecord[]): Shelf {
  const shelves = made.get(holdings) ?? new Map<string, Shelf>();
  made.set(holdings, shelves);
  const shelf = shelves.get(name) ?? shelfOf(records());
  shelves.set(name, shelf);
  return shelf;
}

/** The records of a kind, or of all kinds. */
export function shelfOfKind(holdings: Holdings, kind: RecordKind | undefined): Shelf {
  return remembered(holdings, `kind ${kind}`, () =>
    kind ? holdings.records.filter((record) => record.kind === kind) : holdings.records,
  );
}

/** The records that name an entry, whatever for. */
export function shelfOfEntry(holdings: Holdings, id: string): Shelf {
  return remembered(holdings, `entry ${id}`, () => {
    const namings = holdings.namings.get(id) ?? [];
    return [...new Set(namings.flatMap(({ by }) => (isRecordKind(by.kind) ? (by as DatedRecord) : [])))];
  });
}

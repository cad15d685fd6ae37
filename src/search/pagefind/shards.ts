import { parseReferenceNumber } from '../../site/reference-number.ts';

/**
 * Pagefind’s index of a language is made in shards: each holds the texts of the records in a range of reference numbers,
 * which never change. A range covers years, or a part of one year.
 */
export interface Shard {
  /** Its folder under that of Pagefind, with a slash at the end. */
  path: string;
  /** Where its range begins: `2016`, or `2026-512` within a year. It ends before that of the next shard. */
  from: string;
  /** How many texts it holds. */
  records: number;
}

/** The list of shards that is published: of each language, the newest first. */
export interface ShardList {
  /** The version of Pagefind that made them. */
  version: string;
  shards: Record<string, Shard[]>;
}

/** The reference number of the record on each page of a shard, by Pagefind’s name for the page. */
export type ShardPages = Record<string, string>;

/** The file that holds the list, under the folder of Pagefind. */
export const shardListFile = 'shards.json';

/** As many texts Pagefind indexes in seconds; the time grows faster than their number. */
const mostRecords = 1000;

/** More serial numbers than a year has, and more years than there are: both powers of two. */
const numbersAYear = 2 ** 20;
const years = 2 ** 14;

/** Where a record is in the order of years and serial numbers. */
function positionOf(number: string): number {
  const { year, running } = parseReferenceNumber(number) ?? { year: 0, running: 0 };
  return year * numbersAYear + Math.min(running, numbersAYear - 1);
}

const nameOf = (position: number): string => {
  const [year, running] = [Math.floor(position / numbersAYear), position % numbersAYear];
  return running === 0 ? `${year}` : `${year}-${running}`;
};

const beginningOf = ({ from }: Shard): number => {
  const [year = 0, running = 0] = from.split('-').map(Number);
  return year * numbersAYear + running;
};

/** Something with the position of its number. */
interface Placed<Item> {
  item: Item;
  position: number;
}

/** A range in which there are records. */
interface Part<Item> {
  begin: number;
  placed: Placed<Item>[];
}

/** Halves a range until no part has too many; parts without any are left out. */
function divide<Item>(begin: number, size: number, placed: Placed<Item>[], most: number): Part<Item>[] {
  if (placed.length === 0) return [];
  if (placed.length <= most || size === 1) return [{ begin, placed }];
  const half = size / 2;
  const lower = placed.filter(({ position }) => position < begin + half);
  const upper = placed.filter(({ position }) => position >= begin + half);
  return [...divide(begin, half, lower, most), ...divide(begin + half, half, upper, most)];
}

/** A shard with what it is made of. */
export interface FilledShard<Item> extends Shard {
  items: Item[];
}

/**
 * Divides the records that a language has a text of into shards. Ranges are halves of halves of all years, so that a
 * record more changes no shard but its own, which may become two.
 *
 * @param numberOf the reference number of an item
 * @returns the newest first, which is in the folder of the language; each with its items in the order of their numbers
 */
export function divideIntoShards<Item>(
  lang: string,
  items: readonly Item[],
  numberOf: (item: Item) => string,
  most = mostRecords,
): FilledShard<Item>[] {
  const placed = items
    .map((item) => ({ item, number: numberOf(item), position: positionOf(numberOf(item)) }))
    .sort((a, b) => a.position - b.position || (a.number < b.number ? -1 : 1));
  const parts = divide(0, years * numbersAYear, placed, most).reverse();
  return parts.map(({ begin, placed: own }, index) => {
    const from = nameOf(begin);
    const path = index === 0 ? `${lang}/` : `${lang}/${from}/`;
    return { path, from, records: own.length, items: own.map(({ item }) => item) };
  });
}

/** The shards that hold some records, in their order. */
export function shardsHolding(shards: readonly Shard[], numbers: readonly string[]): Shard[] {
  const beginnings = shards.map(beginningOf);
  const holding = new Set(
    numbers.map((number) => beginnings.findIndex((beginning) => beginning <= positionOf(number))),
  );
  return shards.filter((_, index) => holding.has(index));
}

import { dayNumber } from '../../language/day-number.ts';
import { byDeadline, type Due } from '../../model/status.ts';
import type { DaysFile, ValueDocs } from '../index/index-format.ts';
import { type Facet, facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import { docsByScore, matchingDocs, type Scores } from './scores.ts';

/** What is at hand of all records to answer a query. */
export interface RecordColumns {
  numbers: readonly string[];
  /** 1 for the documents that have no text in the language. */
  unwritten: Uint8Array;
  /** The records of each value: of statuses always, of the other facets where a query names them. */
  values: Partial<Record<Facet, readonly ValueDocs[]>>;
  /** Where a query is about days, or orders by them. */
  days?: DaysFile;
}

/** No demand is missed; the number of a facet alone; or more than can be taken back. */
const fits = 0;
const misses = 255;

/**
 * What each record misses of a query’s facets and dates: nothing, one facet alone (its number from 1), or more. A record
 * that misses one facet alone still counts among the values of that facet, so that a reader can add one.
 */
export function shortfalls(
  { numbers, unwritten, values, days }: RecordColumns,
  { facets: chosen, from, to }: Query,
): Uint8Array {
  const short = new Uint8Array(numbers.length);
  facets.forEach((facet, index) => {
    if (chosen[facet].length === 0) return;
    const has = new Uint8Array(short.length);
    for (const { value, docs } of values[facet] ?? [])
      if (chosen[facet].includes(value)) for (const doc of docs) has[doc] = 1;
    for (let doc = 0; doc < short.length; doc++) if (!has[doc]) short[doc] = short[doc] === fits ? index + 1 : misses;
  });
  const [first, last] = [
    from ? dayNumber(from) : Number.NEGATIVE_INFINITY,
    to ? dayNumber(to) : Number.POSITIVE_INFINITY,
  ];
  for (let doc = 0; doc < short.length; doc++) {
    const day = days?.days[doc] ?? -1;
    const isOutside = day === -1 ? Boolean(from || to) : day > last || day + (days?.spans[doc] ?? 0) < first;
    if (isOutside || unwritten[doc]) short[doc] = misses;
  }
  return short;
}

/** Whether a record fits, or would but for one facet. */
export function isNear(shortfall: number | undefined): boolean {
  return shortfall !== misses;
}

/** For each facet its values with how many of some records have them, most first; none of zero save what is chosen. */
export function countedValues(
  columns: RecordColumns,
  having: Iterable<number>,
  short: Uint8Array,
  chosen: Query['facets'],
): Record<Facet, { value: string; count: number }[]> {
  // The shortfall of each of them, and more than any for the others.
  const shortOf = new Uint8Array(short.length).fill(misses);
  for (const doc of having) shortOf[doc] = short[doc] ?? misses;
  const counted = facets.map((facet, index) => {
    const counts = (columns.values[facet] ?? []).map(({ value, docs }) => {
      let count = 0;
      for (const doc of docs) if (shortOf[doc] === fits || shortOf[doc] === index + 1) count++;
      return { value, count };
    });
    const known = new Set(counts.map(({ value }) => value));
    const missing = chosen[facet].filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
    const shown = [...counts, ...missing].filter(({ value, count }) => count > 0 || chosen[facet].includes(value));
    return [facet, shown.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, { value: string; count: number }[]>;
}

/** The documents of an answer in the order that a query asks for. Document numbers go from new to old. */
export function ordered(columns: RecordColumns, scores: Scores, sort: Query['sort']): number[] {
  const docs = matchingDocs(scores);
  const { days, values } = columns;
  const isDated = (doc: number) => days?.days[doc] !== -1;
  switch (sort) {
    case 'newest':
      return docs;
    case 'oldest':
      return [...docs.filter(isDated).toReversed(), ...docs.filter((doc) => !isDated(doc))];
    case 'relevance':
      return docsByScore(scores);
    case 'deadline': {
      const statuses = new Map(values.status?.flatMap(({ value, docs: having }) => having.map((at) => [at, value])));
      const due = (doc: number): Due => ({ status: statuses.get(doc), passes: days?.deadlines[doc] });
      return docs.sort((a, b) => byDeadline(due(a), due(b)) || a - b);
    }
  }
}

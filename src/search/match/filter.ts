import { dayNumber } from '../../language/day-number.ts';
import { byDeadline, type Due } from '../../model/status.ts';
import type { DaysFile, ValueDocs } from '../index/index-format.ts';
import { type Facet, facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import { docsByScore, filteredScores, matchingDocs, type Scores } from './scores.ts';

/** The columns of all documents that a query needs. */
export interface RecordColumns {
  numbers: readonly string[];
  /** 1 for the documents that have no text in the language. */
  untranslated: Uint8Array;
  /** The records of each value: of statuses always, of the other facets where a query names them. */
  values: Partial<Record<Facet, readonly ValueDocs[]>>;
  /** Where a query filters or sorts by days. */
  days?: DaysFile;
}

/** A document passes every filter; or fails several, or that of the dates. */
const noneFailed = 0;
const severalFailed = 255;

/**
 * The filters of a query that each document fails: 0 for none, the number of a facet, from 1, for that facet alone, or
 * 255. A document that fails one facet alone still counts among the values of that facet, so that a reader can add one.
 */
export function failedFilters(
  { numbers, untranslated, values, days }: RecordColumns,
  { facets: chosen, from, to }: Query,
): Uint8Array {
  const failed = new Uint8Array(numbers.length);
  facets.forEach((facet, index) => {
    if (chosen[facet].length === 0) return;
    const has = new Uint8Array(failed.length);
    for (const { value, docs } of values[facet] ?? [])
      if (chosen[facet].includes(value)) for (const doc of docs) has[doc] = 1;
    for (let doc = 0; doc < failed.length; doc++)
      if (!has[doc]) failed[doc] = failed[doc] === noneFailed ? index + 1 : severalFailed;
  });
  const [first, last] = [
    from ? dayNumber(from) : Number.NEGATIVE_INFINITY,
    to ? dayNumber(to) : Number.POSITIVE_INFINITY,
  ];
  for (let doc = 0; doc < failed.length; doc++) {
    const day = days?.days[doc] ?? -1;
    const isOutside = day === -1 ? Boolean(from || to) : day > last || day + (days?.spans[doc] ?? 0) < first;
    if (isOutside || untranslated[doc]) failed[doc] = severalFailed;
  }
  return failed;
}

/** For each facet its values with how many of some documents have them, most first; of those that none has, the chosen ones. */
export function countedValues(
  columns: RecordColumns,
  counted: Iterable<number>,
  failed: Uint8Array,
  chosen: Query['facets'],
): Record<Facet, { value: string; count: number }[]> {
  // A document that is not counted fails, too.
  const failedOf = new Uint8Array(failed.length).fill(severalFailed);
  for (const doc of counted) failedOf[doc] = failed[doc] ?? severalFailed;
  const byFacet = facets.map((facet, index) => {
    const counts = (columns.values[facet] ?? []).map(({ value, docs }) => {
      let count = 0;
      for (const doc of docs) if (failedOf[doc] === noneFailed || failedOf[doc] === index + 1) count++;
      return { value, count };
    });
    const known = new Set(counts.map(({ value }) => value));
    const missing = chosen[facet].filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
    const shown = [...counts, ...missing].filter(({ value, count }) => count > 0 || chosen[facet].includes(value));
    return [facet, shown.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(byFacet) as Record<Facet, { value: string; count: number }[]>;
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
      const statuses = new Map(values.status?.flatMap(({ value, docs: having }) => having.map((doc) => [doc, value])));
      const due = (doc: number): Due => ({ status: statuses.get(doc), passes: days?.deadlines[doc] });
      return docs.sort((a, b) => byDeadline(due(a), due(b)) || a - b);
    }
  }
}

/** A match with less of the best score has the words in passing: it is not what answers a question. */
export const answeringShare = 0.7;

/** The documents of an answer to a question about time: those that answer it by their days, then the others by score. */
export function orderedInTime(columns: RecordColumns, scores: Scores, order: 'newest' | 'oldest'): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const isAnswer = (doc: number) => (scores[doc] ?? 0) >= answeringShare * best;
  return [
    ...ordered(columns, filteredScores(scores, isAnswer), order),
    ...ordered(
      columns,
      filteredScores(scores, (doc) => !isAnswer(doc)),
      'relevance',
    ),
  ];
}

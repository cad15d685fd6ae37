import { firstPublishedAt } from '../model/publication.ts';
import { asOneRead } from '../site/page-reads.ts';
import { digestOf } from '../source/digest.ts';
import { type FeedScope, scopeKey, scopeOfKey } from './feeds.ts';
import { type Listing, listingOfEntry, listingOfKind, periodsOf } from './listing.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

/** Records that are cited together: those of a list, or of a year or month of it. */
export interface CitedList extends FeedScope {
  /** The key of the period, `2022` or `2022-11`; left out for all of the list. */
  period?: string;
}

const listingAt = (graph: RecordGraph, { of, id }: FeedScope): Listing => {
  if (id !== undefined) return listingOfEntry(graph, id);
  return listingOfKind(graph, of === 'everything' ? undefined : (of as DatedRecord['kind']));
};

/** The records of a list or period, newest first, however many pages they fill. */
function recordsIn(graph: RecordGraph, { period, ...scope }: CitedList): readonly DatedRecord[] {
  const { records, years } = listingAt(graph, scope);
  if (period === undefined) return records;
  return periodsOf(years)
    .filter(({ key }) => key === period || key.startsWith(`${period}-`))
    .flatMap(({ pages }) => pages)
    .flatMap((page) => page.records);
}

const keyOf = ({ period = '', ...scope }: CitedList) => `${scopeKey(scope)}/${period}`;

/** The same as one read: a list of citations changes only when a title, a number or a first publication does. */
export function citedRecords(graph: RecordGraph, list: CitedList): readonly DatedRecord[] {
  return asOneRead(`cited ${keyOf(list)}`, () => recordsIn(graph, list));
}

const digests = new WeakMap<DatedRecord, string>();

const citedOf = (record: DatedRecord): string =>
  digests.getOrInsertComputed(record, ({ facts, texts }) =>
    digestOf(JSON.stringify([facts.number, firstPublishedAt(facts), texts.en?.words.title, texts.hu?.words.title])),
  );

/** What a page learns that reads such a list, by what follows `cited` in the name of the read. */
export function citedContent(graph: RecordGraph, name: string): unknown {
  const [key = '', period] = name.split('/');
  return recordsIn(graph, { ...scopeOfKey(key), ...(period && { period }) }).map(citedOf);
}

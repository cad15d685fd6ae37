import { calendarDates } from '../model/calendar-dates.ts';
import { asOneRead } from '../site/page-reads.ts';
import { type FeedScope, isInScope, scopeKey, scopeOfKey } from './feeds.ts';
import { listingOfEntry } from './listing.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

/** How many records a calendar holds: a program that follows it loads all of them each time. */
const limit = ({ id }: FeedScope) => (id === undefined ? 500 : 100);

function idsIn(graph: RecordGraph, scope: FeedScope): string[] {
  const records =
    scope.id === undefined ? graph.records.filter(isInScope(scope)) : listingOfEntry(graph, scope.id).records;
  return records.slice(0, limit(scope)).map(({ id }) => id);
}

/** The records whose dates a calendar holds: the latest of all, of a kind, or of those that name an entry. */
export function calendarRecords(graph: RecordGraph, scope: FeedScope): DatedRecord[] {
  const ids = asOneRead(`calendar ${scopeKey(scope)}`, () => idsIn(graph, scope));
  return ids.map((id) => graph.byId.get(id) as DatedRecord);
}

const isFilled = (graph: RecordGraph, scope: FeedScope): boolean =>
  idsIn(graph, scope).some((id) => calendarDates(graph.byId.get(id) as DatedRecord).length > 0);

/** Whether a calendar holds anything: a date of which the day is known. */
export const calendarIsFilled = (graph: RecordGraph, scope: FeedScope): boolean =>
  asOneRead(`calendar-filled ${scopeKey(scope)}`, () => isFilled(graph, scope));

/** What a page learns that asks whether a calendar holds anything, by what follows `calendar-filled` in the read. */
export const calendarFilledContent = (graph: RecordGraph, name: string): boolean => isFilled(graph, scopeOfKey(name));

/** What a page learns that reads a calendar, by what follows `calendar` in the name of the read. */
export function calendarContent(graph: RecordGraph, name: string): unknown {
  return idsIn(graph, scopeOfKey(name));
}

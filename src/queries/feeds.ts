import type { ArchiveTombstone } from '../archive/archive.ts';
import type { RecordKind, ReferenceKind } from '../model/kinds.ts';
import { changedAt, firstPublishedAt } from '../model/publication.ts';
import { asOneRead } from '../site/page-reads.ts';
import { inPages, listingOfEntry } from './listing.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

/** Which records a feed follows: all, those of a kind, or those that name an entry. */
export interface FeedScope {
  of: 'everything' | RecordKind | ReferenceKind;
  /** Of the entry. */
  id?: string;
}

/** A document of a feed: the current one, or an archive document (RFC 5005, 4). */
interface FeedDocument<Record> {
  records: Record[];
  /** How many of them, from the first, have their whole text; the others have title and summary. */
  whole: number;
  /** Removed records that were in the feed, the newest removal first; in the current document only. */
  removed: ArchiveTombstone[];
  /** The key of the archive document before it. */
  previous: string | undefined;
}

/**
 * How many records the current document holds at least, where there are so many. An entry has few, since its feed repeats
 * whole texts that many other feeds have.
 */
const currentSize = ({ id }: FeedScope) => (id === undefined ? 30 : 10);

/** How many records an archive document holds. */
const archiveSize = 50;

/** Orders days, newest first. */
export const latestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Of a record without any date of its own; it comes last. */
const undated = '1970-01-01';

/** The day or local time at home at which a record was first published. */
export const publishedAt = ({ facts }: DatedRecord | ArchiveTombstone): string =>
  ('sources' in facts ? firstPublishedAt(facts) : facts['first-published']) ?? undated;

/** The day or local time at home at which a record last changed in substance. */
export const updatedAt = ({ facts, silentlyChanged }: DatedRecord): string =>
  changedAt(facts, silentlyChanged) ?? undated;

/** Whether a record of a kind is in a scope that follows kinds. */
export const isInScope =
  ({ of }: FeedScope) =>
  ({ kind }: { kind: RecordKind }) =>
    of === 'everything' || of === kind;

/**
 * Whether the archive documents of a feed hold whole texts. Those of the feed of everything do, and have every record, so
 * that those of the others need not repeat them.
 */
const hasWholeArchives = ({ of }: FeedScope) => of === 'everything';

type Placed = DatedRecord | ArchiveTombstone;

/** In the order of their publication, so that what is new comes last. */
const byPublication = <T extends Placed>(placed: readonly T[]): T[] =>
  placed.toSorted((a, b) => latestFirst(publishedAt(b), publishedAt(a)) || (a.facts.number < b.facts.number ? -1 : 1));

/**
 * Dated things, the oldest first, in archive documents by year, so that a new one changes none of another year. What does
 * not fill a document of the last year is in none: a document that exists is complete.
 */
export function archivesByYear<T>(placed: readonly T[], dateOf: (each: T) => string): Map<string, T[]> {
  const years = [...Map.groupBy(placed, (each) => dateOf(each).slice(0, 4))];
  return new Map(
    years.flatMap(([year, some]) =>
      inPages(some, archiveSize)
        .filter((page) => page.length === archiveSize || year !== years.at(-1)?.[0])
        .map((page, at) => [`${year}-${at + 1}`, page]),
    ),
  );
}

/** Records in archive documents by the year of their publication. A removed one keeps its place, so that none moves up. */
function archivesOfRecords(placed: readonly Placed[]): Map<string, DatedRecord[]> {
  const archives = [...archivesByYear(byPublication(placed), publishedAt)];
  return new Map(archives.map(([key, page]) => [key, page.filter((each): each is DatedRecord => 'occasion' in each)]));
}

/** Records that name an entry in archive documents that are full: most entries have too few records for a year to fill one. */
const archivesOfEntry = (records: readonly DatedRecord[]): Map<string, DatedRecord[]> =>
  new Map(
    inPages(byPublication(records), archiveSize)
      .filter((page) => page.length === archiveSize)
      .map((page, at) => [String(at + 1), page]),
  );

/** The key of the archive document before that of a key, or before the current document; keys are given oldest first. */
export function keyBefore(keys: readonly string[], key: string | undefined): string | undefined {
  return keys[(key === undefined ? keys.length : keys.indexOf(key)) - 1];
}

interface Documents {
  current: DatedRecord[];
  archives: ReadonlyMap<string, DatedRecord[]>;
}

/** The documents of a feed. The current one holds what changed or came last, and whatever no archive document holds. */
function documentsOf(graph: RecordGraph, scope: FeedScope): Documents {
  const records =
    scope.id === undefined ? graph.records.filter(isInScope(scope)) : listingOfEntry(graph, scope.id).records;
  const removed = graph.tombstones.filter(isInScope(scope)).filter(({ facts }) => facts['first-published']);
  const archives = scope.id === undefined ? archivesOfRecords([...records, ...removed]) : archivesOfEntry(records);
  const archived = new Set([...archives.values()].flat());
  const current = records
    .toSorted((a, b) => latestFirst(updatedAt(a), updatedAt(b)))
    .filter((record, index) => index < currentSize(scope) || !archived.has(record));
  return { current, archives };
}

const known = new WeakMap<RecordGraph, Map<string, Documents>>();

/** A scope in one word, for names of reads. */
export const scopeKey = ({ of, id }: FeedScope): string => (id === undefined ? of : `${of}:${id}`);

/** The inverse of `scopeKey`. */
export function scopeOfKey(key: string): FeedScope {
  const [of, id] = key.split(':');
  return { of: of as FeedScope['of'], ...(id && { id }) };
}

const documents = (graph: RecordGraph, scope: FeedScope): Documents =>
  known
    .getOrInsertComputed(graph, () => new Map<string, Documents>())
    .getOrInsertComputed(scopeKey(scope), () => documentsOf(graph, scope));

/** The keys of the archive documents of a feed, oldest first. */
export function archiveKeys(graph: RecordGraph, scope: FeedScope): string[] {
  return [...documents(graph, scope).archives.keys()];
}

function removedFrom({ tombstones }: RecordGraph, scope: FeedScope): ArchiveTombstone[] {
  return tombstones
    .filter(isInScope(scope))
    .sort((a, b) => latestFirst(a.facts.removed.at, b.facts.removed.at))
    .slice(0, currentSize(scope));
}

/** A document of a feed with its records by id. */
function contentOf(graph: RecordGraph, scope: FeedScope, archive?: string): FeedDocument<string> {
  const { current, archives } = documents(graph, scope);
  const isCurrent = archive === undefined;
  const records = isCurrent ? current : (archives.get(archive) ?? []);
  const wholeTexts = isCurrent ? currentSize(scope) : 0;
  return {
    records: records.map(({ id }) => id),
    whole: hasWholeArchives(scope) ? records.length : Math.min(wholeTexts, records.length),
    removed: isCurrent ? removedFrom(graph, scope) : [],
    previous: keyBefore([...archives.keys()], archive),
  };
}

/** The current document of a feed, or an archive document by its key. */
export function feedDocument(graph: RecordGraph, scope: FeedScope, archive?: string): FeedDocument<DatedRecord> {
  const name = `feed ${scopeKey(scope)}/${archive ?? ''}`;
  const { records, ...rest } = asOneRead(name, () => contentOf(graph, scope, archive));
  return { ...rest, records: records.map((id) => graph.byId.get(id) as DatedRecord) };
}

/** What a page learns that reads a document of a feed, by what follows `feed` in the name of the read. */
export function feedContent(graph: RecordGraph, name: string): unknown {
  const [key = '', archive] = name.split('/');
  return contentOf(graph, scopeOfKey(key), archive || undefined);
}

import { readFileSync } from 'node:fs';
import { pathOf } from '../archive/named-files.ts';
import { timeChanges } from '../queries/passing-time.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { digestOf } from '../source/digest.ts';
import { fingerprinter } from './fingerprints.ts';
import { isGiven } from './given-read.ts';

/** What the pages of a site were made of: for each, which of the things read; for each of these, its fingerprint. */
export interface PageRecord {
  /** The instant for which the pages were made, in milliseconds since 1970. */
  clock: number;
  reads: readonly string[];
  /** By index of the read. */
  fingerprints: readonly string[];
  /** Indices of reads, by the path of the page’s file. */
  pages: ReadonlyMap<string, Uint32Array>;
  /** What the routes of the pages gave, by the names of the routes. */
  routes: ReadonlyMap<string, RouteRecord>;
}

/** Of a site of which nothing is known. */
export const nothingRecorded: PageRecord = {
  clock: 0,
  reads: [],
  fingerprints: [],
  pages: new Map(),
  routes: new Map(),
};

/** The pages that a route has, and what it was asked of. */
export interface RouteRecord {
  /** The paths of their files. */
  files: readonly string[];
  /** Indices of what listing them has read. */
  reads: Uint32Array;
}

/** The digest of a file of the site by its path, where it has been made. */
type DigestOfMade = (path: string) => string | undefined;

/** What pages read of the clock: it has no fingerprint, since what matters is what has happened since. */
const clockReads = ['clock', 'instant'];

/** What begins the name of a read of another file of the site. */
const ofMadeFile = 'file-digest ';

/** The fingerprints of what pages read of a graph and of files in it, each found out once. */
function contentPrints(graph: RecordGraph): (read: string) => string {
  const ofGraph = fingerprinter(graph);
  const ofFile = (id: string, name: string): string => {
    const record = graph.byId.get(id);
    if (!record || !('folder' in record)) return '';
    try {
      return digestOf(readFileSync(pathOf(record, name)));
    } catch {
      return '';
    }
  };
  const known = new Map<string, string>();
  return (read) =>
    known.getOrInsertComputed(read, () => {
      const [, id = '', name = ''] = /^file (\S+) (.*)$/s.exec(read) ?? [];
      return id === '' ? ofGraph(read) : ofFile(id, name);
    });
}

const printsByGraph = new WeakMap<RecordGraph, (read: string) => string>();

/** What pages read by name, save what their route gives them, whose name says it all: a fingerprint that changes with what is read. */
function fingerprintsOf(graph: RecordGraph, digestOfMade: DigestOfMade): (read: string) => string {
  const ofContent = printsByGraph.getOrInsertComputed(graph, contentPrints);
  return (read) => {
    if (isGiven(read) || clockReads.includes(read)) return '';
    return read.startsWith(ofMadeFile) ? (digestOfMade(read.slice(ofMadeFile.length)) ?? '') : ofContent(read);
  };
}

/** What would be the same again, since nothing that it read has changed. */
export interface Freshness {
  /** Whether a page, by its file, would be made the same. */
  isPageFresh(path: string): boolean;
  /** The pages of a route, by its name, where it would list the same. */
  freshFiles(route: string): readonly string[] | undefined;
}

/** What an earlier build has made that would be the same now. */
export function freshness(
  record: PageRecord,
  graph: RecordGraph,
  now: Temporal.Instant,
  digestOfMade: DigestOfMade = () => undefined,
): Freshness {
  const fingerprintOf = fingerprintsOf(graph, digestOfMade);
  const then = Temporal.Instant.fromEpochMilliseconds(record.clock);
  const isSame = (index: number): boolean => {
    const read = record.reads[index] ?? '';
    if (read === 'clock') return !timeChanges(graph, then, now);
    if (read === 'instant') return then.equals(now);
    return fingerprintOf(read) === record.fingerprints[index];
  };
  const known: boolean[] = [];
  const areSame = (reads: Uint32Array | undefined) =>
    reads?.every((index) => (known[index] ??= isSame(index))) ?? false;
  return {
    isPageFresh: (path) => areSame(record.pages.get(path)),
    freshFiles: (name) => {
      const route = record.routes.get(name);
      return areSame(route?.reads) ? route?.files : undefined;
    },
  };
}

/** The files of pages that would be made the same again. */
export function freshPages(record: PageRecord, graph: RecordGraph, now: Temporal.Instant): Set<string> {
  return new Set(record.pages.keys().filter(freshness(record, graph, now).isPageFresh));
}

/** What its route gave a page, by its file, as the page has read it; undefined for a page that is not known. */
export function givenIn({ reads, pages }: PageRecord, path: string): string | undefined {
  // It is noted last.
  const last = reads[pages.get(path)?.at(-1) ?? -1];
  return last !== undefined && isGiven(last) ? last : undefined;
}

/** What some pages, by their files, have read. */
export function readsOf({ reads, pages }: PageRecord, paths: readonly string[]): Set<string> {
  return new Set(paths.flatMap((path) => [...(pages.get(path) ?? [])].map((index) => reads[index] ?? '')));
}

/** The files of pages that describe other files of the site, so that they are made after them. */
export function describersOfFiles({ reads, pages }: PageRecord): Set<string> {
  const late = new Set(reads.flatMap((read, index) => (read.startsWith(ofMadeFile) ? [index] : [])));
  if (late.size === 0) return new Set();
  return new Set([...pages].flatMap(([path, own]) => (own.some((index) => late.has(index)) ? [path] : [])));
}

/** Notes of what each page has read, one page after the other. */
export interface PageRecorder {
  note(path: string, reads: Iterable<string>): void;
  /** Takes over from the earlier record what a page has read. */
  keep(path: string): void;
  /** Notes the files of a route’s pages, and what listing them has read. */
  noteRoute(name: string, files: readonly string[], reads: Iterable<string>): void;
  /** Takes over from the earlier record what a route has listed. */
  keepRoute(name: string): void;
  /** What a page has read, as far as it has been noted. */
  readsOf(path: string): string[];
  finish(graph: RecordGraph, now: Temporal.Instant, digestOfMade?: DigestOfMade): PageRecord;
}

/** Begins a record; what is kept of an earlier one keeps its numbers, so that no names are compared. */
export function pageRecorder(earlier?: PageRecord): PageRecorder {
  const reads = [...(earlier?.reads ?? [])];
  const pages = new Map<string, Uint32Array>();
  const routes = new Map<string, RouteRecord>();
  let indices: Map<string, number> | undefined;
  const indexOf = (read: string): number => {
    indices ??= new Map(reads.map((each, index) => [each, index]));
    return indices.getOrInsertComputed(read, () => reads.push(read) - 1);
  };
  return {
    note: (path, some) => {
      pages.set(path, Uint32Array.from(some, indexOf));
    },
    keep: (path) => {
      const own = earlier?.pages.get(path);
      if (own) pages.set(path, own);
    },
    noteRoute: (name, files, some) => {
      routes.set(name, { files, reads: Uint32Array.from(some, indexOf) });
    },
    keepRoute: (name) => {
      const own = earlier?.routes.get(name);
      if (own) routes.set(name, own);
    },
    readsOf: (path) => [...(pages.get(path) ?? [])].map((index) => reads[index] ?? ''),
    finish: (graph, now, digestOfMade = () => undefined) => {
      const whole = routes.entries().filter(([, { files }]) => files.every((path) => pages.has(path)));
      const used = withoutUnused({ reads, pages, routes: new Map(whole) });
      const fingerprints = used.reads.map(fingerprintsOf(graph, digestOfMade));
      return { clock: now.epochMilliseconds, fingerprints, ...used };
    },
  };
}

type Readers = Pick<PageRecord, 'reads' | 'pages' | 'routes'>;

/** Without the reads that neither page nor route has any more. */
function withoutUnused({ reads, pages, routes }: Readers): Readers {
  const isUsed = new Uint8Array(reads.length);
  for (const own of pages.values()) for (const index of own) isUsed[index] = 1;
  for (const route of routes.values()) for (const index of route.reads) isUsed[index] = 1;
  if (isUsed.every((flag) => flag === 1)) return { reads, pages, routes };
  const numbers = new Uint32Array(reads.length);
  let next = 0;
  for (const [index, flag] of isUsed.entries()) if (flag === 1) numbers[index] = next++;
  const renumbered = (own: Uint32Array) => own.map((index) => numbers[index] ?? 0);
  return {
    reads: reads.filter((_, index) => isUsed[index] === 1),
    pages: new Map(pages.entries().map(([path, own]) => [path, renumbered(own)])),
    routes: new Map(routes.entries().map(([name, { files, reads: own }]) => [name, { files, reads: renumbered(own) }])),
  };
}

/** The record of all pages of some records of the same instant, each with a part of a route’s pages; undefined where they were made of different content. */
export function joinRecords(records: readonly PageRecord[]): PageRecord | undefined {
  const fingerprints = new Map<string, string>();
  for (const record of records)
    for (const [index, read] of record.reads.entries()) {
      const fingerprint = record.fingerprints[index] ?? '';
      if (fingerprints.getOrInsert(read, fingerprint) !== fingerprint) return undefined;
    }
  const reads = [...fingerprints.keys()];
  const indices = new Map(reads.map((read, index) => [read, index]));
  const pages = new Map(
    records.flatMap((record) =>
      [...record.pages].map(([path, own]): [string, Uint32Array] => [
        path,
        own.map((index) => indices.get(record.reads[index] ?? '') ?? 0),
      ]),
    ),
  );
  return { clock: records[0]?.clock ?? 0, reads, fingerprints: [...fingerprints.values()], pages, routes: new Map() };
}

import { readFileSync } from 'node:fs';
import { pathOf } from '../archive/named-files.ts';
import { timeChanges } from '../queries/passing-time.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { digestOf } from '../source/digest.ts';
import { fingerprinter } from './fingerprints.ts';

/** What the pages of a site were made of: for each, which of the things read; for each of these, its fingerprint. */
export interface PageRecord {
  /** The instant for which the pages were made, in milliseconds since 1970. */
  clock: number;
  reads: string[];
  /** By index of the read. */
  fingerprints: string[];
  /** Indices of reads, by the path of the page’s file. */
  pages: Record<string, number[]>;
}

/** The digest of a file of the site by its path, where it has been made. */
type DigestOfMade = (path: string) => string | undefined;

/** What pages read of the clock: it has no fingerprint, since what matters is what has happened since. */
const clockReads = ['clock', 'instant'];

/** What pages read by name, save what their route gives them, whose name says it all: a fingerprint that changes with what is read. */
function fingerprintsOf(graph: RecordGraph, digestOfMade: DigestOfMade): (read: string) => string {
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
  return (read) => {
    if (clockReads.includes(read) || read.startsWith('props ')) return '';
    const [, made] = /^file-digest (.*)$/s.exec(read) ?? [];
    if (made !== undefined) return digestOfMade(made) ?? '';
    const [, id = '', name = ''] = /^file (\S+) (.*)$/s.exec(read) ?? [];
    return id === '' ? ofGraph(read) : ofFile(id, name);
  };
}

/** Whether a page, by its file, would be made the same again: nothing that it read has changed. */
export function freshness(
  record: PageRecord,
  graph: RecordGraph,
  now: Temporal.Instant,
  digestOfMade: DigestOfMade = () => undefined,
): (path: string) => boolean {
  const fingerprintOf = fingerprintsOf(graph, digestOfMade);
  const then = Temporal.Instant.fromEpochMilliseconds(record.clock);
  const isSame = (index: number): boolean => {
    const read = record.reads[index] ?? '';
    if (read === 'clock') return !timeChanges(graph, then, now);
    if (read === 'instant') return then.equals(now);
    return fingerprintOf(read) === record.fingerprints[index];
  };
  const known: boolean[] = [];
  return (path) => record.pages[path]?.every((index) => (known[index] ??= isSame(index))) ?? false;
}

/** The files of pages that would be made the same again. */
export function freshPages(record: PageRecord, graph: RecordGraph, now: Temporal.Instant): Set<string> {
  return new Set(Object.keys(record.pages).filter(freshness(record, graph, now)));
}

/** Whether a page describes other files of the site, so that it is made after them. */
export function describesFiles(record: PageRecord, path: string): boolean {
  return record.pages[path]?.some((index) => record.reads[index]?.startsWith('file-digest ')) ?? false;
}

/** The record of pages, by what each has read. */
export function pageRecordOf(
  pages: Iterable<readonly [path: string, reads: Iterable<string>]>,
  graph: RecordGraph,
  now: Temporal.Instant,
  digestOfMade: DigestOfMade = () => undefined,
): PageRecord {
  const indices = new Map<string, number>();
  const indexOf = (read: string): number => {
    const known = indices.get(read) ?? indices.size;
    indices.set(read, known);
    return known;
  };
  const byPage = Object.fromEntries([...pages].map(([path, reads]) => [path, [...reads].map(indexOf)]));
  const fingerprintOf = fingerprintsOf(graph, digestOfMade);
  const reads = [...indices.keys()];
  return { clock: now.epochMilliseconds, reads, fingerprints: reads.map(fingerprintOf), pages: byPage };
}

/** What a page has read according to a record. */
export function readsOf({ reads, pages }: PageRecord, path: string): string[] {
  return (pages[path] ?? []).flatMap((index) => reads[index] ?? []);
}

/** The record of all pages of some records of the same instant; undefined where they were made of different content. */
export function joinRecords(records: readonly PageRecord[]): PageRecord | undefined {
  const fingerprints = new Map<string, string>();
  for (const record of records)
    for (const [index, read] of record.reads.entries()) {
      const fingerprint = record.fingerprints[index] ?? '';
      if (fingerprints.getOrInsert(read, fingerprint) !== fingerprint) return undefined;
    }
  const reads = [...fingerprints.keys()];
  const indices = new Map(reads.map((read, index) => [read, index]));
  const pages = Object.fromEntries(
    records.flatMap((record) =>
      Object.entries(record.pages).map(([path, own]) => [
        path,
        own.map((index) => indices.get(record.reads[index] ?? '') ?? 0),
      ]),
    ),
  );
  return { clock: records[0]?.clock ?? 0, reads, fingerprints: [...fingerprints.values()], pages };
}

import type { ArchiveTombstone } from '../archive/archive.ts';
import type { Revision } from '../archive/revisions/revision.ts';
import { localTimeOf } from '../model/instant.ts';
import { asOneRead, remembered } from '../site/page-reads.ts';
import { archivesByYear, keyBefore, latestFirst } from './feeds.ts';
import { inPages, keyOfPage } from './listing.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

type Change = DatedRecord['facts']['changes'][number];

/** A change of substance to a published record, or the removal of one. */
export type Correction = { at: string } & ({ record: DatedRecord; change: Change } | { removed: ArchiveTombstone });

/** A revision that changed what readers see without a note; `at` is a local time at home. */
export interface SilentEdit {
  at: string;
  record: DatedRecord;
  /** The key of the revision. */
  revision: string;
}

const byTime = <T extends { at: string }>(some: readonly T[]): T[] => some.toSorted((a, b) => latestFirst(a.at, b.at));

/** How many the current document of the feed holds at least, where there are so many; each is a sentence or two. */
const currentLimits = { noted: 100, silent: 20 };

/** How many the page of a year holds: five screens of a phone, long notes among them. */
const pageLimit = 10;

/** How many the first page shows: of silent edits, each of which says no more than that there was one, fewer. */
const newestLimits = { noted: 9, silent: 3 };

type Contents = Pick<RecordGraph, 'records' | 'tombstones' | 'histories'>;

/** All changes of substance and removals, newest first. */
function allCorrections({ records, tombstones }: Pick<Contents, 'records' | 'tombstones'>): Correction[] {
  const changes = records.flatMap((record) =>
    record.facts.changes
      .filter(({ kind }) => kind !== 'editorial')
      .map((change): Correction => ({ at: change.at, record, change })),
  );
  const removals = tombstones.map((removed): Correction => ({ at: removed.facts.removed.at, removed }));
  return [...changes, ...removals].sort((a, b) => latestFirst(a.at, b.at));
}

/** The newest corrections and silent edits, some of each, newest first. */
const newestOf = (
  corrections: readonly Correction[],
  silent: readonly SilentEdit[],
  limits: { noted: number; silent: number },
): (Correction | SilentEdit)[] => byTime([...corrections.slice(0, limits.noted), ...silent.slice(0, limits.silent)]);

interface FeedDocuments {
  current: (Correction | SilentEdit)[];
  archives: ReadonlyMap<string, (Correction | SilentEdit)[]>;
}

/** The documents of the feed: all changes of substance, removals, and changes of facts without a note. */
const feedDocuments = remembered((graph: RecordGraph): FeedDocuments => {
  const corrections = allCorrections(graph);
  const silent = byTime(silentEdits(graph, ({ changesFacts }) => changesFacts === true));
  const all = byTime([...corrections, ...silent]);
  const archives = archivesByYear(all.toReversed(), ({ at }) => at);
  const outside = new Set(all).difference(new Set([...archives.values()].flat()));
  const newest = newestOf(corrections, silent, currentLimits);
  return { current: byTime([...new Set([...newest, ...outside])]), archives };
});

/** The keys of the archive documents of the feed of corrections, oldest first. */
export const correctionArchiveKeys = (graph: RecordGraph): string[] => [...feedDocuments(graph).archives.keys()];

/** A document of the feed of corrections. */
interface CorrectionsDocument {
  /** Newest first. */
  entries: (Correction | SilentEdit)[];
  /** The key of the archive document before it. */
  previous: string | undefined;
}

function documentOf(graph: RecordGraph, archive: string | undefined): CorrectionsDocument {
  const { current, archives } = feedDocuments(graph);
  const entries = archive === undefined ? current : (archives.get(archive)?.toReversed() ?? []);
  return { entries, previous: keyBefore([...archives.keys()], archive) };
}

/** The current document of the feed of corrections, or an archive document by its key; as one read. */
export function correctionsDocument(graph: RecordGraph, archive?: string): CorrectionsDocument {
  const document = asOneRead(`corrections ${archive ?? ''}`, () => documentOf(graph, archive));
  for (const each of document.entries) if ('record' in each) graph.byId.get(each.record.id);
  return document;
}

const learned = (each: Correction | SilentEdit) => {
  if ('removed' in each) return each.removed;
  return [each.record.id, 'change' in each ? each.change : each.revision];
};

/** What a page learns that reads a document of the feed. */
export function correctionsRead(graph: RecordGraph, archive: string): unknown {
  const { entries, previous } = documentOf(graph, archive || undefined);
  return [previous, entries.map(learned)];
}

function silentEdits(
  { records, histories }: Pick<Contents, 'records' | 'histories'>,
  isWanted: (revision: Revision) => boolean = () => true,
): SilentEdit[] {
  return records.flatMap((record) =>
    (histories.get(record.id)?.revisions ?? [])
      .filter((revision) => revision.kind === 'silent' && isWanted(revision))
      .map(({ key, published }) => ({ at: localTimeOf(published), record, revision: key })),
  );
}

/** Changes after publication, newest first, on one page. */
export interface ChangesPage {
  entries: (Correction | SilentEdit)[];
  /** Of how many these are the newest; on the page of a year, of those on the page. */
  total: number;
  /** The years in which there were any, the newest first; each is the key of its first page. */
  years: string[];
  /** The keys of the pages with the changes before and after these. */
  earlier: string | undefined;
  later: string | undefined;
  /** Whether silent edits are known. */
  isChecked: boolean;
}

interface AllChanges extends Pick<ChangesPage, 'total' | 'years' | 'isChecked'> {
  /** The pages of all years by their keys, the newest first. */
  pages: Map<string, ChangesPage['entries']>;
  newest: ChangesPage['entries'];
}

const changesIn = remembered((graph: RecordGraph): AllChanges => {
  const [corrections, silent] = [allCorrections(graph), byTime(silentEdits(graph))];
  const entries = byTime([...corrections, ...silent]);
  const years = [...Map.groupBy(entries, ({ at }) => at.slice(0, 4))];
  const pages = new Map(
    years.flatMap(([year, some]) =>
      inPages(some, pageLimit).map((page, at) => [keyOfPage(year, at + 1), page] as const),
    ),
  );
  const isChecked = graph.records.length === 0 || graph.records.some(({ id }) => graph.histories.has(id));
  const newest = newestOf(corrections, silent, newestLimits);
  return { pages, newest, total: entries.length, years: years.map(([year]) => year), isChecked };
});

/** The keys of all pages of changes but the first, which shows the newest corrections and a few silent edits. */
export const changesKeys = (graph: RecordGraph): string[] => [...changesIn(graph).pages.keys()];

function pageOf(graph: RecordGraph, key: string): ChangesPage {
  const { pages, newest, ...rest } = changesIn(graph);
  if (key === '') return { ...rest, entries: newest, earlier: undefined, later: undefined };
  const keys = [...pages.keys()];
  const at = keys.indexOf(key);
  // The page of a year stays as it is when something is added in another.
  const entries = pages.get(key) ?? [];
  return { ...rest, entries, total: entries.length, earlier: keys[at + 1], later: keys[at - 1] };
}

/** A page of changes as one read: the newest, or those of a key. */
export function changesPage(graph: RecordGraph, key = ''): ChangesPage {
  const page = asOneRead(`changes ${key}`, () => pageOf(graph, key));
  for (const each of page.entries) if ('record' in each) graph.byId.get(each.record.id);
  return page;
}

/** What a page learns that reads a page of changes. */
export function changesRead(graph: RecordGraph, key: string): unknown {
  const { entries, ...rest } = pageOf(graph, key);
  return [rest, entries.map((each) => [each.at, learned(each)])];
}

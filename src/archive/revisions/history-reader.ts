import { join } from 'node:path';
import { fileVersions, isOnMainLine } from '../../source/file-versions.ts';
import { contentsOf, HistoryError } from '../../source/git.ts';
import { changedFiles, historyState } from '../../source/history.ts';
import type { Archive } from '../archive.ts';
import { contentRoots } from '../content-roots.ts';
import { keptFile, readingCode } from '../kept-file.ts';
import { type FactsHead, headOf, type RootTimeline, recordSteps } from './record-steps.ts';
import type { Histories, RecordHistory } from './revision.ts';
import { type KnownRevisions, revisionsOf } from './revisions-of.ts';
import { addVersions, emptyTimeline, factsOf, type Timeline } from './timeline.ts';

/** What is known of a content folder up to a commit. */
interface KnownRoot {
  prefix: string;
  head: string;
  timeline: Timeline;
  heads: Record<string, FactsHead>;
}

/** What one reading keeps for the next. */
interface Known {
  roots: Record<string, KnownRoot>;
  records: KnownRevisions;
}

/** The histories of records, or why there are none. */
export type HistoryReading = { histories: Histories; why?: undefined } | { histories?: undefined; why: string };

/** Reads the histories of the records of an archive, each time what was committed since the last. */
export type HistoryReader = (archive: Pick<Archive, 'records' | 'tombstones'>) => Promise<HistoryReading>;

/** The heads of facts that are not known yet. */
async function readHeads(folder: string, { timeline, heads }: KnownRoot): Promise<void> {
  const states = Object.values(timeline.folders).flat();
  const facts = states.flatMap((state) => factsOf(state) ?? []);
  const unread = [...new Set(facts)].filter((each) => !Object.hasOwn(heads, each));
  if (unread.length === 0) return;
  let at = 0;
  for await (const content of contentsOf(folder, unread)) heads[unread[at++] ?? ''] = headOf(content.toString());
}

/** What is known of a content folder, brought up to the commit that is checked out. @throws HistoryError */
async function currentRoot(folder: string, known: KnownRoot | undefined): Promise<KnownRoot> {
  const found = await historyState(folder);
  if (found.state !== 'whole') throw new HistoryError(found.why);
  const { head, prefix } = found;
  if (known?.head === head && known.prefix === prefix) return known;
  const goesOn = known?.prefix === prefix && (await isOnMainLine(folder, known.head, head));
  const root: KnownRoot = goesOn ? { ...known, head } : { prefix, head, timeline: emptyTimeline(), heads: {} };
  addVersions(root.timeline, await fileVersions(folder, goesOn ? `${known.head}..${head}` : head));
  await readHeads(folder, root);
  return root;
}

/** The folders of records, below a content folder, that differ from what is committed. */
async function uncommittedFolders(folder: string, head: string): Promise<Set<string>> {
  const files = await changedFiles(folder, head);
  return new Set(files.map((file) => file.slice(0, file.lastIndexOf('/'))));
}

/**
 * A reader of histories. All git processes together are a constant number: their questions are about all records at once.
 *
 * @param cacheDir the folder where what was found is kept for the next command
 * @param withoutCache whether everything is read again
 */
export function createHistoryReader(
  contentDirs: readonly string[],
  cacheDir: string,
  withoutCache = false,
): HistoryReader {
  const file = keptFile(cacheDir, 'history', contentDirs);
  const { roots } = contentRoots(contentDirs);
  const known: Known = (withoutCache ? undefined : kept()) ?? { roots: {}, records: {} };

  function kept(): Known | undefined {
    const bytes = file.read();
    const { code, ...rest } = bytes ? (JSON.parse(bytes.toString()) as Known & { code: string }) : { code: '' };
    return code === readingCode() ? (rest as Known) : undefined;
  }

  async function read({ records, tombstones }: Pick<Archive, 'records' | 'tombstones'>): Promise<Histories> {
    const heads = Object.values(known.roots).map(({ head }) => head);
    const timelines: RootTimeline[] = [];
    const uncommitted = new Set<string>();
    for (const { path } of roots) {
      const root = await currentRoot(path, known.roots[path]);
      known.roots[path] = root;
      timelines.push({ folder: path, prefix: root.prefix, timeline: root.timeline, heads: root.heads });
      for (const folder of await uncommittedFolders(path, root.head)) uncommitted.add(join(path, folder));
    }
    const isSame = JSON.stringify(heads) === JSON.stringify(Object.values(known.roots).map(({ head }) => head));
    if (!isSame) known.records = await revisionsOf(recordSteps(timelines), known.records);
    if (!isSame) file.write(JSON.stringify({ code: readingCode(), ...known }));
    const of = (number: string, isUncommitted: boolean): RecordHistory => {
      const revisions = known.records[number]?.revisions ?? [];
      return { revisions, isUncommitted: isUncommitted || revisions.length === 0 };
    };
    return new Map([
      ...records.map(({ id, facts, folder }): [string, RecordHistory] => [
        id,
        of(facts.number, uncommitted.has(folder)),
      ]),
      ...tombstones.map(({ id, facts }): [string, RecordHistory] => [id, of(facts.number, false)]),
    ]);
  }

  return async (archive) => {
    try {
      return { histories: await read(archive) };
    } catch (error) {
      if (error instanceof HistoryError) return { why: error.message };
      throw error;
    }
  };
}

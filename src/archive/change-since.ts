import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../checks/diagnostic.ts';
import type { RecordChange } from '../checks/record-change.ts';
import { type RuledClaim, ruled } from '../checks/rule.ts';
import { changeRules } from '../checks/rules/index.ts';
import { dayAt } from '../model/instant.ts';
import { recordHomes, recordKinds } from '../model/kinds.ts';
import { isShown } from '../model/shown.ts';
import { changedFiles, mergeBase } from '../source/history.ts';
import { inTemporaryFolder } from '../source/temporary-folder.ts';
import type { Archive, ArchiveRecord } from './archive.ts';
import { archiveAt, type PastFolder } from './archive-at.ts';
import { createLocator } from './findings.ts';
import { recordState } from './record-state.ts';

/** What a change touches, and what it does to records that readers have seen. */
export interface ChangeSince {
  /** The files that differ from the base, as problems name them. */
  files: Set<string>;
  problems: Diagnostic[];
}

interface ChangedFolder extends PastFolder {
  files: string[];
}

const homes = recordKinds.map((kind) => `${recordHomes[kind].folder}/`);
const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** A content folder, with what differs in it from the base; of its past only the records that were touched. */
async function changedFolder(folder: string, base: string): Promise<ChangedFolder> {
  const commit = await mergeBase(folder, base);
  const files = await changedFiles(folder, commit);
  const touched = new Set(files.filter((path) => homes.some((home) => path.startsWith(home))).map(parentOf));
  return { folder, commit, files, isWanted: (path) => touched.has(parentOf(path)) };
}

/** What has become of a record; `path` is that of its facts below a content folder. */
function afterOf(record: ArchiveRecord, path: string, folders: readonly string[], archive: Archive) {
  const now = archive.redirects.find(({ from }) => from === record.id)?.to ?? record.id;
  const successor = archive.records.find(({ kind, id }) => kind === record.kind && id === now);
  if (successor) return recordState(successor);
  if (archive.tombstones.some(({ id }) => id === now)) return 'removed';
  // With a redirect that leads to another kind of thing, or with facts that cannot be read, there is nothing to compare.
  const isUnread = now !== record.id || folders.some((folder) => existsSync(join(folder, path)));
  return isUnread ? 'unread' : 'gone';
}

function changeOf(
  record: ArchiveRecord,
  past: string,
  folders: readonly ChangedFolder[],
  archive: Archive,
  today: string,
) {
  const before = recordState(record);
  // The earlier state is in folders named by number, in the order of the content folders.
  const [index = '0', ...steps] = relative(past, join(record.folder, recordHomes[record.kind].facts)).split(/[\\/]/);
  const path = steps.join('/');
  const paths = folders.map(({ folder }) => folder);
  const file = relative(process.cwd(), join(paths[Number(index)] ?? '', path));
  const after = afterOf(record, path, paths, archive);
  const { number } = record.facts;
  const renamedTo = after === 'gone' ? archive.records.find(({ facts }) => facts.number === number)?.id : undefined;
  const change: RecordChange = { before: { ...before, file }, after, today, renamedTo };
  return change;
}

/** Records that a change publishes and that do not say since when they are: they were not there, or drafts. */
function undatedIn(archive: Archive, before: readonly ArchiveRecord[], changed: ReadonlySet<string>, today: string) {
  const published = new Set(before.flatMap(({ id, facts }) => (facts.status === 'draft' ? [] : [facts.number, id])));
  return archive.records.flatMap(({ id, facts, folder, kind }) => {
    const file = relative(process.cwd(), join(folder, recordHomes[kind].facts));
    const isNew = facts.status !== 'draft' && changed.has(file) && !published.has(facts.number) && !published.has(id);
    if (!isNew || facts['first-published']) return [];
    const claim = { file, path: ['status'], code: 'missing-first-published' as const, params: { today } };
    return ruled('record/publication-dated', 'error', claim);
  });
}

/**
 * Compares what content folders hold with what they held when they parted from a base: which files differ, and what is
 * wrong with what became of the records that readers have seen. Only what differs is read.
 *
 * @throws HistoryError where there is nothing to compare with
 */
export async function changeSince(
  contentDirs: readonly string[],
  base: string,
  archive: Archive,
  now: Temporal.Instant,
): Promise<ChangeSince> {
  const folders = await Promise.all(contentDirs.map((folder) => changedFolder(folder, base)));
  const named = folders.flatMap(({ folder, files }) =>
    files.map((path) => relative(process.cwd(), join(folder, path))),
  );
  const claims = await inTemporaryFolder(async (past): Promise<RuledClaim[]> => {
    const { records } = await archiveAt(folders, past);
    const found = records
      .filter(({ facts }) => isShown(facts, now))
      .map((record) => changeOf(record, past, folders, archive, dayAt(now)))
      .flatMap((change) =>
        changeRules.flatMap(({ name, severity, judge }) => judge(change).map((claim) => ruled(name, severity, claim))),
      );
    return [...found, ...undatedIn(archive, records, new Set(named), dayAt(now))];
  });
  return { files: new Set(named), problems: createLocator(process.cwd())(claims) };
}

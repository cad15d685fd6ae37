import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { isFolder } from '../source/content-folder.ts';
import { contentRoots } from './content-roots.ts';
import type { Folder, FolderPlan } from './folder-plan.ts';
import { emptyGathering } from './gathering.ts';
import { jointPlan } from './joint-plan.ts';
import { createRecordReader, type ReadRecords } from './record-reader.ts';

/** What was read before the archive is put together. */
export interface ReadAhead {
  plan: FolderPlan;
  records: ReadRecords;
}

/** Folders of records, and the folder from which their files are named. */
export interface RecordFolders {
  base: string;
  folders: { kind: RecordKind; folder: Folder }[];
}

/** From how many records on other threads are worth their start. */
const manyRecords = 500;

/** How many other threads read: more than three would wait for the disk and for the first, which joins what they read. */
const otherThreads = Math.min(availableParallelism() - 1, 3);

/** The part that the first thread reads, against one of each other: they start later and hand over at the end. */
const ownPart = 1.1;

/** Reads folders of records. */
export function readFolders({ base, folders }: RecordFolders): ReadRecords {
  const read: ReadRecords = new Map();
  const readRecord = createRecordReader(base, read);
  const all = emptyGathering();
  for (const { kind, folder } of folders) readRecord(kind, folder, all);
  return read;
}

function inOtherThread(workerData: RecordFolders): Promise<ReadRecords> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * Reads the records of large folders in several threads at once; of small ones nothing, since that would take longer.
 *
 * @param many from how many records on a folder is large
 */
export async function readAhead(
  contentFolders: string | readonly string[],
  many = manyRecords,
): Promise<ReadAhead | undefined> {
  const named = [contentFolders].flat();
  if (otherThreads === 0 || !named.every(isFolder)) return undefined;
  const { roots, base } = contentRoots(named);
  const plan = jointPlan(roots);
  const folders = recordKinds.flatMap((kind) => plan.records[kind].map((folder) => ({ kind, folder })));
  if (folders.length < many) return undefined;
  const share = Math.floor(folders.length / (otherThreads + ownPart));
  const others = Array.from({ length: otherThreads }, (_, index) =>
    inOtherThread({ base, folders: folders.slice(index * share, (index + 1) * share) }),
  );
  const own = readFolders({ base, folders: folders.slice(otherThreads * share) });
  const read = await Promise.all(others);
  return { plan, records: new Map([own, ...read].flatMap((records) => [...records])) };
}

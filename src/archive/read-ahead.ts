import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { reportProgress } from '../site/progress.ts';
import { isFolder } from '../source/content-folder.ts';
import { contentRoots } from './content-roots.ts';
import type { Folder, FolderPlan } from './folder-plan.ts';
import { type FolderReadings, type PackedReadings, readFolder, unpack } from './folder-reading.ts';
import { unchangedFolder } from './folder-state.ts';
import { jointPlan } from './joint-plan.ts';
import { phraseSearch } from './phrase-search.ts';
import { readPhrases } from './read-site.ts';

/** What was read before the archive is put together. */
export interface ReadAhead {
  plan: FolderPlan;
  records: FolderReadings;
}

/** Folders of records, which several threads take from one list, and the folder from which their files are named. */
export interface FolderQueue {
  base: string;
  folders: { kind: RecordKind; folder: Folder }[];
  /** The phrases to look for in their texts. */
  phrases: Site['phrases'] | undefined;
  /** How many of them have been taken, shared by all threads. */
  taken: Int32Array<SharedArrayBuffer>;
}

/** From how many records on other threads are worth their start. */
const manyRecords = 500;

/** How many other threads read: more than three would wait for the disk and for the first, which joins what they read. */
const otherThreads = Math.min(availableParallelism() - 1, 3);

/** How many folders a thread takes at a time. */
const handful = 16;

/** Reads folders until none is left in the queue. */
export function readFolders({ base, folders, phrases, taken }: FolderQueue): FolderReadings {
  const search = phraseSearch(phrases);
  const readings: FolderReadings = new Map();
  for (;;) {
    const start = Atomics.add(taken, 0, handful);
    reportProgress('reading', Math.min(start, folders.length), folders.length);
    if (start >= folders.length) return readings;
    for (const { kind, folder } of folders.slice(start, start + handful)) {
      const reading = readFolder(kind, base, folder, search);
      reading.bytes();
      readings.set(folder.path, reading);
    }
  }
}

function inOtherThread(workerData: FolderQueue): Promise<FolderReadings> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), { workerData });
    worker.once('message', (packed: PackedReadings) => resolve(unpack(packed)));
    worker.once('error', reject);
  });
}

/**
 * Takes what was read of records before and is still the same. Reads what has changed in several threads at once, if
 * it is much; if it is little nothing, since that would take longer.
 *
 * @param known what was read before
 * @param many from how many records on it is much
 * @returns undefined where a folder is missing
 */
export async function readAhead(
  contentFolders: string | readonly string[],
  { known = new Map(), many = manyRecords }: { known?: FolderReadings; many?: number } = {},
): Promise<ReadAhead | undefined> {
  const named = [contentFolders].flat();
  if (!named.every(isFolder)) return undefined;
  const { roots, base } = contentRoots(named);
  const plan = jointPlan(roots);
  const phrases = readPhrases(base, plan.site);
  const search = phraseSearch(phrases);
  const records: FolderReadings = new Map();
  const folders: FolderQueue['folders'] = [];
  for (const kind of recordKinds) {
    for (const folder of plan.records[kind]) {
      const reading = known.get(folder.path);
      const state = reading && unchangedFolder(base, folder, reading.state, search);
      if (reading && state) records.set(folder.path, { ...reading, state });
      else folders.push({ kind, folder });
    }
  }
  if (folders.length < many || otherThreads === 0) return { plan, records };
  const queue = { base, folders, phrases, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const others = Array.from({ length: otherThreads }, () => inOtherThread(queue));
  for (const readings of [readFolders(queue), ...(await Promise.all(others))]) {
    for (const [path, reading] of readings) records.set(path, reading);
  }
  return { plan, records };
}

import { join } from 'node:path';
import type { RecordKind } from '../model/kinds.ts';
import { stampOf } from '../source/content-folder.ts';
import type { Folder } from './folder-plan.ts';
import { emptyGathering, type Gathering } from './gathering.ts';
import { readRecord } from './read-record.ts';

type RecordReader = (kind: RecordKind, folder: Folder, into: Gathering) => void;

/** What was gathered of records, by their folders, and what showed then that their files had not changed. */
export type ReadRecords = Map<string, { stamp: string; part: Gathering }>;

/**
 * A reader of the folders of records that remembers what it has gathered of each until one of its files changes.
 * What has not changed is the very same object in every reading.
 *
 * @param remembered where that is kept; what others have put there just now is taken unseen at the first reading
 */
export function createRecordReader(base: string, remembered: ReadRecords = new Map()): RecordReader {
  const unseen = new Set(remembered.keys());
  return (kind, folder, into) => {
    const known = remembered.get(folder.path);
    if (known && unseen.delete(folder.path)) return add(known.part, into);
    const stamp = folder.files.map((name) => `${name} ${stampOf(join(base, folder.path, name))}`).join();
    if (known?.stamp === stamp) return add(known.part, into);
    const part = emptyGathering();
    readRecord(kind, base, folder, part);
    remembered.set(folder.path, { stamp, part });
    add(part, into);
  };
}

/** Adds what was gathered of one record. */
function add({ records, tombstones, owners, claims, judged, unread, subjects }: Gathering, into: Gathering): void {
  into.records.push(...records);
  into.tombstones.push(...tombstones);
  into.owners.push(...owners);
  into.claims.push(...claims);
  into.judged.push(...judged);
  for (const kind of unread) into.unread.add(kind);
  into.subjects.records.push(...subjects.records);
}

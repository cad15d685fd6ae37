import { join } from 'node:path';
import type { RecordKind } from '../model/kinds.ts';
import { stampOf } from '../source/content-folder.ts';
import type { FileReader } from './file-reader.ts';
import type { Folder } from './folder-plan.ts';
import { emptyGathering, type Gathering } from './gathering.ts';
import { readRecord } from './read-record.ts';

type RecordReader = (kind: RecordKind, folder: Folder, into: Gathering) => void;

/**
 * A reader of the folders of records that remembers what it has gathered of each until one of its files changes.
 * What has not changed is the very same object in every reading.
 */
export function createRecordReader(base: string, reader: FileReader): RecordReader {
  const remembered = new Map<string, { stamp: string; part: Gathering }>();
  return (kind, folder, into) => {
    const stamp = folder.files.map((name) => `${name} ${stampOf(join(base, folder.path, name))}`).join();
    const known = remembered.get(folder.path);
    if (known?.stamp === stamp) return add(known.part, into);
    const part = emptyGathering();
    readRecord(kind, base, folder, reader, part);
    remembered.set(folder.path, { stamp, part });
    add(part, into);
  };
}

/** Adds what was gathered of one record. */
function add({ records, tombstones, owners, claims, unread, subjects }: Gathering, into: Gathering): void {
  into.records.push(...records);
  into.tombstones.push(...tombstones);
  into.owners.push(...owners);
  into.claims.push(...claims);
  for (const kind of unread) into.unread.add(kind);
  into.subjects.records.push(...subjects.records);
}

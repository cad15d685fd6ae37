import { deserialize, serialize } from 'node:v8';
import type { RecordKind } from '../model/kinds.ts';
import type { Folder } from './folder-plan.ts';
import { type FolderState, openFolder } from './folder-state.ts';
import { emptyPart, type RecordPart } from './gathering.ts';
import type { PhraseSearch } from './phrase-search.ts';
import { readRecord } from './read-record.ts';

/** What the folder of one record gave, and what it was made of. As values and as bytes; each is made when first asked for. */
export interface FolderReading {
  state: FolderState;
  part: () => RecordPart;
  bytes: () => Uint8Array;
}

/** Readings by the paths of their folders. */
export type FolderReadings = Map<string, FolderReading>;

/** Reads the folder of a record, and looks for phrases in its texts. */
export function readFolder(kind: RecordKind, base: string, folder: Folder, phrases?: PhraseSearch): FolderReading {
  const { open, state } = openFolder(base, folder, phrases);
  const part = emptyPart();
  readRecord(kind, open, part);
  let bytes: Uint8Array | undefined;
  return { state: state(), part: () => part, bytes: () => (bytes ??= serialize(part)) };
}

function keptReading(state: FolderState, bytes: Uint8Array): FolderReading {
  let part: RecordPart | undefined;
  return { state, part: () => (part ??= deserialize(bytes)), bytes: () => bytes };
}

/** Readings as one block of bytes, for another thread or command. */
export interface PackedReadings {
  index: [path: string, state: FolderState, length: number][];
  bytes: Uint8Array<ArrayBuffer>;
}

export function pack(readings: FolderReadings): PackedReadings {
  const all = [...readings].map(([path, { state, bytes }]) => ({ path, state, block: bytes() }));
  // Memory of its own, which can be handed to another thread; a Buffer may share its with others.
  const bytes = new Uint8Array(all.reduce((sum, { block }) => sum + block.length, 0));
  let start = 0;
  for (const { block } of all) {
    bytes.set(block, start);
    start += block.length;
  }
  return { index: all.map(({ path, state, block }) => [path, state, block.length]), bytes };
}

/** @throws RangeError where the bytes are not as long as the index says */
export function unpack({ index, bytes }: { index: PackedReadings['index']; bytes: Uint8Array }): FolderReadings {
  const readings: FolderReadings = new Map();
  let start = 0;
  for (const [path, state, length] of index) {
    readings.set(path, keptReading(state, bytes.subarray(start, start + length)));
    start += length;
  }
  if (start !== bytes.length) throw new RangeError(`${bytes.length} bytes of readings where ${start} were noted.`);
  return readings;
}

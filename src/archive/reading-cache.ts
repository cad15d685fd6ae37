import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../source/code-digest.ts';
import { digestOf } from '../source/digest.ts';
import { readSealed, writeSealed } from '../source/sealed-file.ts';
import { contentRoots } from './content-roots.ts';
import { type FolderReadings, type PackedReadings, pack, unpack } from './folder-reading.ts';
import type { KnownPicture, KnownPictures } from './read-pictures.ts';

/** What a reading of content folders can take over from an earlier one. */
export interface KeptReading {
  records: FolderReadings;
  pictures: KnownPictures;
}

/** Keeps what was read of content folders for the next command. */
export interface ReadingCache {
  /** What is kept; empty where nothing is, or what is kept is damaged or comes from other code. */
  load: () => KeptReading;
  /** Keeps a reading, if anything has changed since the last. Where the folder cannot be written nothing is kept. */
  keep: (reading: KeptReading) => void;
}

/** Everything that decides what the reading of a record gives, besides its folder. */
const sources = [
  ...['archive', 'checks', 'language', 'model', 'prose', 'site', 'source'].map((folder) => `src/${folder}`),
  'package.json',
  'package-lock.json',
];

const project = join(import.meta.dirname, '../..');

/** For how many sets of content folders readings are kept. */
const mostKept = 4;

/** Milliseconds after which a file that was begun is taken for abandoned. */
const longestWriting = 600_000;

interface Header {
  code: string;
  index: PackedReadings['index'];
  pictures: [path: string, known: KnownPicture][];
}

/** What is kept before anything was read. */
export const nothingKept = (): KeptReading => ({ records: new Map(), pictures: new Map() });

/** Removes the oldest files beyond the number that is kept, and what commands have left that were ended while writing. */
function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => ({ name, file: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  const old = files.filter(({ name }) => /^[0-9a-f]{20}$/.test(name)).slice(mostKept);
  const begun = files.filter(({ name }) => /^\.[0-9a-f]{20}\.\d+\.new$/.test(name));
  const newest = files[0]?.written ?? 0;
  const abandoned = begun.filter(({ written }) => newest - written > longestWriting);
  for (const { file } of [...old, ...abandoned]) rmSync(file, { force: true });
}

/** The readings of content folders that a cache folder keeps; neither need exist. */
export function readingCache(cache: string, contentFolders: readonly string[]): ReadingCache {
  const folder = join(cache, 'reading');
  const file = join(folder, digestOf(JSON.stringify(contentRoots(contentFolders))));
  const code = codeDigest(project, sources);
  // What the file holds, or would if it could be written.
  let stored = new Set<unknown>();

  const partsOf = ({ records, pictures }: KeptReading) =>
    new Set([...[...records.values()].map(({ state }) => state), ...pictures.values()]);

  return {
    load: () => {
      try {
        const bytes = readSealed(file);
        const end = bytes?.indexOf('\n') ?? -1;
        const header: Header | undefined = bytes && JSON.parse(bytes.toString('utf8', 0, end));
        if (bytes && header?.code === code) {
          const records = unpack({ index: header.index, bytes: bytes.subarray(end + 1) });
          const kept = { records, pictures: new Map(header.pictures) };
          stored = partsOf(kept);
          return kept;
        }
      } catch {
        // Not a file of this kind.
      }
      return nothingKept();
    },
    keep: (reading) => {
      const parts = partsOf(reading);
      if (stored.size === parts.size && stored.isSubsetOf(parts)) return;
      const { index, bytes } = pack(reading.records);
      const header: Header = { code, index, pictures: [...reading.pictures] };
      try {
        mkdirSync(folder, { recursive: true });
        writeSealed(file, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]));
        stored = parts;
        removeOldest(folder);
      } catch (error) {
        // The next command reads everything itself.
        if (!(error instanceof Error && 'syscall' in error)) throw error;
      }
    },
  };
}

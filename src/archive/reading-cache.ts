import { type FolderReadings, type PackedReadings, pack, unpack } from './folder-reading.ts';
import { keptFile, readingCode } from './kept-file.ts';
import type { KnownAnnex, KnownAnnexes } from './read-annexes.ts';
import type { KnownPicture, KnownPictures } from './read-pictures.ts';

/** What a reading of content folders can take over from an earlier one. */
export interface KeptReading {
  records: FolderReadings;
  pictures: KnownPictures;
  annexes: KnownAnnexes;
}

/** Keeps what was read of content folders for the next command. */
export interface ReadingCache {
  /** What is kept; empty where nothing is, or what is kept is damaged or comes from other code. */
  load: () => KeptReading;
  /** Keeps a reading, if anything has changed since the last. Where the folder cannot be written nothing is kept. */
  keep: (reading: KeptReading) => void;
}

interface Header {
  code: string;
  index: PackedReadings['index'];
  pictures: [path: string, known: KnownPicture][];
  annexes: [path: string, known: KnownAnnex][];
}

/** What is kept before anything was read. */
export const nothingKept = (): KeptReading => ({
  records: new Map(),
  pictures: new Map(),
  annexes: new Map(),
});

/** The readings of content folders that a cache folder keeps; neither need exist. */
export function readingCache(cache: string, contentFolders: readonly string[]): ReadingCache {
  const file = keptFile(cache, 'reading', contentFolders);
  const code = readingCode();
  // What the file holds, or would if it could be written.
  let stored = new Set<unknown>();

  const partsOf = ({ records, pictures, annexes }: KeptReading) =>
    new Set([...[...records.values()].map(({ state }) => state), ...pictures.values(), ...annexes.values()]);

  return {
    load: () => {
      try {
        const bytes = file.read();
        const end = bytes?.indexOf('\n') ?? -1;
        const header: Header | undefined = bytes && JSON.parse(bytes.toString('utf8', 0, end));
        if (bytes && header?.code === code) {
          const records = unpack({ index: header.index, bytes: bytes.subarray(end + 1) });
          const kept = { records, pictures: new Map(header.pictures), annexes: new Map(header.annexes) };
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
      const header: Header = { code, index, pictures: [...reading.pictures], annexes: [...reading.annexes] };
      if (file.write(`${JSON.stringify(header)}\n`, bytes)) stored = parts;
    },
  };
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../source/digest.ts';

/** A file of a site as a build wrote it: what it holds, and by what it is known to be untouched since. */
export interface Written {
  /** The SHA-256 of its bytes, in hex digits. */
  digest: string;
  size: number;
  /** When it was written, in milliseconds since 1970. */
  mtime: number;
}

/** The files of a site by their paths below its folder, with `/`. */
export type WrittenFiles = ReadonlyMap<string, Written>;

/** What a file is, read from the disk. */
export const writtenAt = (folder: string, path: string): Written => ({
  digest: sha256Of(readFileSync(join(folder, path))),
  ...(stampOf(join(folder, path)) ?? { size: 0, mtime: 0 }),
});

/** By what a file is known to be untouched; undefined where there is none. */
export const stampOf = (file: string): Pick<Written, 'size' | 'mtime'> | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, mtime: found.mtimeMs } : undefined;
};

/** Files that have been copied to a folder, with the times of the copies. */
export const stampedAgain = (folder: string, files: WrittenFiles): WrittenFiles =>
  new Map(files.entries().map(([path, written]) => [path, { ...written, ...stampOf(join(folder, path)) }]));

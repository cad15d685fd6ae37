import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
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

const stampOf = (file: string): Pick<Written, 'size' | 'mtime'> | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, mtime: found.mtimeMs } : undefined;
};

/** Writes files below a folder, each as a new file: one that shares its bytes with another site leaves that as it was. */
export function fileWriter(folder: string): (path: string, bytes: Uint8Array | string) => Written {
  const made = new Set<string>();
  return (path, bytes) => {
    const file = join(folder, path);
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    try {
      writeFileSync(file, bytes, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      rmSync(file);
      writeFileSync(file, bytes, { flag: 'wx' });
    }
    return { digest: sha256Of(bytes), ...(stampOf(file) ?? { size: 0, mtime: 0 }) };
  };
}

/** A site in the making, in the folder of an earlier one: what is the same stays, the rest is written, nothing else remains. */
export interface SiteTree {
  folder: string;
  /** The file at a path as an earlier build wrote it; undefined where there is none, or it is no longer as written. */
  earlier(path: string): Written | undefined;
  /** Takes a file that stands as written: kept from an earlier build, or just written. */
  take(path: string, written: Written): void;
  /** Takes a file that an earlier build wrote, under a path that may be another. */
  keep(path: string, to: string): void;
  /** Writes a file, unless an earlier build has written the same bytes. */
  put(path: string, bytes: Uint8Array | string): void;
  /** The files so far. */
  files(): WrittenFiles;
  /** Removes what was neither taken nor put. @returns the files of the site */
  finish(): WrittenFiles;
}

/**
 * Begins a site in a folder.
 *
 * @param earlier the files of the site that the folder holds; nothing else in the folder is kept
 */
export function siteTree(folder: string, earlier: WrittenFiles = new Map()): SiteTree {
  const files = new Map<string, Written>();
  const write = fileWriter(folder);
  const untouched = (path: string): Written | undefined => {
    const known = earlier.get(path);
    const stamp = known && stampOf(join(folder, path));
    return stamp && stamp.size === known.size && stamp.mtime === known.mtime ? known : undefined;
  };
  return {
    folder,
    earlier: untouched,
    take: (path, written) => {
      files.set(path, written);
    },
    keep: (path, to) => {
      if (path !== to) {
        mkdirSync(dirname(join(folder, to)), { recursive: true });
        renameSync(join(folder, path), join(folder, to));
      }
      files.set(to, earlier.get(path) ?? writtenAt(folder, to));
    },
    put: (path, bytes) => {
      const known = untouched(path);
      files.set(path, known?.digest === sha256Of(bytes) ? known : write(path, bytes));
    },
    files: () => files,
    finish: () => {
      removeOthers(folder, '', files);
      return files;
    },
  };
}

/** Removes files that do not belong to a site, and folders in which nothing is left. @returns whether any is left */
function removeOthers(folder: string, below: string, files: WrittenFiles): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const isKept = entry.isDirectory() ? removeOthers(folder, `${path}/`, files) : files.has(path);
    if (isKept) isEmpty = false;
    else if (!entry.isDirectory()) rmSync(join(folder, path));
  }
  if (isEmpty && below !== '') rmdirSync(join(folder, below));
  return !isEmpty;
}

/** Every file below a folder. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

const areSame = (one: Written, other: Written) =>
  one === other || (one.digest === other.digest && one.size === other.size && one.mtime === other.mtime);

/**
 * A second site of the same files, which share their bytes on the disk where the file system allows.
 *
 * @param earlier the files of the site that the second folder holds, as the first one had them: only what differs is replaced
 * @returns its files: those that had to be copied have another time of writing; where none had to, the very same list
 */
export function cloneTree(
  from: string,
  to: string,
  files: WrittenFiles,
  earlier: WrittenFiles = new Map(),
): WrittenFiles {
  const made = new Set<string>();
  const copied = new Map<string, Written>();
  for (const path of earlier.keys()) if (!files.has(path)) rmSync(join(to, path), { force: true });
  for (const [path, written] of files) {
    const known = earlier.get(path);
    if (known && areSame(known, written)) continue;
    if (known) rmSync(join(to, path), { force: true });
    const within = dirname(join(to, path));
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    if (!linkOrCopy(join(from, path), join(to, path))) copied.set(path, { ...written, ...stampOf(join(to, path)) });
  }
  return copied.size === 0 ? files : new Map([...files, ...copied]);
}

/**
 * Copies files that are as they were written, by their bytes: their times may be others since they came from another machine.
 *
 * @returns those that were copied
 */
export function copyVerified(from: string, to: string, files: WrittenFiles): WrittenFiles {
  const write = fileWriter(to);
  const copied = new Map<string, Written>();
  for (const [path, { digest }] of files) {
    const bytes = readWhere(join(from, path));
    if (bytes && sha256Of(bytes) === digest) copied.set(path, write(path, bytes));
  }
  return copied;
}

/** The bytes of a file; undefined where there is none. */
function readWhere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Gives a file a second name, or copies it where that cannot be. @returns whether it is the same file */
function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
    return false;
  }
}

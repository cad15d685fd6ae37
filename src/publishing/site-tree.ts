import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { sha256Of } from '../source/digest.ts';
import { type Survey, surveyOf } from './folder-survey.ts';
import { stampOf, type Written, type WrittenFiles, writtenAt } from './written-files.ts';

/** Writes files under a folder, each as a new file: one that shares its bytes with another site leaves that as it was. */
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
      rmSync(file, { recursive: true });
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
  /** Removes what was neither taken nor put. @returns the files of the site in the order of their paths */
  finish(): WrittenFiles;
}

/**
 * Begins a site in a folder.
 *
 * @param earlier the files of the site that the folder holds; nothing else in the folder is kept
 * @param survey how the folder differs from that
 */
export function siteTree(
  folder: string,
  earlier: WrittenFiles = new Map(),
  { touched, others }: Survey = surveyOf(folder, earlier),
): SiteTree {
  const files = new Map<string, Written>();
  const write = fileWriter(folder);
  const changed = new Set(touched);
  const untouched = (path: string) => (changed.has(path) ? undefined : earlier.get(path));
  return {
    folder,
    earlier: untouched,
    take: (path, written) => {
      files.set(path, written);
      if (written !== earlier.get(path)) changed.add(path);
    },
    keep: (path, to) => {
      if (path !== to) {
        changed.add(path);
        mkdirSync(dirname(join(folder, to)), { recursive: true });
        renameSync(join(folder, path), join(folder, to));
      }
      files.set(to, earlier.get(path) ?? writtenAt(folder, to));
    },
    put: (path, bytes) => {
      const known = untouched(path);
      const isSame = known?.digest === sha256Of(bytes);
      files.set(path, isSame ? known : write(path, bytes));
      if (!isSame) changed.add(path);
    },
    files: () => files,
    finish: () => {
      for (const path of earlier.keys()) if (!files.has(path)) removeWithin(folder, path, files);
      for (const path of others) if (!files.has(path)) removeWithin(folder, path, files);
      return inOrder(files, earlier);
    },
  };
}

/** Files in the order of their paths. Those of an earlier site are in order already, so that little is left to sort. */
function inOrder(files: WrittenFiles, earlier: WrittenFiles): WrittenFiles {
  const added = files.keys().filter((path) => !earlier.has(path));
  const paths = [...earlier.keys().filter((path) => files.has(path)), ...[...added].sort()].sort();
  return new Map(paths.map((path) => [path, files.get(path) as Written]));
}

/** Removes a file, or all but a site’s files from a folder (with a slash at the end), and the folders that this leaves empty. */
function removeWithin(folder: string, path: string, files: WrittenFiles): void {
  if (path.endsWith('/')) removeOthers(folder, path, files);
  else rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above)) if (!removeEmpty(join(folder, above))) return;
}

/** Removes a folder that is empty. @returns false where it is not */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (['ENOTEMPTY', 'EEXIST'].includes(code)) return false;
    throw error;
  }
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
  if (isEmpty) rmdirSync(join(folder, below));
  return !isEmpty;
}

/** Every file under a folder. */
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

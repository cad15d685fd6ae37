import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a content folder, by their paths below it with forward slashes, in one fixed order everywhere. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** True where there is a folder at this path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The text of a file, without byte order mark. UTF-8. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** Differs as soon as a file has changed: its size and the time of its last change. */
export function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

/** What was made of a file, and the size and time of change (milliseconds since 1970) that it had then. */
export interface Remembered<T> {
  size: number;
  changed: number;
  made: T;
}

/**
 * Remembers what was made of each file until its size or time of change differs, so that a second reading of a
 * large folder costs only what was edited. What others have read already can be handed in, by paths.
 */
export function rememberPerFile<T>(
  make: (text: string, path: string) => T,
  remembered: Map<string, Remembered<T>> = new Map(),
): (path: string) => T {
  return (path) => {
    const { size, mtimeMs: changed } = statSync(path);
    const known = remembered.get(path);
    if (known && known.size === size && known.changed === changed) return known.made;
    const made = make(readText(path), path);
    remembered.set(path, { size, changed, made });
    return made;
  };
}

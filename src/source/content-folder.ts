import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileState, readWithState, unchangedState } from './file-state.ts';

/** The files of a content folder, by their paths under it with forward slashes, in one fixed order everywhere. */
export function listFiles(root: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) files.push(folder + entry.name);
      else if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
    }
  }
  return files.sort();
}

/** True where there is a folder at this path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The text of a file, without byte order mark. UTF-8. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** Remembers what was made of each file until it changes, so that a second reading costs only what was edited. */
export function rememberPerFile<T>(make: (text: string, path: string) => T): (path: string) => T {
  const remembered = new Map<string, { state: FileState; made: T }>();
  return (path) => {
    const known = remembered.get(path);
    const same = known && unchangedState(path, known.state);
    if (same) {
      known.state = same;
      return known.made;
    }
    const { text, state } = readWithState(path);
    const made = make(text, path);
    remembered.set(path, { state, made });
    return made;
  };
}

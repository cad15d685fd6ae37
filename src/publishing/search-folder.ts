import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digestOf, sha256Of } from '../source/digest.ts';
import type { SiteTree } from './site-tree.ts';
import type { WrittenFiles } from './written-files.ts';

/** Takes a finished file; its path is relative to the folder of the search. */
export type WriteFile = (path: string, content: Uint8Array) => void;

/** The folder of the search in a site. */
export const searchFolder = 'search/';

/** The folder of Pagefind in a site. */
export const pagefindFolder = 'pagefind/';

/** The files of the search that an earlier build has made; paths are relative to the folder of the search. */
export interface EarlierFiles {
  /** The content of a file, unpacked. */
  read<T>(path: string): T;
  digest(path: string): string;
  /** Takes a file over as it is, under a path that may be another. */
  keep(path: string, to?: string): void;
  /** Takes all files over as they are, those of Pagefind included. */
  keepAll(): void;
}

/** The files of the search in a site; undefined where one is no longer as it was written. */
export function earlierFiles(tree: SiteTree, files: WrittenFiles): EarlierFiles | undefined {
  const written = new Map<string, string>();
  for (const path of files
    .keys()
    .filter((each) => [searchFolder, pagefindFolder].some((folder) => each.startsWith(folder)))) {
    const file = tree.earlier(path);
    if (!file) return undefined;
    written.set(path, file.digest);
  }
  const at = (path: string) => `${searchFolder}${path}`;
  return {
    read: (path) => JSON.parse(gunzipSync(readFileSync(join(tree.folder, at(path)))).toString('utf8')),
    digest: (path) => written.get(at(path)) ?? '',
    keep: (path, to = path) => tree.keep(at(path), at(to)),
    keepAll: () => {
      for (const path of written.keys()) tree.keep(path, path);
    },
  };
}

/** A file to be written, or one that an earlier build has made, by its path. */
export type SearchFile = Uint8Array | string;

/** The digest of some files by their names: it changes with each byte of them. */
export function versionOf(files: ReadonlyMap<string, SearchFile>, earlier: EarlierFiles | undefined): string {
  const digests = [...files]
    .map(([name, file]) => [name, typeof file === 'string' ? earlier?.digest(file) : sha256Of(file)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify(digests)).slice(0, 10);
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a finished site: the digest of each, by its path with `/`. */
export type SiteFiles = ReadonlyMap<string, { digest: string; bytes: number }>;

/** What differs between two sites. */
export interface SiteChanges {
  /** Files that are new or other than before, and how many of them are pages and files of the search. */
  files: number;
  pages: number;
  search: number;
  /** The size of those files. */
  bytes: number;
  /** Files that are no longer there. */
  removed: number;
}

const isSearch = (path: string) => /^(search|pagefind)\//.test(path);

export function siteFiles(folder: string): SiteFiles {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    paths.map((path) => {
      const content = readFileSync(join(folder, path));
      const digest = createHash('sha1').update(content).digest('base64');
      return [path.split(sep).join('/'), { digest, bytes: content.length }];
    }),
  );
}

/** The paths that only one of two sites has, or that differ. */
export const differences = (before: SiteFiles, after: SiteFiles): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.digest !== after.get(path)?.digest,
  );

/** What has to be uploaded where the first site is published already, and what has to be deleted. */
export function siteChanges(before: SiteFiles, after: SiteFiles): SiteChanges {
  const written = differences(before, after).filter((path) => after.has(path));
  return {
    files: written.length,
    pages: written.filter((path) => path.endsWith('.html')).length,
    search: written.filter(isSearch).length,
    bytes: written.reduce((sum, path) => sum + (after.get(path)?.bytes ?? 0), 0),
    removed: [...before.keys()].filter((path) => !after.has(path)).length,
  };
}

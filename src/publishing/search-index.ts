import type { Archive } from '../archive/archive.ts';
import type { PagefindShards } from './pagefind/pagefind-shards.ts';
import { type WriteFile, writeSearchFiles } from './search-files.ts';

/**
 * Makes everything that the search loads: its own files, and Pagefind’s.
 *
 * @param write takes each file by its path below the base of the site
 */
export async function indexArchive(archive: Archive, pagefind: PagefindShards, write: WriteFile): Promise<void> {
  await writeSearchFiles(archive, (path, content) => write(`search/${path}`, content));
  for (const { path, content } of await pagefind.files()) write(`pagefind/${path}`, content);
}

import type { Archive } from '../archive/archive.ts';
import type { PagefindShards } from './pagefind/pagefind-shards.ts';
import { writeSearchFiles } from './search-files.ts';
import { pagefindFolder, searchFolder, type WriteFile } from './search-folder.ts';
import { type KeptSearch, type SiteWithSearch, updateSearchFiles } from './search-update.ts';
import type { SiteTree } from './site-tree.ts';

async function writeShards(pagefind: PagefindShards, write: WriteFile): Promise<void> {
  for (const { path, content } of await pagefind.files()) write(`${pagefindFolder}${path}`, content);
}

/**
 * Makes everything that the search loads: its own files, and Pagefind’s.
 *
 * @param write takes each file by its path below the base of the site
 */
export async function indexArchive(archive: Archive, pagefind: PagefindShards, write: WriteFile): Promise<void> {
  await writeSearchFiles(archive, (path, content) => write(`${searchFolder}${path}`, content));
  await writeShards(pagefind, write);
}

/**
 * Puts everything that the search loads into a site; see `updateSearchFiles`.
 *
 * @param pagefind begins to make Pagefind’s files, unless that has been done; they are not needed where all files stay
 * @returns what the next build needs to know of it
 */
export async function updateSearch(
  archive: Archive,
  now: Temporal.Instant,
  tree: SiteTree,
  pagefind: () => PagefindShards,
  site?: SiteWithSearch,
): Promise<KeptSearch> {
  const search = await updateSearchFiles(archive, now, tree, site);
  if (search !== site?.search) await writeShards(pagefind(), tree.put);
  return search;
}

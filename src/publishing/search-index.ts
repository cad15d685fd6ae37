import type { Archive } from '../archive/archive.ts';
import { type MadeShard, type PagefindShards, pagefindFiles } from './pagefind/pagefind-shards.ts';
import { writeSearchFiles } from './search-files.ts';
import { pagefindFolder, searchFolder, type WriteFile } from './search-folder.ts';
import { type KeptSearch, type SiteWithSearch, updateSearchFiles } from './search-update.ts';
import type { SiteTree } from './site-tree.ts';
import type { WrittenFiles } from './written-files.ts';

/** The paths of a site’s files by the shards in whose folders they are. */
function filesByShard(files: WrittenFiles, shards: Record<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of files.keys()) {
    if (!path.startsWith(pagefindFolder)) continue;
    const [lang = '', range = ''] = path.slice(pagefindFolder.length).split('/', 2);
    const shard = [`${lang}/${range}/`, `${lang}/`].find((each) => Object.hasOwn(shards, each));
    if (shard) found.getOrInsertComputed(shard, () => []).push(path);
  }
  return found;
}

/** Puts a shard’s files into a site, or keeps those that an earlier site has of the same shard. */
function putShard(
  tree: SiteTree,
  { path: shard, key, files }: MadeShard,
  earlierKey: string | undefined,
  known: string[],
) {
  const kept = known.map((path) => ({ path, written: tree.earlier(path) }));
  if (key === earlierKey && kept.length > 0 && kept.every(({ written }) => written))
    for (const { path, written } of kept) written && tree.take(path, written);
  else for (const { path, content } of files()) tree.put(pagefindFolder + path, content);
  return [shard, key] as const;
}

/** Puts Pagefind’s files into a site. @returns the keys of the shards by their paths */
async function updateShards(pagefind: PagefindShards, tree: SiteTree, site?: SiteWithSearch) {
  const earlier = site?.search?.shards ?? {};
  const known = filesByShard(site?.files ?? new Map(), earlier);
  const { shards, list } = await pagefind.made();
  tree.put(pagefindFolder + list.path, list.content);
  return Object.fromEntries(
    shards.map((shard) => putShard(tree, shard, earlier[shard.path], known.get(shard.path) ?? [])),
  );
}

/**
 * Makes everything that the search loads: its own files, and Pagefind’s.
 *
 * @param write takes each file by its path below the base of the site
 */
export async function indexArchive(archive: Archive, pagefind: PagefindShards, write: WriteFile): Promise<void> {
  await writeSearchFiles(archive, (path, content) => write(`${searchFolder}${path}`, content));
  for (const { path, content } of await pagefindFiles(pagefind)) write(`${pagefindFolder}${path}`, content);
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
  return search === site?.search ? search : { ...search, shards: await updateShards(pagefind(), tree, site) };
}

import { graphOf } from '../queries/of-build.ts';
import { everyRead, refuseChanged } from './changed-meanwhile.ts';
import type { KeptBundle } from './kept-bundle.ts';
import { readsOf } from './page-record.ts';
import { startPagefind } from './pagefind/pagefind-shards.ts';
import { updateSearch } from './search-index.ts';
import { isSearchFresh } from './search-update.ts';
import type { SiteCache } from './site-cache.ts';
import { siteTree } from './site-tree.ts';
import { type SiteRequest, updatePages } from './update-pages.ts';

/** What a build has done. */
export interface Built {
  pages: number;
  /** How many of them were kept from an earlier build. */
  kept: number;
}

/**
 * Builds a site from a kept bundle: only what has changed since the earlier site is made, and the whole site then takes
 * the place of the published one.
 *
 * @param key of the code (code-key.ts)
 * @returns undefined where the earlier site lacks what only Astro can make: the site has to be built by Astro
 */
export async function buildSite(
  bundle: KeptBundle,
  cache: SiteCache,
  request: SiteRequest,
  key: string,
  output: string,
): Promise<Built | undefined> {
  const earlier = cache.takeEarlier(key);
  if (!earlier) return undefined;
  const tree = siteTree(cache.folder, earlier.files, await cache.survey());
  for (const path of earlier.assets) {
    const written = tree.earlier(path);
    if (!written) return undefined;
    tree.take(path, written);
  }
  const { archive, now } = request;
  const indexes = isSearchFresh(graphOf(archive), now, earlier.search) ? undefined : startPagefind(archive, key);
  await indexes?.begun();
  const updated = await updatePages(bundle, tree, request, earlier).catch(async (error: unknown) => {
    await indexes?.stop();
    throw error;
  });
  if (!updated) {
    await indexes?.stop();
    // Where a text has vanished, Astro could not make its page either.
    refuseChanged(archive, everyRead(archive));
    return undefined;
  }
  const pagefind = () => indexes ?? startPagefind(archive, key);
  const search = await updateSearch(archive, now, tree, pagefind, earlier);
  const { pages, kept, record, heads, made } = updated;
  refuseChanged(archive, readsOf(record, made));
  const { assets } = earlier;
  cache.publish({ key, files: tree.finish(), record, heads, search, assets }, tree.folder, output);
  return { pages, kept };
}

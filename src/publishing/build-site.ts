import type { PathWithRoute } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { graphOf } from '../queries/of-build.ts';
import { withReads } from '../site/page-reads.ts';
import { everyRead, refuseChanged } from './changed-meanwhile.ts';
import type { KeptBundle } from './kept-bundle.ts';
import {
  describersOfFiles,
  freshness,
  hasRead,
  type PageRecord,
  type PageRecorder,
  pageRecorder,
} from './page-record.ts';
import { startPagefind } from './pagefind/pagefind-shards.ts';
import { type App, fileAt, pathsOf, propsRead } from './renderer/astro-internals.ts';
import { type BuiltSite, renderDirectly } from './renderer/render-directly.ts';
import { updateSearch } from './search-index.ts';
import { isSearchFresh } from './search-update.ts';
import type { SiteCache } from './site-cache.ts';
import { type SiteTree, siteTree } from './site-tree.ts';

/** What a build has done. */
export interface Built {
  pages: number;
  /** How many of them were kept from an earlier build. */
  kept: number;
}

/** The pages of a site in the making. */
interface Pages {
  tree: SiteTree;
  /** Notes what each page has read, by its file. */
  recorder: PageRecorder;
}

/** Answers as Astro’s renderer does, by the application of a kept bundle. */
function siteOf({ app, entry }: KeptBundle, siteUrl: string, report: Pick<BuiltSite, 'note' | 'warn'>): BuiltSite {
  const { base } = app.manifest;
  const byAstro = ({ pathname, route }: PathWithRoute) => {
    const path = `${base}/${pathname}${route.type === 'endpoint' ? '' : '/'}`.replace(/\/+/g, '/');
    return app.render(new Request(new URL(path, siteUrl)), { routeData: route });
  };
  return { app, entry, byAstro, ...report };
}

/** Keeps the pages that would be the same again. @returns the paths of the others */
function keepFresh(
  app: App,
  { tree, recorder }: Pages,
  paths: readonly PathWithRoute[],
  isFresh: (file: string, props: string) => boolean,
) {
  return paths.filter((path) => {
    const file = fileAt(path);
    const written = isFresh(file, propsRead(app, path)) ? tree.earlier(file) : undefined;
    if (!written) return true;
    tree.take(file, written);
    recorder.keep(file);
    return false;
  });
}

/**
 * Makes the pages that are not kept: directly where that is possible, else as Astro does.
 *
 * @returns false where Astro does more with an answer than to write it
 */
async function makePages(
  site: BuiltSite,
  { tree, recorder }: Pages,
  paths: readonly PathWithRoute[],
): Promise<boolean> {
  const direct = await renderDirectly(site, paths, tree);
  for (const { path, written, reads: read } of direct.values()) {
    tree.take(path, written);
    recorder.note(path, read);
  }
  for (const path of paths) {
    if (direct.has(path)) continue;
    const { value, reads: read } = await withReads(() => bytesOf(site, path));
    if (!value) return false;
    tree.put(fileAt(path), value);
    recorder.note(fileAt(path), [...read, propsRead(site.app, path)]);
  }
  return true;
}

/** What Astro’s renderer answers; undefined for a redirect, of which Astro makes a page. */
async function bytesOf(site: BuiltSite, path: PathWithRoute): Promise<Uint8Array | undefined> {
  const response = await site.byAstro(path);
  if (response.status >= 300 && response.status !== 404) return undefined;
  return new Uint8Array(await response.arrayBuffer());
}

/** What a site shows, for whom and when. */
export interface SiteRequest {
  /** What readers may see at `now`; it has been handed over to the pages. */
  archive: Archive;
  now: Temporal.Instant;
  siteUrl: string;
  report: Pick<BuiltSite, 'note' | 'warn'>;
}

/** The pages of a site, as they were made or kept. */
interface UpdatedPages extends Built {
  record: PageRecord;
  /** What those pages have read that were made. */
  reads: ReadonlySet<string>;
}

/**
 * Makes the pages of a site from a kept bundle, in the folder of an earlier site: only those that would change.
 *
 * @param earlier what the pages of that site were made of; without it all pages are made
 * @returns undefined where a page has to be made by Astro
 */
export async function updatePages(
  bundle: KeptBundle,
  tree: SiteTree,
  { archive, now, siteUrl, report }: SiteRequest,
  earlier: PageRecord | undefined,
): Promise<UpdatedPages | undefined> {
  const graph = graphOf(archive);
  const digestOfMade = (path: string) => tree.files().get(path)?.digest;
  const wouldBeSame = earlier ? freshness(earlier, graph, now, digestOfMade) : () => false;
  const isFresh = (file: string, props: string) =>
    earlier !== undefined && wouldBeSame(file) && hasRead(earlier, file, props);
  const pages: Pages = { tree, recorder: pageRecorder(earlier) };
  const paths = await pathsOf(bundle.app);
  const site = siteOf(bundle, siteUrl, report);
  const rest: PathWithRoute[] = [];
  const late = earlier ? describersOfFiles(earlier) : new Set<string>();
  const isLate = (path: PathWithRoute) => late.has(fileAt(path));
  const { true: last = [], false: first = paths } =
    late.size > 0 ? Object.groupBy(paths, (path) => `${isLate(path)}`) : {};
  for (const some of [first, last]) {
    const stale = keepFresh(bundle.app, pages, some, isFresh);
    if (!(await makePages(site, pages, stale))) return undefined;
    rest.push(...stale);
  }
  const count = (some: readonly PathWithRoute[]) => some.filter(({ route }) => route.type === 'page').length;
  return {
    pages: count(paths),
    kept: count(paths) - count(rest),
    record: pages.recorder.finish(graph, now, digestOfMade),
    reads: new Set(rest.flatMap((path) => pages.recorder.readsOf(fileAt(path)))),
  };
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
  const tree = siteTree(cache.folder, earlier.files);
  for (const path of earlier.assets) {
    const written = tree.earlier(path);
    if (!written) return undefined;
    tree.take(path, written);
  }
  const { archive, now } = request;
  const begun = isSearchFresh(graphOf(archive), now, earlier.search) ? undefined : startPagefind(archive, key);
  const updated = await updatePages(bundle, tree, request, earlier.record).catch(async (error: unknown) => {
    await begun?.stop();
    throw error;
  });
  if (!updated) {
    await begun?.stop();
    // Where a text has vanished, Astro could not make its page either.
    refuseChanged(archive, everyRead(archive));
    return undefined;
  }
  const pagefind = () => begun ?? startPagefind(archive, key);
  const search = await updateSearch(archive, now, tree, pagefind, earlier);
  const { pages, kept, record, reads } = updated;
  refuseChanged(archive, reads);
  cache.publish({ key, files: tree.finish(), record, search, assets: earlier.assets }, tree.folder, output);
  return { pages, kept };
}

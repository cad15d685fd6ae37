import type { PathWithRoute, RouteData } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { graphOf } from '../queries/of-build.ts';
import { withReads } from '../site/page-reads.ts';
import type { KeptBundle } from './kept-bundle.ts';
import {
  describersOfFiles,
  type Freshness,
  freshness,
  givenIn,
  type PageRecord,
  type PageRecorder,
  pageRecorder,
} from './page-record.ts';
import { type App, pathsOf, routesOf, type SitePath } from './renderer/astro-internals.ts';
import { type BuiltSite, renderDirectly } from './renderer/render-directly.ts';
import { fileAt, pathOfFile, propsRead, routeName } from './renderer/site-paths.ts';
import type { SiteTree } from './site-tree.ts';

/** What a site shows, for whom and when. */
export interface SiteRequest {
  /** What readers may see at `now`; it has been handed over to the pages. */
  archive: Archive;
  now: Temporal.Instant;
  siteUrl: string;
  report: Pick<BuiltSite, 'note' | 'warn'>;
}

/** What an earlier build has made its pages of. */
export interface EarlierPages {
  record: PageRecord;
  /** Components of proven routes, and what Astro adds to the heads of their pages. */
  heads: readonly (readonly [component: string, head: string])[];
}

/** The pages of a site, as they were made or kept. */
interface UpdatedPages extends EarlierPages {
  pages: number;
  /** How many of them were kept from an earlier build. */
  kept: number;
  /** The files that were made, by their paths. */
  made: readonly string[];
}

/** The pages of a site in the making. */
interface Making {
  site: BuiltSite;
  tree: SiteTree;
  /** Notes what each page has read, by its file. */
  recorder: PageRecorder;
  earlier: PageRecord | undefined;
  fresh: Freshness | undefined;
}

/** A route and the files of its pages. */
interface RouteFiles {
  route: RouteData;
  files: readonly string[];
  /** The paths of the files, where the route was asked. */
  paths?: ReadonlyMap<string, SitePath>;
}

/** Answers as Astro’s renderer does, by the application of a kept bundle. */
function siteOf({ app, entry }: KeptBundle, heads: BuiltSite['heads'], { siteUrl, report }: SiteRequest): BuiltSite {
  const { base } = app.manifest;
  const byAstro = ({ pathname, route }: PathWithRoute) => {
    const path = `${base}/${pathname}${route.type === 'endpoint' ? '' : '/'}`.replace(/\/+/g, '/');
    return app.render(new Request(new URL(path, siteUrl)), { routeData: route });
  };
  return { app, entry, heads, byAstro, ...report };
}

/** Every path of a route for the reading of the moment; what listing them reads is noted. */
export async function listPaths(app: App, route: RouteData, recorder: PageRecorder): Promise<PathWithRoute[]> {
  const { value: paths, reads } = await withReads(() => pathsOf(app, route));
  recorder.noteRoute(routeName(route), paths.map(fileAt), reads);
  return paths;
}

async function askRoute(app: App, route: RouteData, recorder: PageRecorder): Promise<Required<RouteFiles>> {
  const paths = new Map((await listPaths(app, route, recorder)).map((path) => [fileAt(path), path]));
  return { route, files: [...paths.keys()], paths };
}

/** The files of a route. One whose list would be the same is not asked. */
async function filesOf({ site, recorder, fresh }: Making, route: RouteData): Promise<RouteFiles> {
  const files = fresh?.freshFiles(routeName(route));
  if (!files) return askRoute(site.app, route, recorder);
  recorder.keepRoute(routeName(route));
  return { route, files };
}

/** Keeps a page that would be the same again. */
function keepFresh({ site, tree, recorder, earlier, fresh }: Making, file: string, path?: SitePath): boolean {
  if (!earlier || !fresh?.isPageFresh(file)) return false;
  const isSamePath = path === undefined || givenIn(earlier, file) === propsRead(site.app, path);
  const written = isSamePath ? tree.earlier(file) : undefined;
  if (!written) return false;
  tree.take(file, written);
  recorder.keep(file);
  return true;
}

/** Keeps the pages of a route that would be the same again. @returns the paths of the others */
async function stalePaths(
  making: Making,
  { route, files, paths: asked }: RouteFiles,
  isWanted: (file: string) => boolean,
): Promise<SitePath[]> {
  const { site, earlier, recorder } = making;
  const stale: SitePath[] = [];
  let paths = asked;
  for (const file of files) {
    if (!isWanted(file) || keepFresh(making, file, paths?.get(file))) continue;
    const known = paths || !earlier ? undefined : pathOfFile(route, file, givenIn(earlier, file) ?? '');
    if (!known) paths ??= (await askRoute(site.app, route, recorder)).paths;
    const path = known ?? paths?.get(file);
    if (path) stale.push(path);
  }
  return stale;
}

/**
 * Makes the pages that are not kept: directly where that is possible, else as Astro does.
 *
 * @returns false where Astro does more with an answer than to write it
 */
async function makePages({ site, tree, recorder }: Making, paths: readonly SitePath[]): Promise<boolean> {
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

/**
 * Makes the pages of a site from a kept bundle, in the folder of an earlier site: only those that would change.
 *
 * @param earlier what the pages of that site were made of; without it all pages are made
 * @returns undefined where a page has to be made by Astro
 */
export async function updatePages(
  bundle: KeptBundle,
  tree: SiteTree,
  request: SiteRequest,
  earlier?: EarlierPages,
): Promise<UpdatedPages | undefined> {
  const graph = graphOf(request.archive);
  const digestOfMade = (path: string) => tree.files().get(path)?.digest;
  const record = earlier?.record;
  const fresh = record && freshness(record, graph, request.now, digestOfMade);
  const heads = new Map(earlier?.heads);
  const making: Making = {
    site: siteOf(bundle, heads, request),
    tree,
    recorder: pageRecorder(record),
    earlier: record,
    fresh,
  };
  const routes: RouteFiles[] = [];
  for (const route of routesOf(bundle.app)) routes.push(await filesOf(making, route));
  const late = record ? describersOfFiles(record) : new Set<string>();
  const made: SitePath[] = [];
  for (const isLate of late.size > 0 ? [false, true] : [false]) {
    const stale: SitePath[] = [];
    for (const each of routes) stale.push(...(await stalePaths(making, each, (file) => late.has(file) === isLate)));
    if (!(await makePages(making, stale))) return undefined;
    for (const path of stale) made.push(path);
  }
  const pages = routes.reduce((sum, { route, files }) => sum + (route.type === 'page' ? files.length : 0), 0);
  return {
    pages,
    kept: pages - made.filter(({ route }) => route.type === 'page').length,
    heads: [...heads],
    record: making.recorder.finish(graph, request.now, digestOfMade),
    made: made.map(fileAt),
  };
}

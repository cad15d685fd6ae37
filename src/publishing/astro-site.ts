import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { graphOf } from '../queries/of-build.ts';
import { withReads } from '../site/page-reads.ts';
import type { Shard } from '../site/shard.ts';
import { keepBundle, stageBundle } from './kept-bundle.ts';
import { type PageRecorder, pageRecorder } from './page-record.ts';
import { appOf, bundleFolder, entryName, routesOf } from './renderer/astro-internals.ts';
import { type BuiltSite, type Made, renderDirectly } from './renderer/render-directly.ts';
import { fileAt, propsRead } from './renderer/site-paths.ts';
import { isInShard } from './shard.ts';
import type { KeptSite } from './site-cache.ts';
import { pathsIn, type SiteTree, siteTree } from './site-tree.ts';
import { listPaths } from './update-pages.ts';
import { writtenAt } from './written-files.ts';

/** Whether two routes make the same page: Astro then gets all of them, and names both. */
const haveConflict = (paths: readonly PathWithRoute[]) =>
  new Set(paths.map(({ pathname }) => pathname.replace(/\/$/, ''))).size < paths.length;

/** An answer whose body has been made, so that whatever its making reads is known. */
async function wholeAnswer(rendered: ReturnType<AstroPrerenderer['render']>): Promise<Response> {
  const given = await rendered;
  const response = given instanceof Response ? given : given.response;
  const body = response.body === null ? null : await response.arrayBuffer();
  return new Response(body, response);
}

/** Takes what Astro has written. @returns the files that are not of pages */
function takeOthers(tree: SiteTree, pages: ReadonlySet<string>): string[] {
  const others = pathsIn(tree.folder).filter((path) => !tree.files().has(path));
  for (const path of others) tree.take(path, writtenAt(tree.folder, path));
  return others.filter((path) => !pages.has(path));
}

/** The path that a request asks for, as Astro has listed it. */
function pathAsked(paths: readonly PathWithRoute[], request: Request, route: RouteData, base: string) {
  const { pathname } = new URL(request.url);
  const file = fileAt({ pathname: decodeURI(pathname).slice(base.replace(/\/$/, '').length), route });
  return paths.find((path) => fileAt(path) === file);
}

/** What the route of a path gives its page, where that is known. */
function givenTo(astro: AstroPrerenderer, path: PathWithRoute): string[] {
  const app = appOf(astro);
  return typeof app === 'string' ? [] : [propsRead(app, path)];
}

/** Every path of a site. What listing them has read is noted where routes can be asked one by one. */
async function allPaths(astro: AstroPrerenderer, recorder: PageRecorder): Promise<PathWithRoute[]> {
  const app = appOf(astro);
  if (typeof app === 'string') return astro.getStaticPaths();
  const all: PathWithRoute[] = [];
  for (const route of routesOf(app)) for (const path of await listPaths(app, route, recorder)) all.push(path);
  return all;
}

/** How Astro renders a path of a site, and who takes what there is to report. */
type SiteReport = Pick<BuiltSite, 'byAstro' | 'note' | 'warn'>;

/** What a site is built with. */
interface AstroSiteOptions {
  /** The cache folder. */
  cache: string;
  /** Of the code (code-key.ts). */
  key: string;
  /** The folder of the project. */
  project: string;
  /** The path under the host. */
  base: string;
  /** The pages to make; all where it is undefined. */
  shard: Shard | undefined;
}

const pathsOfShard = (all: readonly PathWithRoute[], shard: Shard | undefined) =>
  shard ? all.filter((path) => isInShard(shard, fileAt(path))) : all;

/**
 * A site that Astro builds in a folder. Most pages are rendered without it, to the same bytes; what all pages were made
 * of is noted, so that the next build need not make them again.
 */
export function astroSite(folder: string, { cache, key, project, base, shard }: AstroSiteOptions) {
  const bundle = join(folder, bundleFolder);
  const recorder = pageRecorder();
  const heads = new Map<string, string>();
  let direct: readonly Made[] = [];
  let paths: readonly PathWithRoute[] = [];
  let isStaged = false;

  /** Renders by the application of Astro’s own renderer what can be rendered so. @returns what Astro has to render */
  async function renderOwn(site: SiteReport, astro: AstroPrerenderer): Promise<PathWithRoute[]> {
    const app = appOf(astro);
    if (typeof app === 'string') {
      site.warn(`Astro renders all pages, which are the same but take longer: ${app}.`);
      return [...paths];
    }
    const name = readdirSync(bundle).find((each) => entryName.test(each));
    if (!name || haveConflict(paths)) return [...paths];
    isStaged = stageBundle(cache, key, bundle);
    const built = { app, entry: pathToFileURL(join(bundle, name)).href, heads, ...site };
    const made = await renderDirectly(built, paths, siteTree(folder));
    for (const page of made.values()) recorder.note(page.path, page.reads);
    direct = [...made.values()];
    return paths.filter((path) => !made.has(path));
  }

  return {
    /** Astro’s renderer, from which most pages are taken. */
    renderer: (astro: AstroPrerenderer, site: SiteReport): AstroPrerenderer => ({
      ...astro,
      getStaticPaths: async () => {
        paths = pathsOfShard(await allPaths(astro, recorder), shard);
        return renderOwn(site, astro);
      },
      render: async (request, options) => {
        const { value, reads: read } = await withReads(() => wholeAnswer(astro.render(request, options)));
        const path = pathAsked(paths, request, options.routeData, base);
        if (path) recorder.note(fileAt(path), [...read, ...givenTo(astro, path)]);
        return value;
      },
    }),

    /** How many pages it has. */
    pages: () => paths.filter(({ route }) => route.type === 'page').length,

    /** The tree of its files, with the pages that were rendered without Astro. */
    tree: (): SiteTree => {
      const tree = siteTree(folder);
      for (const { path, written } of direct) tree.take(path, written);
      return tree;
    },

    /** Takes the files that Astro has written, and keeps the bundle for further builds. */
    finish: (tree: SiteTree, archive: Archive, now: Temporal.Instant): Omit<KeptSite, 'search'> => {
      if (isStaged) keepBundle(cache, key, project);
      const assets = takeOthers(tree, new Set(paths.map(fileAt)));
      const record = recorder.finish(graphOf(archive), now, (path) => tree.files().get(path)?.digest);
      return { key, files: tree.finish(), record, assets, heads: [...heads] };
    },
  };
}

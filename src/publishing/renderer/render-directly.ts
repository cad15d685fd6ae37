import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { notYet, offerMadeFiles, wantsMadeFiles } from '../../site/made-files.ts';
import type { SiteTree } from '../site-tree.ts';
import type { Written } from '../written-files.ts';
import { type App, NotOffered, type Page, pageAt, type SitePath } from './astro-internals.ts';
import { type ProvenRoute, pageRenderer, provenRoute } from './proven-route.ts';
import { renderPages } from './render-pages.ts';
import { fileAt, propsRead } from './site-paths.ts';

/** The built application of a site, and how Astro’s own renderer answers one of its paths. */
export interface BuiltSite {
  app: App;
  /** The address of the module that exports the application, for other threads. */
  entry: string;
  /** What Astro adds to the heads of pages, by the components of proven routes; what is proven is added. */
  heads: Map<string, string>;
  byAstro: (path: PathWithRoute) => Promise<Response>;
  /** Takes what somebody who looks into a build may want to know. */
  note: (sentence: string) => void;
  warn: (sentence: string) => void;
}

/** A page as it was written, and what it was made of. */
export interface Made {
  path: string;
  written: Written;
  reads: Iterable<string>;
}

async function bytesByAstro(site: BuiltSite, path: SitePath): Promise<Uint8Array> {
  const response = await site.byAstro(path);
  return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}

/** A page that may be rendered directly. */
interface Candidate {
  path: SitePath;
  page: Page;
  /** The path of its file under the folder of the site. */
  file: string;
  /** What the file holds from an earlier build. */
  earlier: Written | undefined;
}

/** The pages that may be rendered directly. One whose file holds what no build has written, such as a public file, is left to Astro. */
function candidates({ app }: BuiltSite, paths: readonly SitePath[], tree: TreeSoFar): Candidate[] {
  return paths.flatMap((path) => {
    const page = pageAt(app, path);
    const file = fileAt(path);
    const earlier = tree.earlier(file);
    return page && (earlier || !existsSync(join(tree.folder, file))) ? [{ path, page, file, earlier }] : [];
  });
}

/** Routes by their components: proven ones, and those that are left to Astro. */
type Routes = Map<string, ProvenRoute | 'left to Astro'>;

/** The route of a page, proven on that page unless an earlier build has proven it for the same bundle. */
async function routeOf(site: BuiltSite, { page, path }: Candidate): Promise<ProvenRoute | undefined> {
  const { component } = page;
  const head = site.heads.get(component);
  if (head !== undefined) return { component, head, render: await pageRenderer(site.app, component, head) };
  return provenRoute(site.app, page, () => bytesByAstro(site, path));
}

/** Proves a route on one of its pages, unless that has to wait for other files. */
async function prove(site: BuiltSite, routes: Routes, candidate: Candidate): Promise<void> {
  const { page } = candidate;
  const leftToAstro = `Astro renders all pages of ${page.component}`;
  try {
    const route = await routeOf(site, candidate);
    if (route) site.heads.set(page.component, route.head);
    else site.warn(`${leftToAstro}: ${page.path} differs when rendered directly.`);
    routes.set(page.component, route ?? 'left to Astro');
  } catch (error) {
    if (wantsMadeFiles(error)) return;
    if (error instanceof NotOffered) site.note(`${leftToAstro}: ${error.message}`);
    else site.warn(`${leftToAstro}: ${page.path} cannot be rendered directly.`);
    routes.set(page.component, 'left to Astro');
  }
}

/** The names of what a page has read, its properties last: named only when they are asked for, since all pages have millions. */
const namedReads = (app: App, path: SitePath, reads: Uint32Array, names: readonly string[]): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const index of reads) yield names[index] ?? '';
    yield propsRead(app, path);
  },
});

/** Renders pages of routes that are proven, or can be now. @returns those that were made */
async function renderCandidates(
  site: BuiltSite,
  routes: Routes,
  pages: readonly Candidate[],
  folder: string,
): Promise<Map<SitePath, Made>> {
  for (const [component, [first]] of Map.groupBy(pages, ({ page }) => page.component))
    if (first && !routes.has(component)) await prove(site, routes, first);
  const proven = new Map(
    [...routes].flatMap(([component, route]) => (route === 'left to Astro' ? [] : [[component, route]])),
  );
  const direct = pages.filter(({ page }) => proven.has(page.component));
  const files = direct.map(({ page, file, earlier }, index) => ({ index, page, path: file, earlier }));
  const made = new Map<SitePath, Made>();
  for (const { pages: own, names } of await renderPages(files, proven, folder, site.entry))
    for (const { index, written, reads } of own) {
      const page = direct[index];
      if (page) made.set(page.path, { path: page.file, written, reads: namedReads(site.app, page.path, reads, names) });
    }
  return made;
}

/** The folder of a site, what it holds from an earlier build, and the files of the new one so far. */
type TreeSoFar = Pick<SiteTree, 'folder' | 'earlier' | 'files'>;

/**
 * Renders and writes what can be rendered without a request for each page. Pages that describe other files come last.
 *
 * @returns what was made; Astro has to render the others
 */
export async function renderDirectly(
  site: BuiltSite,
  paths: readonly SitePath[],
  tree: TreeSoFar,
): Promise<Map<SitePath, Made>> {
  const pages = candidates(site, paths, tree);
  const routes: Routes = new Map();
  try {
    offerMadeFiles(notYet);
    const made = await renderCandidates(site, routes, pages, tree.folder);
    const files = new Map([...made.values()].map(({ path, written }) => [path, written]));
    offerMadeFiles({ find: (path) => files.get(path) ?? tree.files().get(path), isComplete: true });
    const rest = pages.filter(({ path }) => !made.has(path));
    for (const [path, page] of await renderCandidates(site, routes, rest, tree.folder)) made.set(path, page);
    report(
      site,
      pages.filter(({ page, path }) => routes.get(page.component) !== 'left to Astro' && !made.has(path)),
      made,
    );
    return made;
  } finally {
    offerMadeFiles(undefined);
  }
}

/** Says which pages are left to Astro although their routes are proven, and names those that were made. */
function report(site: BuiltSite, left: readonly Candidate[], made: ReadonlyMap<SitePath, Made>): void {
  if (left[0])
    site.warn(
      `Pages that Astro renders because they cannot be rendered directly: ${left.length}, such as ${left[0].page.path}.`,
    );
  for (const { pathname } of made.keys()) site.note(pathname);
}

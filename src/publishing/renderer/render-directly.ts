import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import type { Written } from '../site-tree.ts';
import { type App, fileAt, NotOffered, type Page, pageAt, propsRead } from './astro-internals.ts';
import { type ProvenRoute, provenRoute } from './proven-route.ts';
import { renderPages } from './render-pages.ts';

/** The built application of a site, and how Astro’s own renderer answers one of its paths. */
export interface BuiltSite {
  app: App;
  /** The address of the module that exports the application, for other threads. */
  entry: string;
  byAstro: (path: PathWithRoute) => Promise<Response>;
  /** Takes what somebody who looks into a build may want to know. */
  note: (sentence: string) => void;
  warn: (sentence: string) => void;
}

/** A page as it was written, and what it was made of. */
export interface Made {
  path: string;
  written: Written;
  reads: readonly string[];
}

async function bytesByAstro(site: BuiltSite, path: PathWithRoute): Promise<Uint8Array> {
  const response = await site.byAstro(path);
  return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}

/** A route, proven on one of its pages; undefined where Astro has to render it. */
async function proven(site: BuiltSite, page: Page, path: PathWithRoute): Promise<ProvenRoute | undefined> {
  const leftToAstro = `Astro renders all pages of ${page.component}`;
  try {
    const route = await provenRoute(site.app, page, () => bytesByAstro(site, path));
    if (!route) site.warn(`${leftToAstro}: ${page.path} differs when rendered directly.`);
    return route;
  } catch (error) {
    if (error instanceof NotOffered) site.note(`${leftToAstro}: ${error.message}`);
    else site.warn(`${leftToAstro}: ${page.path} cannot be rendered directly.`);
    return undefined;
  }
}

/**
 * Renders and writes what can be rendered without a request for each page.
 *
 * @param folder the folder of the site
 * @param earlier what a file holds from an earlier build; a page whose file holds anything else, such as a public file,
 *   is left to Astro
 */
export async function renderDirectly(
  site: BuiltSite,
  paths: readonly PathWithRoute[],
  folder: string,
  earlier: (path: string) => Written | undefined = () => undefined,
): Promise<Map<PathWithRoute, Made>> {
  const listed = paths.flatMap((path) => {
    const page = pageAt(site.app, path);
    const file = fileAt(path);
    const known = earlier(file);
    return page && (known || !existsSync(join(folder, file))) ? [{ path, page, file, earlier: known }] : [];
  });
  const routes = new Map<string, ProvenRoute>();
  for (const [component, [first]] of Map.groupBy(listed, ({ page }) => page.component)) {
    const route = first && (await proven(site, first.page, first.path));
    if (route) routes.set(component, route);
  }
  const direct = listed.filter(({ page }) => routes.has(page.component));
  const files = direct.map(({ page, file, earlier: known }) => ({ page, path: file, earlier: known }));
  const pages = await renderPages(files, routes, folder, site.entry);
  const made = new Map<PathWithRoute, Made>();
  for (const { index, written, reads } of pages) {
    const page = direct[index];
    if (page) made.set(page.path, { path: page.file, written, reads: [...reads, propsRead(site.app, page.path)] });
  }
  const left = direct.filter(({ path }) => !made.has(path));
  if (left[0])
    site.warn(
      `Pages that Astro renders since they cannot be rendered directly: ${left.length}, such as ${left[0].page.path}.`,
    );
  for (const { pathname } of made.keys()) site.note(pathname);
  return made;
}

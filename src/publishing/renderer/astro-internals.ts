import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import installed from 'astro/package.json' with { type: 'json' };
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/**
 * Everything that rendering pages directly relies on in Astro and that Astro does not document. It was read in the
 * version below (`core/build/`, `core/environment/build.js`, `core/fetch/fetch-state.js`, `runtime/server/render/`);
 * whoever updates Astro reads these again and changes the number.
 */
const knownVersion = '7.3.5';

/** What a component makes: a template that writes pieces of HTML and instructions, one after the other. */
interface Template {
  render(destination: { write(piece: unknown): void }): void | Promise<void>;
}

interface Component {
  (result: object, props: object, slots: object): Template | Promise<Template>;
  moduleId?: string;
}

/** What answers for an endpoint. */
type Answer = (context: object) => Response | Promise<Response>;

/** The application in the bundle of pages, as `prerender-entry.*.mjs` exports it. */
export interface App {
  manifest: {
    base: string;
    buildFormat: unknown;
    compressHTML: unknown;
    clientDirectives: unknown;
    componentMetadata: Map<string, { containsHead?: boolean }>;
    routes: { routeData: RouteData; styles: unknown[] }[];
  };
  routeCache: {
    clearAll(): void;
    get(route: RouteData): { staticPaths?: { keyed: Map<string, Given> } } | undefined;
  };
  getComponentByRoute(route: RouteData): Promise<{ default?: Component; partial?: boolean; GET?: Answer }>;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  setOptions(options: object): void;
  setInternals(internals: object): void;
}

/** A page or endpoint to render: where it goes, and what its component is given. */
export interface Page {
  /** The path below the base of the site, as Astro lists it. */
  path: string;
  /** The file of its component, by which its route is known. */
  component: string;
  params: Record<string, string | undefined>;
  props: Record<string, unknown>;
}

/** A page as it was rendered, and where in it the links of its route’s assets belong. */
export interface Rendered {
  html: string;
  headAt: number;
}

/** What a route gives one of its pages. */
export type Given = Pick<Page, 'params'> & Partial<Pick<Page, 'props'>>;

/** A path of the site with its route, and what that gives its page where Astro need not be asked for it. */
export interface SitePath extends PathWithRoute {
  given?: Given;
}

/** The folder of the bundle within Astro’s output folder, and how its entry is named there. */
export const bundleFolder = '.prerender';
export const entryName = /^prerender-entry\.[^/]*\.mjs$/;

/** What Astro puts where a component asks for the assets of its route: links to style sheets. */
export const assetLinks = /^(<link rel="stylesheet" href="[^"<>]+">)*$/;

/** Thrown where a component needs something of Astro that is not offered here: Astro renders its page. */
export class NotOffered extends Error {
  override name = 'NotOffered';
}

/**
 * The application behind Astro’s own renderer, or a sentence that says why it cannot be used as it is known here.
 *
 * @param version of the installed Astro
 */
export function appOf(renderer: AstroPrerenderer, version: string = installed.version): App | string {
  if (version !== knownVersion) return `Astro ${version} is installed, and only ${knownVersion} is known`;
  const app = (renderer as { app?: Partial<App> }).app;
  const shapes: [string, boolean][] = [
    ['getComponentByRoute', typeof app?.getComponentByRoute === 'function'],
    ['routeCache', typeof app?.routeCache?.get === 'function'],
    ['manifest.routes', app?.manifest?.routes?.every(({ styles }) => Array.isArray(styles)) === true],
    ['manifest.componentMetadata', app?.manifest?.componentMetadata instanceof Map],
    ['manifest.buildFormat', app?.manifest?.buildFormat === 'directory'],
    ['manifest.compressHTML', app?.manifest?.compressHTML === true],
  ];
  const missing = shapes.find(([, isThere]) => !isThere);
  return missing ? `its ${missing[0]} is not as expected` : (app as App);
}

/** Whether a component is an endpoint, which answers with any bytes, and not a page. */
export const isEndpoint = (component: string): boolean => !component.endsWith('.astro');

/** What the route of a path gives its page; undefined where the route has no parameters. */
export const givenAt = (app: App, { pathname, route, given }: SitePath): Given | undefined =>
  given ?? app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);

/** The page or endpoint at a path; undefined where Astro renders it, as what has no parameters. */
export function pageAt(app: App, path: SitePath): Page | undefined {
  const { pathname, route } = path;
  const isCandidate = route.params.length > 0 && route.type === (isEndpoint(route.component) ? 'endpoint' : 'page');
  // Astro would write the encoded form of other characters.
  if (!isCandidate || !/^[\w~./-]+$/.test(pathname)) return undefined;
  const given = givenAt(app, path);
  return given && { path: pathname, component: route.component, params: given.params, props: given.props ?? {} };
}

/** The function that renders the pages of a component. @throws NotOffered for a component that needs more of Astro */
export async function renderFunction(
  app: App,
  component: string,
): Promise<(page: Page, head: string) => Promise<Rendered>> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === component)?.routeData;
  const module = route && (await app.getComponentByRoute(route));
  const factory = module?.default;
  const isWhole = factory && app.manifest.componentMetadata.get(factory.moduleId ?? '')?.containsHead;
  if (!isWhole || module?.partial) throw new NotOffered('its component makes no head.');
  return (page, head) => rendered(app, factory, page, head);
}

/** The function that answers for an endpoint. @throws NotOffered for one that needs more of Astro */
export async function answerFunction(app: App, component: string): Promise<(page: Page) => Promise<Uint8Array>> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === component)?.routeData;
  const answer = route && (await app.getComponentByRoute(route)).GET;
  if (typeof answer !== 'function') throw new NotOffered('it does not answer GET.');
  return async ({ params, props }) => {
    const response = await answer(Object.assign(Object.create(strictContext), { params, props }));
    if (response.status !== 200) throw new NotOffered(`it answers with status ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Answers for whatever is asked of an object besides its own properties. */
const nothingElse = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        throw new NotOffered(`A component asks for ${name}.${String(key)}.`);
      },
    },
  );

const strictContext = nothingElse('context');
const strictAstro = nothingElse('Astro');
const strictResult = nothingElse('result');
const strictMetadata = nothingElse('result._metadata');

async function rendered({ manifest }: App, factory: Component, page: Page, head: string): Promise<Rendered> {
  const { params } = page;
  const result = Object.assign(Object.create(strictResult), {
    clientDirectives: manifest.clientDirectives,
    componentMetadata: manifest.componentMetadata,
    createAstro: (props: object) => Object.assign(Object.create(strictAstro), { props, params, self: null }),
    _metadata: Object.assign(Object.create(strictMetadata), { routeHasPropagation: false }),
  });
  let html = '';
  let headAt = -1;
  const write = (piece: unknown) => {
    if (html === '' && !/<!doctype html/i.test(String(piece))) html = '<!DOCTYPE html>';
    const instruction = instructionIn(piece);
    if (instruction === undefined) html += piece;
    if (instruction !== 'head' || headAt !== -1) return;
    headAt = html.length;
    html += head;
  };
  await (await factory(result, page.props, {})).render({ write });
  return { html, headAt };
}

const isInstruction = Symbol.for('astro:render');
const isSlot = Symbol.for('astro:slot-string');

/** The instruction that a piece is: where the assets of the route belong, or might; undefined for text. */
function instructionIn(piece: unknown): 'head' | 'maybe-head' | undefined {
  if (typeof piece !== 'object' || piece === null) return undefined;
  if (isInstruction in piece) {
    const { type } = piece as { type?: unknown };
    if (type === 'head' || type === 'maybe-head') return type;
    throw new NotOffered(`A component gives the instruction ${type}.`);
  }
  if (!(piece instanceof String) || isSlot in piece)
    throw new NotOffered('A component writes something other than text.');
  return undefined;
}

/** What separates route and component in Astro’s name for the data of a page. */
const pageKeySeparator = '&';

/**
 * Prepares an application whose bundle was kept from an earlier build: what Astro otherwise knows of the build, the
 * style sheets of each route in their order, is taken from the manifest of the bundle. It names them for every route, also
 * for one that had no page then.
 */
export function prepare(app: App): void {
  const pages = app.manifest.routes.map(({ routeData: { route, component }, styles }): [string, object] => [
    `${route}${pageKeySeparator}${component}`,
    { styles: styles.map((sheet) => ({ depth: 0, order: 0, sheet })) },
  ]);
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => undefined } } } });
  app.setInternals({ pagesByKeys: new Map(pages) });
}

/** The routes of an application that have pages. */
export function routesOf(app: App): RouteData[] {
  app.routeCache.clearAll();
  return app.manifest.routes.flatMap(({ routeData }) => (routeData.prerender ? [routeData] : []));
}

/** Every path of a route for the reading of the moment. */
export function pathsOf(app: App, routeData: RouteData): Promise<PathWithRoute[]> {
  const ofRoute = {
    manifest: { ...app.manifest, routes: [{ routeData }] },
    routeCache: app.routeCache,
    getComponentByRoute: (route: RouteData) => app.getComponentByRoute(route),
  };
  return new StaticPaths(ofRoute as never).getAll();
}

/** The parameters of a route at a path, as Astro reads them there; undefined where the path is not one of the route. */
export function paramsAt(route: RouteData, path: string): Page['params'] | undefined {
  const values = route.pattern.exec(`/${path}`) ?? route.pattern.exec(`/${path}/`);
  const names = route.params.map((name) => name.replace(/^\.{3}/, ''));
  return values ? Object.fromEntries(names.map((name, at) => [name, values[at + 1] || undefined])) : undefined;
}

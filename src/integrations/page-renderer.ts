import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro';
import { type App, appOf, NotOffered, type Page, pageAt } from './renderer/astro-internals.ts';
import { type ProvenRoute, provenRoute } from './renderer/proven-route.ts';
import { renderPages } from './renderer/render-pages.ts';

interface Renderer {
  astro: AstroPrerenderer;
  config: AstroConfig;
  logger: AstroIntegrationLogger;
}

/** The log of single pages, which only `--verbose` shows. */
const pageLog = (logger: AstroIntegrationLogger) => logger.fork('page');

/** Whether two routes make the same page: Astro then gets all of them, and names both. */
const haveConflict = (paths: readonly PathWithRoute[]) =>
  new Set(paths.map(({ pathname }) => pathname.replace(/\/$/, ''))).size < paths.length;

/** A page as Astro’s own renderer makes it. */
async function renderedByAstro({ astro, config }: Renderer, { pathname, route }: PathWithRoute): Promise<string> {
  const address = new URL(`${config.base}/${pathname}/`.replace(/\/+/g, '/'), config.site);
  const rendered = await astro.render(new Request(address), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return response.status === 200 ? response.text() : '';
}

/** A route, proven on its first page; undefined where Astro has to render it. */
async function proven(renderer: Renderer, app: App, page: Page, path: PathWithRoute): Promise<ProvenRoute | undefined> {
  const { logger } = renderer;
  const leftToAstro = `Astro renders all pages of ${page.component}`;
  try {
    const route = await provenRoute(app, page, () => renderedByAstro(renderer, path));
    if (!route) logger.warn(`${leftToAstro}: ${page.path} differs when rendered directly.`);
    return route;
  } catch (error) {
    if (error instanceof NotOffered) pageLog(logger).info(`${leftToAstro}: ${error.message}`);
    else logger.warn(`${leftToAstro}: ${page.path} cannot be rendered directly.`);
    return undefined;
  }
}

/** Renders and writes what can be rendered directly. @returns which of the paths these are */
async function renderDirectly(renderer: Renderer, paths: readonly PathWithRoute[]): Promise<Set<PathWithRoute>> {
  const { astro, config, logger } = renderer;
  const app = appOf(astro);
  if (typeof app === 'string') {
    logger.warn(`Astro renders all pages, which are the same but take longer: ${app}.`);
    return new Set();
  }
  if (haveConflict(paths)) return new Set();
  const listed = paths.flatMap((path) => {
    const page = pageAt(app, path);
    return page ? [{ page, path }] : [];
  });
  const routes = new Map<string, ProvenRoute>();
  for (const [component, [first, ...more]] of Map.groupBy(listed, ({ page }) => page.component)) {
    const route = first && more.length > 0 && (await proven(renderer, app, first.page, first.path));
    if (route) routes.set(component, route);
  }
  const direct = new Map(
    listed.filter(({ page }) => routes.has(page.component)).map(({ page, path }) => [page, path] as const),
  );
  const left = await renderPages([...direct.keys()], routes, fileURLToPath(config.outDir));
  const [example] = left;
  if (example)
    logger.warn(
      `Pages that Astro renders since they cannot be rendered directly: ${left.length}, such as ${example.path}.`,
    );
  for (const page of left) direct.delete(page);
  for (const { path } of direct.keys()) pageLog(logger).info(path);
  return new Set(direct.values());
}

/**
 * Renders pages without a request for each, in several threads, and writes them at once. What it cannot render to the
 * same bytes, Astro’s own renderer makes, as it makes endpoints and pages without parameters.
 */
export function pageRenderer(): AstroIntegration {
  let config: AstroConfig;
  let direct = 0;

  return {
    name: 'page-renderer',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) =>
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const made = await renderDirectly({ astro, config, logger }, paths);
            direct = made.size;
            return paths.filter((path) => !made.has(path));
          },
        })),
      'astro:build:done': ({ pages, logger }) => logger.info(`Pages: ${pages.length + direct}`),
    },
  };
}

import type { PathWithRoute, RouteData } from 'astro';
import { givenRead, propsIn } from '../given-read.ts';
import { type App, givenAt, paramsAt, type SitePath } from './astro-internals.ts';

/** The name by which a route is known from one build to the next. */
export const routeName = ({ route, component }: RouteData): string => `${route} ${component}`;

const pageFile = '/index.html';

/** The file that holds what answers a path, under the folder of the site. */
export function fileAt({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (['404', '500'].includes(path)) return `${path}.html`;
  return path === '' ? 'index.html' : path + pageFile;
}

/** What the route of a path gives its page, as something that the page reads. */
export const propsRead = (app: App, path: SitePath): string => givenRead(givenAt(app, path)?.props ?? {});

/**
 * The path of a file that an earlier build has made for a route, without asking Astro.
 *
 * @param read what the route gave, by the name of the read
 * @returns undefined where Astro has to be asked for it
 */
export function pathOfFile(route: RouteData, file: string, read: string): SitePath | undefined {
  const path = route.type === 'page' && file.endsWith(pageFile) ? file.slice(0, -pageFile.length) : file;
  const [params, props] = [paramsAt(route, path), propsIn(read)];
  if (!params || !props) return undefined;
  const found = { pathname: `/${path}`, route, given: { params, props } };
  return fileAt(found) === file ? found : undefined;
}

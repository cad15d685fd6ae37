import type { Loader } from 'astro/loaders';
import { archiveLoader } from './archive-loader.ts';

/** Loads the site's own pages; Astro compiles their MDX when a page is made. */
export function pageLoader(): Loader {
  return archiveLoader('archive-page', ({ pages }) =>
    pages.map((page) => ({ id: `${page.id}/${page.lang}`, data: { ...page }, module: page.path })),
  );
}

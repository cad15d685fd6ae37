import type { Loader } from 'astro/loaders';
import { archiveLoader } from './archive-loader.ts';

/** Loads what the site says of itself: one entry, or none in a folder without `site.yaml`. */
export function siteLoader(): Loader {
  return archiveLoader('archive-site', ({ site }) => (site ? [{ id: 'site', data: { ...site } }] : []));
}

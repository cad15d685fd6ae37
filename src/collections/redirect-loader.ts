import type { Loader } from 'astro/loaders';
import { archiveLoader } from './archive-loader.ts';

/** Loads the former ids of what was renamed. */
export function redirectLoader(): Loader {
  return archiveLoader('archive-redirect', ({ redirects }) =>
    redirects.map((redirect) => ({ id: redirect.from, data: { ...redirect } })),
  );
}

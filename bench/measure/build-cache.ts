import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Astro's cache of builds, which lies inside the project. While building is measured, the project's own cache is
 * set aside, so that the measured builds begin without one and the project finds its own again afterwards.
 */
export interface BuildCache {
  /** Forgets what the measured builds have left. */
  clear(): void;
  /** Brings back what was set aside. May be called twice. */
  restore(): void;
}

export function setAsideCache(project: string): BuildCache {
  const cache = join(project, 'node_modules/.astro');
  // Beside the cache and not in the system's temporary folder: a rename works within one disk alone.
  const holder = mkdtempSync(join(project, 'node_modules/.astro-set-aside-'));
  const aside = join(holder, 'cache');
  if (existsSync(cache)) renameSync(cache, aside);
  const clear = () => rmSync(cache, { recursive: true, force: true });
  return {
    clear,
    restore: () => {
      if (!existsSync(holder)) return;
      clear();
      if (existsSync(aside)) renameSync(aside, cache);
      rmSync(holder, { recursive: true });
    },
  };
}

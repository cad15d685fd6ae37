import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { handedOver } from '../archive/handover.ts';
import { locales } from '../language/locales.ts';
import { writeSearchFiles } from './search-files.ts';

/** Pagefind works on one page at a time in a process of its own for each thread that asks, so each language gets a thread. */
function bundleInThread(dist: string, lang: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-bundle-worker.ts', import.meta.url), { workerData: { dist, lang } });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}

/** Makes the search index when the pages are finished: one bundle for each language, each with its own stemmer. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        const dist = fileURLToPath(dir);
        const archive = handedOver();
        await Promise.all([
          ...locales.map((lang) => bundleInThread(dist, lang)),
          ...(archive ? [writeSearchFiles(dist, archive)] : []),
        ]);
        logger.info(`search index: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataLayer, readsFromReading } from '../collections/data-layer.ts';

/** Gives Astro its collections straight from the reading, without the detour through a file. */
export function collectionsFromReading(): AstroIntegration {
  return {
    name: 'collections-from-reading',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (!readsFromReading) return;
        const module = fileURLToPath(import.meta.resolve('../collections/from-reading.ts'));
        updateConfig({ vite: { resolve: { alias: { [dataLayer]: module } } } });
      },
    },
  };
}

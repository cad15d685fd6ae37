import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';

/** What a collection keeps of one thing: what its schema names, and no more, since Astro writes and parses all of it. */
interface Kept {
  id: string;
  data: Record<string, unknown>;
  /** Absolute path of the file that holds an MDX page. */
  module?: string;
}

/**
 * A loader that keeps what it picks from the archive that the content guard has read; it judges nothing itself.
 * Ids that are no longer there are deleted, so that a kept cache never shows them.
 */
export function archiveLoader(name: string, pick: (archive: Archive) => Kept[]): Loader {
  return {
    name: `archive-${name}`,
    load: async ({ store, config, generateDigest }) => {
      const kept = pick(handedOver());
      const ids = new Set(kept.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, module } of kept) {
        const file = module && { filePath: relative(fileURLToPath(config.root), module), deferredRender: true };
        store.set({ id, data, digest: generateDigest(data), ...file });
      }
    },
  };
}

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Archive, EntryOf } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import type { Kind } from '../model/kinds.ts';

/** What a collection keeps of one thing: facts, digests and paths. A body is rendered when its page is made. */
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
    name,
    load: async ({ store, config, generateDigest }) => {
      const archive = handedOver();
      if (!archive) throw new Error('No content has been read: the content guard must run before the collections.');
      const kept = pick(archive);
      const ids = new Set(kept.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, module } of kept) {
        const file = module && { filePath: relative(fileURLToPath(config.root), module), deferredRender: true };
        store.set({ id, data, digest: generateDigest(data), ...file });
      }
    },
  };
}

const isOf =
  <K extends Kind>(kind: K) =>
  (thing: { kind: Kind }): thing is EntryOf<K> =>
    thing.kind === kind;

/** Loads the records or the reference entries of one kind. */
export function kindLoader(kind: Kind): Loader {
  return archiveLoader(`archive-${kind}`, ({ records, entries }) =>
    [...records, ...entries].filter(isOf(kind)).map((thing) => ({ id: thing.id, data: { ...thing } })),
  );
}

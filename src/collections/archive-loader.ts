import type { Loader } from 'astro/loaders';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { readsFromReading } from './data-layer.ts';

/** What a collection holds of one thing: what its schema names, no bodies and no paths of the machine. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
  /** Twelve hex digits of the SHA-256 of its files, where it has files of its own. */
  digest?: string;
  /** Path of the file that holds an MDX page, from the root of the project; Astro compiles it when the page is made. */
  filePath?: string;
  deferredRender?: true;
}

/** A loader that can also say what its collection holds of any reading. */
export type ArchiveLoader = Loader & { entriesOf: (archive: Archive) => Entry[] };

/**
 * A loader for what it picks from the archive that the content guard has read; it judges nothing itself. Astro's store
 * gets the pages in MDX, as Astro lists from there what to compile, and everything where Astro reads from nowhere else.
 */
export function archiveLoader(name: string, entriesOf: (archive: Archive) => Entry[]): ArchiveLoader {
  return {
    name: `archive-${name}`,
    entriesOf,
    load: async ({ store }) => {
      store.clear();
      for (const entry of entriesOf(handedOver())) if (entry.deferredRender || !readsFromReading) store.set(entry);
    },
  };
}

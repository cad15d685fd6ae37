import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { collections } from '../content.config.ts';
import { noteRead } from '../site/page-reads.ts';
import type { ArchiveLoader, Entry } from './archive-loader.ts';

type Entries = Map<string, Entry>;

/** The collections of a reading, in the order in which Astro's store has them. */
function collectionsOf(archive: Archive): Map<string, Entries> {
  return new Map(
    Object.entries(collections).map(([name, collection]) => {
      const { loader } = collection as unknown as { loader: ArchiveLoader };
      const entries = loader.entriesOf(archive).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return [name, new Map(entries.map((entry) => [entry.id, entry]))];
    }),
  );
}

const made = new WeakMap<Archive, Map<string, Entries>>();

/** Collections that hold what a list of the record graph holds, and have its name. */
const lists = ['site', 'tombstones', 'pages', 'redirects'];

/** The collections of the moment, for a page that asks for one: it may show all of that. */
function currentFor(name: string): Map<string, Entries> {
  for (const read of lists.includes(name) ? [name] : ['records', 'texts', 'entries']) noteRead(read);
  return made.getOrInsertComputed(handedOver(), collectionsOf);
}

/** Astro's collections straight from the reading of the moment, so that the preview never shows an earlier one. */
class FromReading extends Map<string, Entries> {
  override get(name: string): Entries | undefined {
    return currentFor(name).get(name);
  }
  override has(name: string): boolean {
    return currentFor(name).has(name);
  }
}

export default new FromReading();

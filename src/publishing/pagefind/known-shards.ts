import { join } from 'node:path';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { withReads } from '../../site/page-reads.ts';
import { readSealed, writeSealed } from '../../source/sealed-file.ts';
import { packWithRecord, unpackWithRecord } from '../packed-list.ts';
import { freshPages, type PageRecord, pageRecorder } from '../page-record.ts';

/** What a build has made its shards of. */
interface Earlier {
  /** Of the code that made their texts (code-key.ts). */
  code: string | undefined;
  /** What the texts of each shard have read, by its name. */
  record: PageRecord;
  /** The key of each shard, by its name. */
  keys: Record<string, string>;
}

/** Keys of shards that need no texts where an earlier build had the same ones. */
export interface KnownShards {
  /** The key of a shard whose texts would be the same again. */
  keyOf(name: string): string | undefined;
  /** Makes something and notes what its making has read. */
  reading<T>(name: string, make: () => T): Promise<T>;
  /** Notes the key of a shard. */
  note(name: string, key: string): void;
  /** Keeps what has been noted, and nothing else, for the next build. */
  keep(): void;
}

/** What a build has kept in a file; undefined where there is none, or it is something else. */
function readEarlier(file: string): Earlier | undefined {
  const bytes = readSealed(file);
  try {
    return bytes && unpackWithRecord<Earlier>(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The shards that an earlier build of the same code has made.
 *
 * @param folder the cache of Pagefind’s shards
 * @param code undefined where nothing is assumed of earlier builds
 */
export function knownShards(
  folder: string,
  code: string | undefined,
  graph: RecordGraph,
  now: Temporal.Instant,
): KnownShards {
  const file = join(folder, 'shards');
  const found = readEarlier(file);
  const earlier = code !== undefined && found?.code === code ? found : undefined;
  const fresh = earlier ? freshPages(earlier.record, graph, now) : new Set<string>();
  const recorder = pageRecorder(earlier?.record);
  const keys: Record<string, string> = {};
  return {
    keyOf: (name) => (earlier && fresh.has(name) ? earlier.keys[name] : undefined),
    reading: async (name, make) => {
      const { value, reads: read } = await withReads(async () => make());
      recorder.note(name, read);
      return value;
    },
    note: (name, key) => {
      if (recorder.readsOf(name).length === 0) recorder.keep(name);
      keys[name] = key;
    },
    keep: () => writeSealed(file, packWithRecord({ code, record: recorder.finish(graph, now), keys })),
  };
}

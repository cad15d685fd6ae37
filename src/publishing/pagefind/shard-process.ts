import { join } from 'node:path';
import { close } from 'pagefind';
import type { Archive } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { recordGraphOf } from '../../queries/record-graph.ts';
import { divideIntoShards, type Shard } from '../../search/pagefind/shards.ts';
import { settings } from '../../site/settings.ts';
import { hasText } from '../../views/search/search-record.ts';
import { indexShard, pagefindVersion, type ShardText, shardKey } from './index-shard.ts';
import { packShard } from './shard-files.ts';
import { type ShardStore, shardStore } from './shard-store.ts';
import { textsOf } from './shard-texts.ts';

/** What the process is asked for, in its only message. */
export interface ShardRequest {
  archive: Archive;
  /** Whether shards of earlier builds that this archive does not have are removed from the cache. */
  isWhole: boolean;
}

/** A shard as it is made. */
export interface ShardMade extends Shard {
  lang: Locale;
  /** Its files (shard-files.ts). */
  packed: Uint8Array;
}

/** What it answers: one shard after the other, and at last which version of Pagefind has made them; or why it failed. */
export type ShardReply = ShardMade | { version: string } | { failure: string };

const reply = (message: ShardReply) =>
  new Promise<void>((resolve, reject) =>
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve())),
  );

/** A packed shard, kept from an earlier build where that had the same texts. */
async function shardOf(store: ShardStore, lang: Locale, texts: readonly ShardText[]): Promise<Buffer> {
  const key = shardKey(lang, texts);
  const kept = store.get(key);
  if (kept) return kept;
  const packed = packShard(await indexShard(lang, texts));
  store.keep(key, packed);
  return packed;
}

async function answer({ archive, isWhole }: ShardRequest): Promise<void> {
  const graph = recordGraphOf(archive);
  const store = shardStore(join(settings().cacheDir, 'pagefind'));
  for (const lang of locales) {
    const records = graph.records.filter((record) => hasText(record, lang));
    for (const shard of divideIntoShards(lang, records, ({ facts }) => facts.number)) {
      const packed = await shardOf(store, lang, textsOf(graph, shard.items, lang));
      const { path, from, records: count } = shard;
      await reply({ lang, path, from, records: count, packed });
    }
  }
  if (isWhole) store.removeOthers();
  await close();
  await reply({ version: pagefindVersion });
}

// Listening once leaves nothing that keeps the process: should Pagefind’s backend end, so does this process.
process.once('message', async (request: ShardRequest) => {
  try {
    await answer(request);
  } catch (error) {
    await reply({ failure: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
});

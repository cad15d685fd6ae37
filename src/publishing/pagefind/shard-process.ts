import { join } from 'node:path';
import { close } from 'pagefind';
import type { Archive } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { observedGraph } from '../../queries/observed-graph.ts';
import { type DatedRecord, type RecordGraph, recordGraphOf } from '../../queries/record-graph.ts';
import { divideIntoShards, type FilledShard, type Shard } from '../../search/pagefind/shards.ts';
import { clock, settings } from '../../site/settings.ts';
import { digestOf } from '../../source/digest.ts';
import { hasText } from '../../views/search/search-record.ts';
import { indexShard, pagefindVersion, shardKey } from './index-shard.ts';
import { type KnownShards, knownShards } from './known-shards.ts';
import { packShard } from './shard-files.ts';
import { type ShardStore, shardStore, whereWritable } from './shard-store.ts';
import { textsOf } from './shard-texts.ts';

/** What the process is asked for, in its only message. */
export interface ShardRequest {
  archive: Archive;
  /** Of the code that makes the texts (code-key.ts), in a build: shards that this archive does not have are removed. */
  code: string | undefined;
}

/** A shard as it is made. */
export interface ShardMade extends Shard {
  lang: Locale;
  /** By which the store knows it. */
  key: string;
  /** Its files (shard-files.ts), where they do not come from the store. */
  packed?: Uint8Array;
}

/** What holds for all shards. */
export interface ShardsMade {
  /** The version of Pagefind. */
  version: string;
  /** The folder of the store that has those which came without their files. */
  folder: string;
}

/** What it answers: one shard after the other, and at last what holds for all of them; or why it failed. */
export type ShardReply = ShardMade | ShardsMade | { failure: string };

const reply = (message: ShardReply) =>
  new Promise<void>((resolve, reject) =>
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve())),
  );

/** What makes shards and what keeps them. */
interface Maker {
  graph: RecordGraph;
  store: ShardStore;
  known: KnownShards;
}

/** The key of a shard, which the store has where an earlier build had the same texts; else with the shard, packed. */
async function shardOf(
  { graph, store, known }: Maker,
  lang: Locale,
  { from, items }: FilledShard<DatedRecord>,
): Promise<Pick<ShardMade, 'key' | 'packed'>> {
  const name = `${lang} ${from} ${digestOf(items.map(({ id }) => id).join())}`;
  const earlierKey = known.keyOf(name);
  if (earlierKey && store.get(earlierKey)) {
    known.note(name, earlierKey);
    return { key: earlierKey };
  }
  const texts = await known.reading(name, () => textsOf(observedGraph(graph), items, lang));
  const key = shardKey(lang, texts);
  known.note(name, key);
  if (store.get(key)) return { key };
  const packed = packShard(await indexShard(lang, texts));
  // Bytes in a message would keep this process waiting until the other one, which is busy with pages, reads them.
  return store.keep(key, packed) ? { key } : { key, packed };
}

async function answer({ archive, code }: ShardRequest): Promise<void> {
  const graph = recordGraphOf(archive);
  const folder = join(settings().cacheDir, 'pagefind');
  const maker = { graph, store: shardStore(folder), known: knownShards(folder, code, graph, clock()) };
  for (const lang of locales) {
    const records = graph.records.filter((record) => hasText(record, lang));
    for (const shard of divideIntoShards(lang, records, ({ facts }) => facts.number)) {
      const { path, from, records: count } = shard;
      await reply({ lang, path, from, records: count, ...(await shardOf(maker, lang, shard)) });
    }
  }
  if (code !== undefined) {
    maker.store.removeOthers();
    whereWritable(maker.known.keep);
  }
  await close();
  await reply({ version: pagefindVersion, folder });
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

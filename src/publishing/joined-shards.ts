import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../site/shard.ts';
import { readSealed, writeSealed } from '../source/sealed-file.ts';
import { joinBundles } from './kept-bundle.ts';
import { packSite, type SiteList, unpackSite } from './packed-list.ts';
import { joinRecords } from './page-record.ts';
import type { KeptSite, SiteCache } from './site-cache.ts';
import { copyVerified } from './site-tree.ts';
import { type ValueStore, valueStore } from './value-store.ts';

/** The pages of a shard, and what they were made of. */
type ShardSite = Omit<KeptSite, 'search'>;

interface FoundShard extends ShardSite {
  shard: Shard;
}

/** A shard as a file holds it: its list is in a file of its own, by this digest. */
interface StoredShard extends Omit<FoundShard, keyof SiteList> {
  list: string;
}

/** Why shards cannot be joined, with a remedy, in sentences for the person who builds. */
export class JoinError extends Error {
  override name = 'JoinError';
}

const shardFile = (cache: string) => join(cache, 'shard', 'shard.json');
const shardFiles = (cache: string) => join(cache, 'shard', 'files');

/** The list of the shard that a cache folder keeps. */
export const shardLists = (cache: string): ValueStore<SiteList> =>
  valueStore(join(cache, 'shard', 'lists'), { pack: packSite, unpack: unpackSite });

/**
 * Keeps the pages of a shard in a cache folder, in the place of an earlier one.
 *
 * @param folder holds its files, and is moved
 */
export function keepShard(cache: string, shard: Shard, { files, record, ...site }: ShardSite, folder: string): void {
  rmSync(join(cache, 'shard'), { recursive: true, force: true });
  mkdirSync(join(cache, 'shard'), { recursive: true });
  renameSync(folder, shardFiles(cache));
  const list = shardLists(cache).write({ files, record });
  writeSealed(shardFile(cache), JSON.stringify({ shard, ...site, list } satisfies StoredShard));
}

function storedShard(cache: string): FoundShard {
  const bytes = readSealed(shardFile(cache));
  const stored: StoredShard | undefined = bytes && JSON.parse(bytes.toString());
  const list = stored && existsSync(shardFiles(cache)) ? shardLists(cache).read(stored.list) : undefined;
  if (stored && list) return { ...stored, ...list };
  throw new JoinError(`${cache} holds no whole shard. Make it again: CACHE_DIR=DIR npm run build -- --shard 1/2.`);
}

/** Each shard of a site once, of the same code, content and instant. @throws JoinError */
function wholeSite(shards: readonly FoundShard[], key: string): void {
  const count = shards[0]?.shard.count ?? 0;
  const all = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`);
  const given = shards.map(({ shard }) => `${shard.index}/${shard.count}`);
  if (all.join() !== given.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join())
    throw new JoinError(
      `The folders hold the shards ${given.join(', ')}. Name one folder for each of ${all.join(', ')}.`,
    );
  if (shards.some((each) => each.key !== key))
    throw new JoinError(
      'A shard was made with other code, packages or Node, or for another SITE_URL or BASE_PATH than this build. Make all shards again with those of this build.',
    );
  if (new Set(shards.map(({ record }) => record.clock)).size > 1)
    throw new JoinError(
      'The shards were made for different instants. Make all of them with the same SOURCE_DATE_EPOCH, in seconds since 1970.',
    );
}

/**
 * Puts the pages of all shards of a site into a cache as those of an earlier build, so that a build keeps them. A file that
 * is not as its shard wrote it is left out, and its page is made again.
 *
 * @param caches the cache folder of each shard
 * @param cache the cache folder of this build
 * @throws JoinError
 */
export function joinShards(
  caches: readonly string[],
  cache: string,
  sites: SiteCache,
  key: string,
  project: string,
): void {
  const shards = caches.map(storedShard);
  wholeSite(shards, key);
  const record = joinRecords(shards.map((each) => each.record));
  if (!record)
    throw new JoinError('The shards were made from different content. Make all of them from the same commit.');
  if (!joinBundles(caches, cache, key, project))
    throw new JoinError('A shard lacks the code of its pages. Pass on its whole cache folder.');
  const folder = join(cache, 'joined');
  rmSync(folder, { recursive: true, force: true });
  const files = new Map(
    shards.flatMap((each, at) => [...copyVerified(shardFiles(caches[at] ?? ''), folder, each.files)]),
  );
  const assets = [...new Set(shards.flatMap((each) => each.assets))];
  const heads = [...new Map(shards.flatMap((each) => each.heads))];
  sites.putEarlier({ key, files, record, assets, heads }, folder);
}

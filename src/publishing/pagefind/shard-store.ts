import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../source/digest.ts';
import { writeWhole } from '../../source/write-whole.ts';

/** The shards that earlier builds have made, in a folder of the cache: each in a file that begins with its digest. */
export interface ShardStore {
  /** The packed shard of a key; undefined where it is not kept or damaged. */
  get(key: string): Buffer | undefined;
  /** Keeps a shard. @returns false where the cache cannot be written */
  keep(key: string, packed: Buffer): boolean;
  /** Removes all that have been neither asked for nor kept. */
  removeOthers(): void;
}

const ending = '.shard';

/** Writes into the cache, where it can be written; a build goes on without one. @returns whether it could */
export function whereWritable(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return false;
  }
}

/** The store in a folder, which need not exist. */
export function shardStore(folder: string): ShardStore {
  const used = new Set<string>();
  const fileOf = (key: string) => join(folder, key + ending);
  return {
    get: (key) => {
      used.add(key);
      try {
        const bytes = readFileSync(fileOf(key));
        const end = bytes.indexOf('\n');
        const packed = bytes.subarray(end + 1);
        return bytes.toString('utf8', 0, end) === digestOf(packed) ? packed : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, packed) => {
      used.add(key);
      return whereWritable(() => {
        mkdirSync(folder, { recursive: true });
        writeWhole(fileOf(key), Buffer.concat([Buffer.from(`${digestOf(packed)}\n`), packed]));
      });
    },
    removeOthers: () => {
      whereWritable(() => {
        const others = readdirSync(folder).filter(
          (name) => name.endsWith(ending) && !used.has(name.slice(0, -ending.length)),
        );
        for (const name of others) rmSync(join(folder, name), { force: true });
      });
    },
  };
}

import type { Shard } from '../site/shard.ts';
import { digestOf } from '../source/digest.ts';

/**
 * Whether a shard makes a file. Only its path decides, so that a file stays in its shard while others come and go, and
 * the shards are of about the same size.
 */
export function isInShard({ index, count }: Shard, path: string): boolean {
  return Number.parseInt(digestOf(path).slice(0, 8), 16) % count === index - 1;
}

import { totalmem } from 'node:os';
import type { Shard } from '../site/shard.ts';

/**
 * What the largest process of a build without kept pages held, in millions of bytes, measured at 1,000 to 10,000 records and
 * for a quarter of 4,000 (`docs/scale.md`): a start, and more for each record that is read and for each whose pages are made.
 */
const measured = { start: 1200, read: 0.1, made: 0.37 };

/** Fewer records fit wherever Astro itself does. */
const few = 2000;

/** The memory that a build which has to make all pages of its share needs, in millions of bytes. */
export const memoryNeeded = (records: number, shards: number): number =>
  measured.start + records * (measured.read + measured.made / shards);

/** The memory that this process may take, in millions of bytes: that of the machine, or of its container where that has less. */
export function memoryAvailable(): number {
  // Without a limit it is 0, or a number larger than any memory.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(totalmem(), limit) / 1e6;
}

const gigabytes = (megabytes: number): string => `${Math.ceil(megabytes / 100) / 10} GB`;

/** How many shards are enough for the memory; undefined where the reading alone needs more. */
function enoughShards(records: number, available: number): number | undefined {
  const left = available - memoryNeeded(records, Number.POSITIVE_INFINITY);
  return left > 0 ? Math.ceil((records * measured.made) / left) : undefined;
}

/**
 * Why a build that has to make all pages of its share would not fit into the memory, and what to do; undefined where it fits.
 * @param available in millions of bytes
 */
export function memoryShortage(records: number, shard: Shard | undefined, available: number): string | undefined {
  const needed = memoryNeeded(records, shard?.count ?? 1);
  if (records < few || needed <= available) return undefined;
  const share = shard ? `a build of shard ${shard.index}/${shard.count}` : 'one build';
  const shards = enoughShards(records, available);
  const remedy = shards
    ? `Build ${shards} shards, one after the other or on as many machines, and join them (SHARD=1/${shards} to SHARD=${shards}/${shards}, then --join).`
    : `Use a machine with more: ${gigabytes(memoryNeeded(records, 100))} are enough for 100 shards.`;
  return (
    `${records.toLocaleString('en')} records need about ${gigabytes(needed)} of memory for ${share}, ` +
    `and this machine has ${gigabytes(available)}. ${remedy} docs/scale.md explains how.`
  );
}

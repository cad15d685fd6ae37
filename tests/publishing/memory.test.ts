import { describe, expect, it } from 'vitest';
import { memoryAvailable, memoryNeeded, memoryShortage } from '../../src/publishing/memory.ts';

describe('the memory that a build needs', () => {
  it.each([
    [1000, 1, 1763],
    [10_000, 1, 5987],
    [4000, 4, 1968],
  ])('is about what was measured for %d records in %d shards', (records, shards, measured) => {
    expect(memoryNeeded(records, shards) / measured).toBeCloseTo(1, 0);
    expect(Math.abs(memoryNeeded(records, shards) - measured)).toBeLessThan(0.1 * measured);
  });

  it('stops no build that fits', () => {
    expect(memoryShortage(10_000, undefined, 16_000)).toBeUndefined();
    expect(memoryShortage(105, undefined, 900)).toBeUndefined();
  });

  it('stops a build that does not, with the number of shards that would', () => {
    const sentence = memoryShortage(100_000, undefined, 24_000);
    expect(sentence).toBe(
      '100,000 records need about 48.2 GB of memory for one build, and this machine has 24 GB. ' +
        'Build 3 shards, one after the other or on as many machines, and join them (SHARD=1/3 to SHARD=3/3, then --join). ' +
        'docs/scale.md explains how.',
    );
    expect(memoryShortage(100_000, { index: 1, count: 3 }, 24_000)).toBeUndefined();
    expect(memoryShortage(100_000, { index: 2, count: 2 }, 24_000)).toContain('for a build of shard 2/2');
  });

  it('says how much would be enough where no number of shards is', () => {
    expect(memoryShortage(1_000_000, undefined, 24_000)).toContain('Use a machine with more: 104.9 GB are enough');
  });

  it('is compared with that of this machine', () => {
    expect(memoryAvailable()).toBeGreaterThan(500);
    expect(memoryAvailable()).toBeLessThan(1e8);
  });
});

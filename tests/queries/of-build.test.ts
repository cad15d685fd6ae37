import { expect, it } from 'vitest';
import { handOver } from '../../src/archive/handover.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { recordGraph } from '../../src/queries/of-build.ts';
import { aHealthyFolder } from '../builders.ts';

it('makes one graph for a reading, another for the next, and none where nothing was read', async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('roundtable.archive'));
  await expect(recordGraph()).rejects.toThrow('No content has been read');
  const read = createArchiveReader([aHealthyFolder()]);
  handOver(read());
  const graph = await recordGraph();
  expect(graph.records).toHaveLength(3);
  expect(await recordGraph()).toBe(graph);
  handOver(read());
  expect(await recordGraph()).not.toBe(graph);
});

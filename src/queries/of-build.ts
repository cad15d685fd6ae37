import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { observedGraph } from './observed-graph.ts';
import { type RecordGraph, recordGraphOf } from './record-graph.ts';

const key = Symbol.for('roundtable.graphs');

/** Integrations and built pages each load their own copy of this module in one process; the graphs are known to all of them. */
const shared = globalThis as { [key]?: WeakMap<Archive, RecordGraph> };
shared[key] ??= new WeakMap();
const graphs = shared[key];
const observed = new WeakMap<RecordGraph, RecordGraph>();

/** The record graph of an archive, made once in a process; it notes nothing of what is read. */
export const graphOf = (archive: Archive): RecordGraph => graphs.getOrInsertComputed(archive, recordGraphOf);

/**
 * Everything that this build shows, straight from the reading that was handed over; in the preview, from the last good one.
 * @throws Error in a process in which nothing was read
 */
export async function recordGraph(): Promise<RecordGraph> {
  return observed.getOrInsertComputed(graphOf(handedOver()), observedGraph);
}

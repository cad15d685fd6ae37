import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { observedGraph } from './observed-graph.ts';
import { type RecordGraph, recordGraphOf } from './record-graph.ts';

const graphs = new WeakMap<Archive, RecordGraph>();

/**
 * Everything that this build shows, straight from the reading that was handed over; in the preview, from the last good one.
 * @throws Error in a process in which nothing was read
 */
export async function recordGraph(): Promise<RecordGraph> {
  return graphs.getOrInsertComputed(handedOver(), (archive) => observedGraph(recordGraphOf(archive)));
}

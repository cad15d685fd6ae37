import type { Archive } from './archive.ts';

/**
 * Configuration, content collections and built pages each load their own copy of every module in one process.
 * What was read once is handed from one to the others under a name that all of them know.
 */
const key = Symbol.for('roundtable.archive');

type Handover = { [key]?: Archive };

/** Hands a reading of the content folder to whoever loads collections in this process. */
export function handOver(archive: Archive): void {
  (globalThis as Handover)[key] = archive;
}

/** The reading that was handed over; undefined where nobody did. */
export function handedOver(): Archive | undefined {
  return (globalThis as Handover)[key];
}

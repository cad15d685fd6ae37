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

/** The reading that was handed over. @throws Error where there is none */
export function handedOver(): Archive {
  const archive = (globalThis as Handover)[key];
  if (!archive)
    throw new Error('No content has been read: start Astro with astro.config.mjs, whose content guard reads it.');
  return archive;
}

/** Whether a reading was handed over in this process. */
export function isHandedOver(): boolean {
  return (globalThis as Handover)[key] !== undefined;
}

import { readFileSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { type AnnexReading, annexLimits } from './annex-reading.ts';
import { annexText } from './annex-text.ts';

/** Reads a document. A file that is too large is not even opened; one that is gone counts as damaged. */
async function reading(path: string): Promise<AnnexReading> {
  try {
    if (statSync(path).size > annexLimits.bytes) return { flaw: 'too-large' };
    return await annexText(path, new Uint8Array(readFileSync(path)));
  } catch {
    return { flaw: 'damaged' };
  }
}

parentPort?.on('message', async (path: string) => parentPort?.postMessage(await reading(path)));

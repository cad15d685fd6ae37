import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type BundleRecord, bundleFiles } from './search-bundle.ts';

/** The records as they come, until the message that there are no more. */
async function* records(): AsyncGenerator<BundleRecord> {
  if (!parentPort) return;
  for await (const [record] of on(parentPort, 'message')) {
    if (record === null) return;
    yield record;
  }
}

const files = await bundleFiles((workerData as { lang: string }).lang, records());
for (const file of files) parentPort?.postMessage(file);

import { Worker } from 'node:worker_threads';
import { type Locale, locales } from '../language/locales.ts';
import type { BundleFile, BundleRecord } from './search-bundle.ts';

/** A bundle of Pagefind in the making. */
interface Bundle {
  add: (record: BundleRecord) => void;
  /** Its files; rejects where Pagefind fails. */
  finish: () => Promise<BundleFile[]>;
}

/** Pagefind indexes one record at a time, in a process of its own for each calling thread, so each language gets a thread. */
function bundleInThread(lang: Locale): Bundle {
  const worker = new Worker(new URL('./search-bundle-worker.ts', import.meta.url), { workerData: { lang } });
  const files: BundleFile[] = [];
  const done = new Promise<BundleFile[]>((resolve, reject) => {
    worker.on('message', (file: BundleFile) => files.push(file));
    worker.once('error', reject);
    worker.once('exit', () => resolve(files));
  });
  // A failure is reported by whoever waits for the files.
  done.catch(() => undefined);
  return {
    add: (record) => worker.postMessage(record),
    finish: () => {
      worker.postMessage(null);
      return done;
    },
  };
}

/** A bundle for each language, each with its own stemmer. */
export const bundlesInThreads = (): Record<Locale, Bundle> =>
  Object.fromEntries(locales.map((lang) => [lang, bundleInThread(lang)])) as Record<Locale, Bundle>;

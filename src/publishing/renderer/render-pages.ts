import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { handedOver } from '../../archive/handover.ts';
import type { ProvenRoute } from './proven-route.ts';
import { type MadeShare, type PageFile, renderShare, type Work } from './render-share.ts';
import type { ThreadData } from './render-thread.ts';

/** So many pages are worth another thread, which has to load the bundle and the reading first. */
const pagesAThread = 1000;

/** More threads would need more memory than they save time. */
const mostThreads = 4;

/** How many threads render a number of pages, the first included. */
function threadCount(pages: number): number {
  return Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(pages / pagesAThread)));
}

/** Another thread that takes its share. What it throws, waiting for its share throws. */
function inOtherThread(workerData: ThreadData): { made: Promise<MadeShare>; end: () => Promise<number> } {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData });
  const made = new Promise<MadeShare>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that renders pages ended with code ${code}.`)));
  });
  made.catch(() => undefined);
  return { made, end: () => worker.terminate() };
}

/** The pages of one thing in one language are a group: its page, and the files beside it. */
const groupOf = ({ page: { path, params } }: PageFile): string =>
  params.id === undefined ? path : `${params.lang} ${params.id}`;

/**
 * Renders pages in as many threads as pay and writes each into its file. The bytes do not depend on their number.
 *
 * @param routes the proven route of each component
 * @param folder the folder of the site
 * @param entry the address of the bundle’s entry, for other threads
 * @returns what was made; Astro has to render the others
 * @throws what a thread throws, such as a full disk
 */
export async function renderPages(
  pages: readonly PageFile[],
  routes: ReadonlyMap<string, ProvenRoute>,
  folder: string,
  entry: string,
): Promise<MadeShare[]> {
  const groups = [...Map.groupBy(pages, groupOf).values()];
  const work: Work = { groups, folder, turn: new Int32Array(new SharedArrayBuffer(8)) };
  const renderers = new Map([...routes].map(([component, { render }]) => [component, render]));
  const heads = [...routes.values()].map(({ component, head }) => ({ component, head }));
  const threads = Array.from({ length: threadCount(pages.length) - 1 }, () =>
    inOtherThread({ work, heads, archive: handedOver(), entry }),
  );
  try {
    return await Promise.all([renderShare(work, renderers), ...threads.map(({ made }) => made)]);
  } finally {
    Atomics.store(work.turn, 0, groups.length);
    await Promise.all(threads.map(({ end }) => end()));
  }
}

import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { handedOver } from '../../archive/handover.ts';
import { entryPattern, type Page } from './astro-internals.ts';
import type { ProvenRoute } from './proven-route.ts';
import { renderShare, type Work } from './render-share.ts';
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
function inOtherThread(workerData: ThreadData): { left: Promise<number[]>; end: () => Promise<number> } {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData });
  const left = new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that renders pages ended with code ${code}.`)));
  });
  left.catch(() => undefined);
  return { left, end: () => worker.terminate() };
}

/**
 * Renders pages in as many threads as pay and writes each into its folder. The bytes do not depend on their number.
 *
 * @param routes the proven route of each component
 * @param folder the folder of the site, in which Astro keeps the bundle of pages meanwhile
 * @returns the pages that Astro has to render
 * @throws what a thread throws, such as a full disk
 */
export async function renderPages(
  pages: readonly Page[],
  routes: ReadonlyMap<string, ProvenRoute>,
  folder: string,
): Promise<Page[]> {
  const work: Work = { pages, folder, turn: new Int32Array(new SharedArrayBuffer(4)) };
  const renderers = new Map([...routes].map(([component, { render }]) => [component, render]));
  const samples = [...routes.values()].map(({ sample }) => sample);
  const entries = globSync(entryPattern, { cwd: folder });
  const [entry] = entries;
  const others = entry === undefined || entries.length > 1 ? 0 : threadCount(pages.length) - 1;
  const threads = Array.from({ length: others }, () =>
    inOtherThread({ work, samples, archive: handedOver(), entry: pathToFileURL(join(folder, entry ?? '')).href }),
  );
  try {
    const left = await Promise.all([renderShare(work, renderers), ...threads.map((thread) => thread.left)]);
    const indices = left.flat().sort((a, b) => a - b);
    return indices.flatMap((index) => pages[index] ?? []);
  } finally {
    Atomics.store(work.turn, 0, pages.length);
    await Promise.all(threads.map(({ end }) => end()));
  }
}

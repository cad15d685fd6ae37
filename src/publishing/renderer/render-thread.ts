import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../../archive/archive.ts';
import { handOver } from '../../archive/handover.ts';
import type { App } from './astro-internals.ts';
import { provenRoute, type RenderPage, type Sample } from './proven-route.ts';
import { renderShare, type Work } from './render-share.ts';

/** What another thread needs to render its share. */
export interface ThreadData {
  work: Work;
  /** A sample of each route, on which this thread proves that it renders the same bytes. */
  samples: readonly Sample[];
  archive: Archive;
  /** The address of the bundle of pages. */
  entry: string;
}

const { work, samples, archive, entry } = workerData as ThreadData;
try {
  handOver(archive);
  const { app }: { app: App } = await import(entry);
  const renderers = new Map<string, RenderPage>();
  for (const { page, bytes } of samples) {
    const route = await provenRoute(app, page, async () => bytes);
    if (route) renderers.set(page.component, route.render);
  }
  parentPort?.postMessage(await renderShare(work, renderers));
} catch (error) {
  // Nobody need render what is left of a build that fails.
  Atomics.store(work.turn, 0, work.pages.length);
  throw error;
}

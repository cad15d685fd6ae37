import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../../archive/archive.ts';
import { handOver } from '../../archive/handover.ts';
import { notYet, offerMadeFiles } from '../../site/made-files.ts';
import type { App } from './astro-internals.ts';
import { type ProvenRoute, pageRenderer, type RenderPage } from './proven-route.ts';
import { renderShare, type Work } from './render-share.ts';

/** What of a proven route can be passed to another thread. */
export type RouteHead = Pick<ProvenRoute, 'component' | 'head'>;

/** What another thread needs to render its share. */
export interface ThreadData {
  work: Work;
  /** What Astro adds to the pages of each route that this thread may render. */
  heads: readonly RouteHead[];
  archive: Archive;
  /** The address of the bundle of pages. */
  entry: string;
}

const { work, heads, archive, entry } = workerData as ThreadData;
try {
  handOver(archive);
  const { app }: { app: App } = await import(entry);
  const renderers = new Map<string, RenderPage>();
  for (const { component, head } of heads) renderers.set(component, await pageRenderer(app, component, head));
  offerMadeFiles(notYet);
  parentPort?.postMessage(await renderShare(work, renderers));
} catch (error) {
  // Nobody need render what is left of a build that fails.
  Atomics.store(work.turn, 0, work.groups.length);
  throw error;
}

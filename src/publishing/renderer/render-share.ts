import { setImmediate as idle } from 'node:timers/promises';
import { withReads } from '../../site/page-reads.ts';
import { reportProgress } from '../../site/progress.ts';
import { sha256Of } from '../../source/digest.ts';
import { fileWriter } from '../site-tree.ts';
import type { Written } from '../written-files.ts';
import type { Page } from './astro-internals.ts';
import type { RenderPage } from './proven-route.ts';

/** A page to render, and the file for it. */
export interface PageFile {
  /** By which it is known. */
  index: number;
  page: Page;
  /** Its path under the folder of the site. */
  path: string;
  /** What the file holds already, from an earlier build. */
  earlier: Written | undefined;
}

/** Pages to render, shared out among threads: whoever is free takes the next group. */
export interface Work {
  /** Pages that show the same things are in one group: much of them is then made once. */
  groups: readonly (readonly PageFile[])[];
  /** The folder of the site. */
  folder: string;
  /** Shared by all threads: the index of the group that is next, and how many pages were in those before. */
  turn: Int32Array<SharedArrayBuffer>;
}

/** A page that has been rendered and written. */
export interface MadePage {
  /** By its index. */
  index: number;
  written: Written;
  /** What it has read, by the indices of the names in its share. */
  reads: Uint32Array;
}

/** The pages that a thread has rendered. */
export interface MadeShare {
  pages: MadePage[];
  /** The names of all reads: pages have most of theirs in common, and some hundred each. */
  names: string[];
}

/** How many groups a thread renders before it lets signals and messages in. */
const atOnce = 50;

/** Renders a page; undefined where it cannot be rendered directly: Astro then renders it, and reports what is wrong. */
async function attempt(render: RenderPage | undefined, page: Page) {
  if (!render) return undefined;
  try {
    return await withReads(() => render(page));
  } catch {
    return undefined;
  }
}

/** Renders and writes pages until none is left. Those that are missing from the result Astro has to render. */
export async function renderShare(
  { groups, folder, turn }: Work,
  renderers: ReadonlyMap<string, RenderPage>,
): Promise<MadeShare> {
  const write = fileWriter(folder);
  const pages: MadePage[] = [];
  const indices = new Map<string, number>();
  const indexOf = (name: string) => indices.getOrInsertComputed(name, () => indices.size);
  const total = groups.reduce((sum, { length }) => sum + length, 0);
  for (let done = 1; ; done++) {
    const at = Atomics.add(turn, 0, 1);
    const group = groups[at];
    if (!group) return { pages, names: [...indices.keys()] };
    const taken = Atomics.add(turn, 1, group.length);
    reportProgress('pages', taken, total);
    for (const { index, page, path, earlier } of group) {
      const rendered = await attempt(renderers.get(page.component), page);
      if (!rendered) continue;
      const { value: content, reads } = rendered;
      const written = earlier?.digest === sha256Of(content) ? earlier : write(path, content);
      pages.push({ index, written, reads: Uint32Array.from(reads, indexOf) });
    }
    if (done % atOnce === 0) await idle();
  }
}

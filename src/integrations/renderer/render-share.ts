import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as idle } from 'node:timers/promises';
import type { Page } from './astro-internals.ts';
import type { RenderPage } from './proven-route.ts';

/** Pages to render, shared out among threads: whoever is free takes the next one. */
export interface Work {
  pages: readonly Page[];
  /** The folder of the site. */
  folder: string;
  /** Shared by all threads: at 0, the index of the page that is next. */
  turn: Int32Array<SharedArrayBuffer>;
}

/** How many pages a thread renders before it lets signals and messages in. */
const atOnce = 200;

/** The page as HTML; undefined where it cannot be rendered directly: Astro then renders it, and reports what is wrong. */
async function attempt(render: RenderPage | undefined, page: Page): Promise<string | undefined> {
  try {
    return await render?.(page);
  } catch {
    return undefined;
  }
}

/** Writes new files and the folders they need; false where there is a file already, such as a public one. */
function writerOfNewFiles(): (file: string, text: string) => boolean {
  const made = new Set<string>();
  return (file, text) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    }
  };
}

/**
 * Renders and writes pages until none is left.
 *
 * @param renderers the one for each component
 * @returns the indices of pages that Astro has to render
 */
export async function renderShare(
  { pages, folder, turn }: Work,
  renderers: ReadonlyMap<string, RenderPage>,
): Promise<number[]> {
  const write = writerOfNewFiles();
  const left: number[] = [];
  for (let done = 1; ; done++) {
    const index = Atomics.add(turn, 0, 1);
    const page = pages[index];
    if (!page) return left;
    const html = await attempt(renderers.get(page.component), page);
    if (html === undefined || !write(join(folder, page.path, 'index.html'), html)) left.push(index);
    if (done % atOnce === 0) await idle();
  }
}

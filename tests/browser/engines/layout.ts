import sharp from 'sharp';
import type { Tab } from './tab.ts';

/** Pages whose parts are placed in different ways, by their path below the base. */
export const looked = ['en/', 'hu/talalkozok/', 'en/organisations/', 'hu/palyazatok/', 'en/figures/'];

/** Where a large part of a page begins and ends across. */
export type Edges = Record<string, [start: number, end: number]>;

/** The parts that are as wide as their place, not as their letters. */
const parts = '.site-head, main, main > *, main > * > section, main > * > header, .items > .item, .site-foot';

/** The edges of the large parts of the page in a tab, and whether it has to be scrolled sideways. */
export function edgesIn(tab: Tab): Promise<{ edges: Edges; isWide: boolean }> {
  return tab.value(`(() => {
    const edges = {};
    for (const part of document.querySelectorAll('${parts}')) {
      const { left, right, width } = part.getBoundingClientRect();
      const isBlock = ['block', 'grid', 'flex', 'list-item', 'flow-root'].includes(getComputedStyle(part).display);
      if (width > 0 && isBlock && part.checkVisibility())
        edges[[part.tagName, part.className, Object.keys(edges).length].join(' ')] = [Math.round(left), Math.round(right)];
    }
    return { edges, isWide: document.documentElement.scrollWidth > innerWidth };
  })()`);
}

/** The parts of a page whose edges are elsewhere than in another engine, by more than letters of other widths explain. */
export function movedParts(own: Edges, others: Edges): string[] {
  const names = new Set([...Object.keys(own), ...Object.keys(others)]);
  return [...names].filter((name) => {
    const [one, other] = [own[name], others[name]];
    return !one || !other || one.some((edge, at) => Math.abs(edge - (other[at] ?? 0)) > 3);
  });
}

const fields = { width: 32, height: 24 };

/** A picture as few grey fields: where there is ink and where there is none, whatever the form of the letters. */
const greyed = (png: Uint8Array) =>
  sharp(png)
    .resize({ ...fields, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();

/** How much two pictures differ: 0 where they are the same, 255 where one is black and the other white. */
export async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([greyed(one), greyed(other)]);
  return a.reduce((sum, grey, at) => sum + Math.abs(grey - (b[at] ?? 0)), 0) / a.length;
}

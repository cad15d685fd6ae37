import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit } = theSite();

/** Sections of a page: what is in its main part, in an article of it, and in a text. */
const sections = ['main', 'main > article', 'main > section', '.record-text', '.record-more', '.prose']
  .map((within) => `${within} > :is(article, section, header, div, p, ul, ol, dl, table, figure, details, aside)`)
  .join(', ');

/** Sections that end at none of the twelve columns of the sheet, each with its right edge and how far it is from one. */
const looseOn = (page: Page) =>
  page.evaluate((selector) => {
    const main = document.querySelector('main') as HTMLElement;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(main);
    const probe = Object.assign(document.createElement('i'), { style: 'display:block;inline-size:var(--between)' });
    main.append(probe);
    const between = probe.getBoundingClientRect().width;
    probe.remove();
    const left = main.getBoundingClientRect().left + Number.parseFloat(paddingInlineStart);
    const right = main.getBoundingClientRect().right - Number.parseFloat(paddingInlineEnd);
    const column = (right - left - 11 * between) / 12;
    const edges = Array.from({ length: 12 }, (_, at) => left + (at + 1) * column + at * between);
    return [...document.querySelectorAll(selector)].flatMap((each) => {
      // What is on a ground of its own is set in from its edge.
      if (!each.checkVisibility() || each.closest('.specimen, .answer-help > *')) return [];
      const end = each.getBoundingClientRect().right;
      const off = Math.min(...edges.map((edge) => Math.abs(edge - end)));
      return off > 3 ? [`${each.tagName.toLowerCase()}.${each.className} ${Math.round(end)} ±${Math.round(off)}`] : [];
    });
  }, sections);

/** How much of the height that the text of a page takes has a line in its last quarter. */
const lastQuarterOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const { paddingInlineEnd } = getComputedStyle(main);
    const box = main.getBoundingClientRect();
    const right = box.right - Number.parseFloat(paddingInlineEnd);
    const quarter = right - (right - box.left) / 4;
    const [used, reached] = [new Set<number>(), new Set<number>()];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, bottom, right: end } of range.getClientRects())
        for (let y = Math.round(top); y < bottom; y += 1) {
          used.add(y);
          if (end > quarter) reached.add(y);
        }
    }
    return reached.size / used.size;
  });

describe.each(['en', 'hu'] as const)('on a tablet, in %s', (lang) => {
  it('the last quarter of a page is not left empty', { timeout: 120_000 }, async () => {
    const empty: unknown[] = [];
    // Before a question, the search is a few short lists; samples of the style page are as wide as they are.
    const { search: _, ...others } = sorts[lang];
    for (const [sort, path] of Object.entries(others).filter(([each]) => each !== 'style page')) {
      const page = await visit(path);
      await page.setViewportSize({ width: 768, height: 1024 });
      const share = await lastQuarterOf(page);
      if (share < 1 / 3) empty.push([sort, Number(share.toFixed(2))]);
    }
    expect(empty).toEqual([]);
  });
});

describe.each(['en', 'hu'] as const)('on a desk, in %s', (lang) => {
  it.each([1280, 1600])('nothing ends at a width of its own, at %d px', { timeout: 120_000 }, async (width) => {
    const loose: string[] = [];
    for (const [sort, path] of Object.entries(sorts[lang])) {
      const page = await visit(path);
      await page.setViewportSize({ width, height: 900 });
      loose.push(...(await looseOn(page)).map((each) => `${sort}: ${each}`));
    }
    expect(loose).toEqual([]);
  });
});

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

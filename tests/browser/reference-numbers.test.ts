import { expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit } = theSite();

it.each(['en', 'hu'] as const)(
  'no line breaks within a reference number on a phone, in %s',
  { timeout: 60_000 },
  async (lang) => {
    const broken: string[] = [];
    for (const path of Object.values(sorts[lang])) {
      const page = await visit(path);
      await page.setViewportSize({ width: 360, height: 740 });
      const found = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
        const split: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          // Code and addresses may break anywhere: they are longer than a line.
          if (node.parentElement?.closest('pre, code, .address, .cite, .page-address')) continue;
          for (const match of (node.textContent ?? '').matchAll(/\b[A-Z]{2}-\u2060?\d{4}-\u2060?\d{3,}\b/g)) {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) split.push(match[0]);
          }
        }
        return split;
      });
      broken.push(...found.map((number) => `${path}: ${number}`));
    }
    expect(broken).toEqual([]);
  },
);

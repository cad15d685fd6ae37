import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { open } = theSite();

const focused = (page: Page) =>
  page.evaluate(() => {
    const { className, id, tagName } = document.activeElement ?? {};
    return { className, id, tagName };
  });

describe.each(['en', 'hu'] as const)('by keyboard in %s', (lang) => {
  it.each(Object.entries(sorts[lang]).filter(([, path]) => path.startsWith(`${lang}/`) && !path.includes('nothing')))(
    'the first stop of the %s is the way out, the second the way past the top',
    async (_, path) => {
      const page = await open(path);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ className: 'exit', tagName: 'A' });
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ className: 'skip', tagName: 'A' });
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
      await page.keyboard.press('Enter');
      expect(await focused(page)).toMatchObject({ id: 'content', tagName: 'MAIN' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer')?.tagName)).toMatch(
        /MAIN|FOOTER/,
      );
    },
  );
});

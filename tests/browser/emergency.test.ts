import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';

const { open, forgive } = theSite();

const paths = ['en/help/', 'hu/segitseg/', 'en/', 'hu/', '', 'nothing/'];

/** The numbers of the main part, with the size of their letters in px, in the order in which they are drawn. */
const numbersOn = (page: Page) =>
  page.locator('main a[href^="tel:"]').evaluateAll((links) =>
    links
      .map((link) => ({
        number: link.getAttribute('href'),
        size: Number.parseFloat(getComputedStyle(link).fontSize),
      }))
      .filter((_, at) => links[at]?.checkVisibility()),
  );

describe('the number to call in danger', () => {
  it.each(paths)(
    'is the first and the largest on /%s, on a phone and a desk, in the dark and on paper',
    async (path) => {
      if (path === 'nothing/') forgive(/^(console|404): /);
      const page = await open(path, { viewport: { width: 360, height: 720 } });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
          await page.emulateMedia(media);
          const numbers = await numbersOn(page);
          const sizes = (is: boolean) =>
            numbers.filter(({ number }) => (number === 'tel:112') === is).map(({ size }) => size);
          expect(numbers[0]?.number).toBe('tel:112');
          expect(sizes(false).length).toBeGreaterThan(0);
          expect(Math.min(...sizes(true))).toBeGreaterThan(1.5 * Math.max(...sizes(false)));
        }
      }
    },
  );

  it.each(paths)('is seen on the first screen of a phone on /%s, and large enough for a thumb', async (path) => {
    if (path === 'nothing/') forgive(/^(console|404): /);
    const page = await open(path, { viewport: { width: 360, height: 640 } });
    const box = await page.locator('main a[href="tel:112"]').first().boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThan(640);
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(40);
  });
});

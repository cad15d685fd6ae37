import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sorts, theSite } from './site.ts';

const { open } = theSite();

/** WCAG 2.2, levels A and AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const wideLight = { colorScheme: 'light', width: 1280 } as const;
const narrowDark = { colorScheme: 'dark', width: 360 } as const;
const narrowLight = { ...wideLight, width: 360 } as const;
const wideDark = { ...narrowDark, width: 1280 } as const;

/** The pages are the same in both languages but for their words: the second is looked at crosswise. */
const appearances = { en: [wideLight, narrowLight, wideDark, narrowDark], hu: [wideLight, narrowDark] };

/** The items of a list are made alike: the first three stand for a hundred. */
const repeated = ['.item:nth-child(n + 4)', '.year:nth-of-type(n + 4)', '.entries:nth-of-type(n + 4)'];

/** Every rule that a page breaks, in light and dark, wide and narrow, a line each. */
async function brokenRules(page: Page, lang: 'en' | 'hu'): Promise<string[]> {
  const broken: string[] = [];
  await page.evaluate(axe.source);
  for (const { colorScheme, width } of appearances[lang]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const rules = await page.evaluate(
      async ([exclude, values]) => {
        const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
        const { violations } = await inPage.run(
          { exclude: exclude.map((part) => [part]) },
          { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false },
        );
        return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      },
      [repeated, levels] as const,
    );
    broken.push(...rules.map((rule) => `${colorScheme}, ${width} px: ${rule}`));
  }
  return broken;
}

/** Long lists on a busy machine take their time. */
const patience = 180_000;

describe.each(['en', 'hu'] as const)('WCAG 2.2 AA in %s', (lang) => {
  it.each(Object.entries(sorts[lang]))('is kept by the %s', { timeout: patience }, async (_, path) => {
    expect(await brokenRules(await open(path), lang)).toEqual([]);
  });

  it('is kept by the answers of the search', { timeout: patience }, async () => {
    const [path, words] = lang === 'en' ? ['en/search/', 'rendőrség'] : ['hu/kereses/', 'police'];
    const page = await open(`${path}?q=${words}`);
    await page.locator('#search-elsewhere .badge').first().waitFor();
    expect(await brokenRules(page, lang)).toEqual([]);
  });
});

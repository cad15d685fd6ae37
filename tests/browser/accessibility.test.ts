import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit } = theSite();

/** WCAG 2.2, levels A and AA, and what those who made axe would do besides. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const wideLight = { colorScheme: 'light', width: 1280 } as const;
const narrowDark = { colorScheme: 'dark', width: 360 } as const;
const narrowLight = { ...wideLight, width: 360 } as const;
const wideDark = { ...narrowDark, width: 1280 } as const;

/** Every page is looked at twice, crosswise, since the languages differ in their words alone; these in every way. */
const crosswise = { en: [wideLight], hu: [narrowDark] };
const everyWay = [wideLight, narrowLight, wideDark, narrowDark];
const wayOf = (sort: string, lang: 'en' | 'hu') =>
  ['home page', 'meeting', 'funding call', 'search'].includes(sort) ? everyWay : crosswise[lang];

/** The items of a list are made alike: the first three represent a hundred. */
const repeated = ['.item:nth-child(n + 4)', '.year:nth-of-type(n + 4)', '.entries:nth-of-type(n + 4)'];

/** Defines axe in a page, by the protocol of the browser: Playwright’s own way costs half as much again for half a megabyte. */
async function defineAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: axe.source });
  expect(exceptionDetails).toBeUndefined();
  await session.detach();
}

/** Every rule that a page breaks, a line each. */
async function brokenRules(page: Page, appearances: readonly (typeof everyWay)[number][]): Promise<string[]> {
  const broken: string[] = [];
  await defineAxe(page);
  for (const { colorScheme, width } of appearances) {
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
  it.each(Object.entries(sorts[lang]))('is kept by the %s', { timeout: patience }, async (sort, path) => {
    expect(await brokenRules(await visit(path), wayOf(sort, lang))).toEqual([]);
  });

  it('is kept by the answers of the search', { timeout: patience }, async () => {
    const [path, words] = lang === 'en' ? ['en/search/', 'rendőrség'] : ['hu/kereses/', 'police'];
    const page = await visit(`${path}?q=${words}`);
    await page.locator('#search-elsewhere .badge').first().waitFor();
    expect(await brokenRules(page, everyWay)).toEqual([]);
  });

  it('is kept by the numbers to call, and by suggestions', { timeout: patience }, async () => {
    const [path, cry] =
      lang === 'en' ? ['en/search/', 'they took my passport'] : ['hu/kereses/', 'elvették az útlevelem'];
    const page = await visit(`${path}?q=${encodeURIComponent(cry)}`);
    await page.locator('#search-answers .item').first().waitFor();
    expect(await brokenRules(page, everyWay)).toEqual([]);
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('krisz', { delay: 5 });
    await page.locator('#search-suggestions').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await brokenRules(page, everyWay)).toEqual([]);
  });

  it('is kept where nothing is found', async () => {
    const page = await visit(`${lang === 'en' ? 'en/search/' : 'hu/kereses/'}?q=qzxwvk`);
    await page.locator('#search-lists').waitFor();
    expect(await brokenRules(page, crosswise[lang])).toEqual([]);
  });
});

it('would find a mistake', async () => {
  const page = await visit('en/nothing/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await brokenRules(page, [wideLight])).toEqual([expect.stringMatching(/button-name/)]);
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Section, sections as segments } from '../../src/site/urls.ts';
import { answered, searches } from './search-page.ts';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { open, visit } = theSite();

const sections = (Object.keys(segments) as Section[]).filter((section) => section !== 'search');

const all = (['en', 'hu'] as const).flatMap((lang) =>
  Object.entries(sorts[lang]).map(([sort, path]) => [lang, sort, path]),
);

describe('at 320 by 256 px, which is 1280 by 1024 px at 400 per cent,', () => {
  it.each(all)('the %s %s needs no scrolling sideways', async (_, __, path = '') => {
    const page = await visit(path);
    await page.setViewportSize({ width: 320, height: 256 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        // A table of data may scroll by itself (WCAG 1.4.10).
        .filter((element) => !element.closest('.chart-table'))
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
    );
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect([wide, widths[0]]).toEqual([[], widths[1]]);
  });
});

describe('the deadline of a call', () => {
  it('breaks where its line is too short for day, hour and zone', async () => {
    const page = await open('hu/palyazatok/', { viewport: { width: 320, height: 640 } });
    const calls = await page
      .locator('.item-title a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const wide: string[] = [];
    for (const address of calls) {
      await page.goto(address, { waitUntil: 'load' });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
    }
    expect([calls.length > 10, wide]).toEqual([true, []]);
  });
});

describe('a page once drawn', () => {
  /** How far things have moved since (Layout Instability API), while letters and programs come late. */
  const shift = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          const drawn = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
          document.fonts.ready.then(() => drawn(() => setTimeout(() => resolve(sum), 100)));
        }),
    );

  const late = async (path: string, width: number) => {
    const page = await open('en/nothing/', { viewport: { width, height: 800 } });
    await page.route(/\.(woff2|js)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(page.url().replace('en/nothing/', path));
    return page;
  };

  it.each([
    ['en/', 360],
    ['hu/', 1280],
    [sorts.en.meeting, 1280],
    [sorts.hu.meeting, 360],
    [sorts.hu['funding call'], 360],
    [sorts.en['funding call'], 1280],
    [sorts.en.campaign, 360],
    [sorts.hu.organisation, 1280],
    [sorts.en.archive, 1280],
    [sorts.hu['help page'], 1280],
    [sorts.en['page of figures'], 360],
  ])('stays as it is when the letters of headings come: %s at %d px', async (path, width) => {
    expect(await shift(await late(path, width))).toBe(0);
  });

  // The filter of names comes with its script.
  const lists = (['en', 'hu'] as const).flatMap((lang) => [
    ...sections.map((section) => [`${lang}/${segments[section][lang]}/`, 360] as const),
    ...[768, 1280].map((width) => [sorts[lang].organisations, width] as const),
  ]);

  it.each(lists)('stays as it is when the programs of a list come: %s at %d px', async (path, width) => {
    expect(await shift(await late(path, width))).toBe(0);
  });

  it.each([
    ['en', 360],
    ['hu', 1280],
  ] as const)('stays as it is when the answer comes that its address asks for, in %s at %d px', async (lang, width) => {
    const { path, word } = searches[lang];
    const page = await late(`${path}?q=${word}&kind=meeting`, width);
    await answered(page, lang);
    await page.locator('#search-results:not([aria-busy]) #search-answers:not([aria-busy])').waitFor();
    expect(await shift(page)).toBeLessThan(0.01);
  });

  it('would be seen to move', async () => {
    const page = await open('en/');
    // What has not been drawn yet cannot move.
    await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))));
    await page.evaluate(() =>
      document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'New' })),
    );
    expect(await shift(page)).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  it.each([
    ['en/meetings/', '.item-title a'],
    ['hu/archivum/', '.item-title a'],
    ['en/organisations/', '.entry-table tr'],
  ])('the list %s is laid out', async (path, items) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator(items).count()).toBeGreaterThan(1);
    expect(await page.locator('.years a, h2').first().isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  it('a record keeps its number, its sources with their addresses, and the helpline', async () => {
    const page = await open(sorts.en.meeting);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.eyebrow .number', '.sources li a', '.help-line', 'h1']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
    }
    const source = page.locator('.sources li a').first();
    const printed = await source.evaluate((each) => getComputedStyle(each, '::after').content);
    expect(printed).toContain(await source.getAttribute('href'));
    expect(await page.locator('.sections').isVisible()).toBe(false);
  });
});

describe('the code at the foot of a record', () => {
  it('is seen in print, beside the citation, and is not fetched for a screen', async () => {
    const page = await open(sorts.hu.meeting);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const code = page.locator('.printed-citation img');
    expect([await code.isVisible(), await code.evaluate((each: HTMLImageElement) => each.complete)]).toEqual([
      false,
      false,
    ]);
    await page.emulateMedia({ media: 'print' });
    await code.scrollIntoViewIfNeeded();
    await expect.poll(() => code.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
    expect(fetched.filter((address) => address.endsWith('/qr.svg'))).toHaveLength(1);
    expect(await page.locator('.printed-citation p').textContent()).toMatch(/MR-\d{4}-\d{3}.*\/r\/MR-/s);
  });
});

describe('a call on paper', () => {
  it('names the address of the funder’s own page', async () => {
    const page = await open('en/funding-calls/swiss-contribution-anti-trafficking/');
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.fact-sheet a[rel="external"]').first();
    const printed = await link.evaluate((each) => getComputedStyle(each, '::after').content);
    expect(printed).toContain(await link.getAttribute('href'));
  });

  it.each([
    sorts.en['funding call'],
    sorts.hu['funding call'],
    'hu/palyazatok/complex-victim-support-services/',
    'hu/palyazatok/swiss-contribution-anti-trafficking/',
  ])('keeps to one side: %s', async (path) => {
    const page = await open(path);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe('for a reader with own wishes', () => {
  it('moves nothing where less movement is wished', async () => {
    const page = await open('en/', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.01;
        }).length,
    );
    expect(moving).toBe(0);
  });

  it('keeps links and status in sight where colours are forced', async () => {
    const page = await open(sorts.en['funding call'], { forcedColors: 'active' });
    expect(await page.locator('.exit').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { open, addressOf, forgive } = theSite();

const here = sorts.en.meeting;

/** Answers for the other site, after a while where one is given, and notes the referrers that it is sent. */
async function standIn(page: Page, delay = 0): Promise<(string | undefined)[]> {
  forgive(/^elsewhere: /);
  const referrers: (string | undefined)[] = [];
  await page.route(/^https:/, async (route) => {
    referrers.push(route.request().headers().referer);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }).catch(() => undefined);
  });
  return referrers;
}

const left = (page: Page) => page.waitForURL(/^https:/);

const pressShift = async (page: Page, times: number) => {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
};

describe('the way out', () => {
  it('covers the page at once, sends nobody the address it leads from, and leaves nothing to go back to', async () => {
    const page = await open('en/');
    await page.goto(page.url().replace('/en/', `/${here}`));
    const referrers = await standIn(page, 500);
    await page.locator('.exit').click({ noWaitAfter: true });
    expect(await page.locator('h1').isVisible()).toBe(false);
    await left(page);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    expect(addressOf(page)).toBe('en/');
  });

  it('opens with three presses of Shift', async () => {
    const page = await open(here);
    await standIn(page);
    await pressShift(page, 3);
    await left(page);
  });

  it('stays shut for two presses, and for capitals', async () => {
    const page = await open(here);
    await pressShift(page, 2);
    await page.locator('#site-search').focus();
    for (const letter of 'GRETA') await page.keyboard.press(`Shift+${letter}`);
    expect(addressOf(page)).toBe(here);
    expect(await page.locator('#site-search').inputValue()).toBe('GRETA');
  });

  it.each([360, 1280])('is at hand at the end of the page too, at %d px', async (width) => {
    const page = await open(here, { viewport: { width, height: 740 } });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await page.locator('.exit').boundingBox())?.y).toBeLessThan(20);
  });

  it('is a plain link without JavaScript', async () => {
    const page = await open(here, { javaScriptEnabled: false });
    await standIn(page);
    await page.locator('.exit').click();
    await left(page);
  });
});

describe('what has the focus', () => {
  it('is not covered by what stays at the top', async () => {
    const page = await open(here, { viewport: { width: 360, height: 740 } });
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Shift+Tab');
      const [top, edge] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().top ?? 0,
        document.querySelector('.way-out')?.getBoundingClientRect().bottom ?? 0,
      ]);
      const isAbove = await page.evaluate(() => document.activeElement?.closest('.way-out') !== null);
      expect(isAbove || (top ?? 0) >= (edge ?? 0)).toBe(true);
    }
  });
});

describe('light and dark', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
  const barColours = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    );

  it('follow the device and store nothing until the reader chooses', async () => {
    const page = await open(here, { colorScheme: 'dark' });
    const dark = await ground(page);
    expect([await stored(page), await page.evaluate(() => document.cookie)]).toEqual([{}, '']);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).not.toBe(dark);
  });

  it('follow the reader from then on, until the choice is given back', async () => {
    const page = await open(here, { colorScheme: 'light' });
    const light = await ground(page);
    await page.getByLabel('Dark').check();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    expect([await stored(page), await barColours(page)]).toEqual([{ theme: 'dark' }, ['#15171c']]);

    await page.reload();
    expect([await ground(page), await page.getByLabel('Dark').isChecked()]).toEqual([dark, true]);

    await page.getByLabel('Same as device').check();
    expect([await stored(page), await ground(page), await barColours(page)]).toEqual([{}, light, ['#fdfcf8']]);
  });

  it('offer no choice without JavaScript', async () => {
    const page = await open(here, { javaScriptEnabled: false });
    expect(await page.locator('.theme').isVisible()).toBe(false);
  });
});

describe('the top of a page', () => {
  it.each(['en/meetings/', 'hu/talalkozok/'])('leaves the larger part of a phone to %s', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const head = await page.locator('.site-head').boundingBox();
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThan(740 * 0.37);
  });
});

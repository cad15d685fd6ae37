import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, searches, settled, tabTo } from './search-page.ts';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit, addressOf } = theSite();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));

/** What is wrong with the stop at which the keyboard is; an empty text where nothing is. */
const mistakeHere = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement;
    if (!stop) return 'no stop';
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!pixel) throw new Error('No colour can be read.');
    const rgba = (colour: string): number[] => {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      return [...pixel.getImageData(0, 0, 1, 1).data];
    };
    /** Relative luminance and contrast ratio (WCAG 2.2, glossary). */
    const luminance = (colour: number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255, 255];
      const ground = rgba(getComputedStyle(element).backgroundColor);
      return ground[3] ? ground : groundOf(element.parentElement);
    };
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(stop);
    const [ring, ground] = [luminance(rgba(outlineColor)), luminance(groundOf(stop.parentElement))];
    const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && contrast >= 3;
    const [box] = stop.getClientRects();
    const inView = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isBare = top === stop || stop.contains(top ?? null) || top?.closest('label')?.contains(stop);
    const what = `${stop.tagName} ${stop.id || stop.className || stop.textContent?.trim()}`;
    return !isRinged ? `no ring: ${what}` : !inView ? `out of sight: ${what}` : isBare ? '' : `covered: ${what}`;
  });

/** Everything that is wrong with the stops of a page, from the first until it comes round again. */
async function mistakesOn(page: Page): Promise<{ stops: number; mistakes: string[] }> {
  const mistakes: string[] = [];
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    const isRound = stops > 0 && (await page.evaluate(() => document.activeElement?.matches('.exit, body')));
    if (isRound) return { stops, mistakes };
    const mistake = await mistakeHere(page);
    if (mistake) mistakes.push(mistake);
    if (stops > 400) throw new Error('The Tab key never comes round.');
  }
}

/** WCAG 2.2: 2.4.7, the stop is seen; 1.4.11, by a ring of 3:1; 2.4.11, and nothing covers it. */
describe('every stop of the keyboard', () => {
  const pages = [
    ['en', 'home page', sorts.en['home page'], 'dark', 360],
    ['hu', 'meeting', sorts.hu.meeting, 'light', 360],
    ['en', 'funding call', sorts.en['funding call'], 'light', 1280],
    ['en', 'page of figures', sorts.en['page of figures'], 'dark', 1280],
    ['hu', 'year', sorts.hu.year, 'dark', 1280],
    ['hu', 'search', `${searches.hu.path}?q=${searches.hu.word}`, 'light', 1280],
  ] as const;

  it.each(pages)('of the %s %s is seen where it is', async (lang, sort, path, colorScheme, width) => {
    const page = await visit(path);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    if (sort === 'search') await answered(page, lang);
    const { stops, mistakes } = await mistakesOn(page);
    expect(stops).toBeGreaterThan(20);
    expect(mistakes).toEqual([]);
  });

  it('would be missed without its ring', async () => {
    const page = await visit('en/nothing/');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('a:focus { outline: none !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect((await mistakesOn(page)).mistakes).toEqual(expect.arrayContaining([expect.stringMatching(/^no ring/)]));
  });
});

describe.each(['en', 'hu'] as const)('with keys alone in %s', (lang) => {
  const { word, path } = searches[lang];
  const other = lang === 'en' ? 'hu' : 'en';

  /** Goes on to an element and follows it. */
  const follow = async (page: Page, selector: string) => {
    await tabTo(page, selector);
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
  };

  it('a reader asks from any page, turns a page, narrows down, and takes the answer along', async () => {
    const page = await visit(sorts[lang].meeting);
    await page.setViewportSize({ width: 1280, height: 800 });
    await tabTo(page, '#site-search');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${path}?q=*`);
    await answered(page, lang);

    await tabTo(page, '.pager [rel="next"]');
    await page.keyboard.press('Enter');
    await settled(page, `?q=${word}&page=2`, lang);
    expect(await focused(page)).not.toMatch(/^<body/);

    await page.locator('#q').focus();
    await tabTo(page, '#facet-kind-meeting');
    await page.keyboard.press('Space');
    await settled(page, `?q=${word}&kind=meeting`, lang);

    await tabTo(page, '.results-tools button');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await follow(page, '#search-answers .item-title a');
    expect(addressOf(page)).toMatch(new RegExp(`^${lang}/`));
  });

  it('a reader goes by years to a record, and on to its other language', async () => {
    const page = await visit(sorts[lang]['home page']);
    await follow(page, '.sections li:last-child a');
    await follow(page, '.years a');
    await follow(page, '.item-title a');
    await follow(page, `.languages a[hreflang="${other}"]`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  it('a reader chooses dark and gives the choice back', async () => {
    const page = await visit(sorts[lang]['home page']);
    await page.locator('.site-foot').evaluate((foot) => foot.querySelector('a')?.focus());
    await tabTo(page, '.theme input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'dark' });
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  });
});

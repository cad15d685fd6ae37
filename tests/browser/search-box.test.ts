import { describe, expect, it } from 'vitest';
import { answered, searches, settled } from './search-page.ts';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { open, visit } = theSite();

const focused = () => document.activeElement?.id;

describe.each(['en', 'hu'] as const)('the search box of a page in %s', (lang) => {
  const { word } = searches[lang];

  it('is come to by the / key, and leads to the answers', async () => {
    const page = await visit(sorts[lang].meeting);
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('site-search');
    await page.keyboard.type(`${word}/`);
    expect(await page.locator('#site-search').inputValue()).toBe(`${word}/`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await settled(page, `?q=${word}`, lang);
    expect(await page.locator('#q').inputValue()).toBe(word);
  });
});

describe('the / key', () => {
  it('leads on the search page to its own box, the only one there', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    expect(await page.locator('input[type="search"]').count()).toBe(1);
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('q');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('police');
  });

  it('is left to the browser with Ctrl, and where something is being written', async () => {
    const page = await visit('en/search/');
    await page.locator('#search-from').focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('search-from');
    await page.locator('h1').click();
    await page.keyboard.press('Control+/');
    expect(await page.evaluate(focused)).not.toBe('q');
  });

  it('can be turned off for all pages, which alone is kept, and on again', async () => {
    const page = await open('en/search/');
    const slash = page.getByLabel('The / key goes to the search box on every page');
    expect(await slash.isChecked()).toBe(true);
    await slash.uncheck();
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('slash');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ slash: 'off' });

    await page.goto(new URL('/en/', page.url()).href);
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).not.toBe('site-search');
    expect(await page.locator('.site-search kbd').isVisible()).toBe(false);

    await page.goto(new URL('/en/search/', page.url()).href);
    await slash.check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(new URL('/en/', page.url()).href);
    expect(await page.locator('.site-search kbd').isVisible()).toBe(true);
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('site-search');
  });
});

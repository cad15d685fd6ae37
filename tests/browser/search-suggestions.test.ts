import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, searches, settled } from './search-page.ts';
import { theSite } from './site.ts';

const { visit, open } = theSite();

const typed = { en: ['krisz', 'Krisztina Berta'], hu: ['krisz', 'Berta Krisztina'] } as const;

const optionsOf = (page: Page) => page.locator('#search-suggestions span').allTextContents();

/** The option that assistive technology announces. */
const activeIn = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('#q')?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.firstElementChild?.textContent : undefined;
  });

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#q').pressSequentially(words, { delay: 5 });
  await page.locator('#search-suggestions').waitFor();
}

describe.each(['en', 'hu'] as const)('the suggestions in %s', (lang) => {
  const { path, box } = searches[lang];
  const [beginning, name] = typed[lang];

  it('are chosen by the keyboard, and none before an arrow key', async () => {
    const page = await visit(path);
    await type(page, beginning);
    const combobox = page.getByRole('combobox', { name: box, expanded: true });
    expect(await combobox.getAttribute('aria-controls')).toBe('search-suggestions');
    expect(await activeIn(page)).toBeUndefined();
    const at = (await optionsOf(page)).indexOf(name);
    expect(at).toBeGreaterThanOrEqual(0);
    for (let press = 0; press <= at; press++) await page.keyboard.press('ArrowDown');
    expect(await activeIn(page)).toBe(name);
    expect(await page.locator('#search-suggestions').getByRole('option', { selected: true }).count()).toBe(1);
    expect(await page.locator('#q').inputValue()).toBe(beginning);
    await page.keyboard.press('Enter');
    await settled(page, `?q=${name}`, lang);
    expect(await page.locator('#q').inputValue()).toBe(name);
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
});

describe('the list of suggestions', () => {
  it('leaves Enter to what is typed', async () => {
    const page = await visit('en/search/');
    await type(page, 'minist');
    await page.keyboard.press('Enter');
    await settled(page, '?q=minist');
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
  });

  it('is closed by Escape, which leaves the words, and opened again by an arrow key', async () => {
    const page = await visit('en/search/');
    await type(page, 'minist');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
    expect(await page.locator('#q').inputValue()).toBe('minist');
    await page.keyboard.press('ArrowUp');
    expect(await activeIn(page)).toBe((await optionsOf(page)).at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await activeIn(page)).toBeUndefined();
  });

  it('is closed where the reader goes on to something else', async () => {
    const page = await visit('en/search/');
    await type(page, 'minist');
    await page.keyboard.press('Tab');
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
  });

  it('is chosen from with a pointer', async () => {
    const page = await visit('en/search/');
    await type(page, 'MR-2024');
    const number = (await optionsOf(page))[0] ?? '';
    expect(number).toMatch(/^MR-2024-\d{3}$/);
    await page.locator('#search-suggestions [role="option"]').first().click();
    await settled(page, `?q=${number}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('moves nothing on the page', async () => {
    const page = await visit('en/search/');
    await page.locator('#q').pressSequentially('ministry', { delay: 5 });
    await settled(page, '?q=ministry');
    const top = async () => (await page.locator('#search-body, .search-body').boundingBox())?.y;
    const opened = await top();
    await page.keyboard.press('Escape');
    expect(await top()).toBe(opened);
  });

  it('stays away from a query that came with the address, and from the numbers to call', async () => {
    const page = await visit('en/search/?q=ministry');
    await answered(page);
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
    await page.locator('#q').fill('help me');
    await page.locator('#search-help').waitFor();
    await page.locator('#search-results:not([aria-busy])').waitFor();
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
  });

  it('loads nothing of its own', async () => {
    const page = await open('en/search/');
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await type(page, 'minist');
    expect(files.filter((file) => /titles|summaries|columns/.test(file))).toEqual([]);
  });

  it('is none without JavaScript', async () => {
    const page = await open('en/search/', { javaScriptEnabled: false });
    expect(await page.locator('#q').getAttribute('role')).toBeNull();
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
  });
});

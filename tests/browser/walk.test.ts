import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';

const { open, addressOf } = theSite();

const ways = {
  en: {
    name: 'English',
    section: 'meetings',
    bodies: 'organisations',
    search: 'Search',
    found: /found|The first/,
    words: 'GRETA',
  },
  hu: {
    name: 'Magyar',
    section: 'talalkozok',
    bodies: 'szervezetek',
    search: 'Keresés',
    found: /találat/,
    words: 'GRETA',
  },
};

describe.each(['en', 'hu'] as const)('a reader in %s', (lang) => {
  const { name, section, bodies, search, found, words } = ways[lang];

  it('walks by clicks from the root to a record, an organisation, the search and a hit', async () => {
    const page = await open('');
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**/${lang}/`);

    await page.locator('section[aria-labelledby="latest"] a').first().click();
    await page.waitForURL(`**/${lang}/${section}/*/`);
    const title = await page.locator('h1').textContent();

    await page.locator(`.fact-sheet a[href*="/${lang}/${bodies}/"]`).first().click();
    await page.waitForURL(`**/${lang}/${bodies}/*/`);
    await page
      .locator('.item-title', { hasText: title ?? '-' })
      .first()
      .waitFor();

    await page.locator('#site-search').fill(words);
    await page.getByRole('button', { name: search, exact: true }).click();
    await page.getByRole('status').filter({ hasText: found }).waitFor();
    const hit = page.locator('#search-answers .item-title a').first();
    const chosen = await hit.textContent();
    const address = await hit.getAttribute('href');
    await hit.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator('h1').textContent()).toBe(chosen);
  });

  it('changes the language and stays at the same record', async () => {
    const page = await open(`${lang}/`);
    await page.locator('section[aria-labelledby="latest"] a').first().click();
    await page.waitForURL(`**/${lang}/${section}/*/`);
    const id = addressOf(page).split('/').at(-2);
    await page.locator('.languages a').click();
    await page.waitForURL(`**/${lang === 'en' ? 'hu' : 'en'}/*/${id}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'en' ? 'hu' : 'en');
  });
});

describe('the root', () => {
  it.each(['hu-HU', 'en-GB', 'de-DE'])('forwards nobody who reads %s', async (locale) => {
    const page = await open('', { locale });
    await page.waitForLoadState('networkidle');
    expect(addressOf(page)).toBe('');
    expect(await page.locator('.choice h2').count()).toBe(2);
  });
});

describe('the browser', () => {
  it('keeps nothing of a visit', async () => {
    const page = await open('en/search/?q=police');
    await page.getByRole('status').filter({ hasText: ways.en.found }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

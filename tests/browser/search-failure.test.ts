import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, numbers, searches, settled } from './search-page.ts';
import { theSite } from './site.ts';

const { open, visit, forgive } = theSite();

const sentences = {
  en: ['The search could not be loaded.', 'Try again', 'The Hungarian texts could not be searched.'],
  hu: ['A keresőt nem sikerült betölteni.', 'Újrapróbálás', 'Az angol szövegekben nem sikerült keresni.'],
} as const;

describe.each(['en', 'hu'] as const)('where a part of the search in %s cannot be had', (lang) => {
  const { path, other, word } = searches[lang];
  const [failed, retry, half] = sentences[lang];

  it('it says so, leads to the lists, and tries again on request', async () => {
    forgive(/^failed: |ERR_FAILED/);
    const page = await visit(path);
    await page.route(`**/search/${lang}/**`, (route) => route.abort());
    await page.locator('#q').fill(word);
    await page.locator('.failure').filter({ hasText: failed }).waitFor();
    await page.getByRole('status').filter({ hasText: failed }).waitFor();
    expect(await page.locator('.failure small').textContent()).toContain(`/search/${lang}/`);
    expect(await page.locator('#search-lists a').first().isVisible()).toBe(true);

    await page.unrouteAll();
    await page.getByRole('button', { name: retry }).click();
    await answered(page, lang);
    expect((await numbers(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.failure').count()).toBe(0);
  });

  it.each([
    ['cannot be loaded', (route: Route) => route.abort()],
    ['cannot be read', (route: Route) => route.fulfill({ body: 'no index' })],
  ])('Pagefind answers where the list of its blocks %s', async (_, damage) => {
    forgive(/^failed: |ERR_FAILED/);
    const page = await visit('en/about/');
    await page.route(`**/search/${lang}/catalogue.idx`, damage);
    await page.goto(new URL(`/${path}?q=${word}`, page.url()).href);
    const found = page.locator('#search-answers .failure + section .item');
    await found.first().waitFor();
    expect(await found.locator('.number').first().textContent()).toMatch(/^[A-Z]{2}-\d{4}-\d{3}$/);
    expect((await found.locator('mark').allTextContents()).length).toBeGreaterThan(0);
    await found.locator('a').first().click();
    await page.waitForURL(`**/${lang}/*/*/`);
    expect(await page.locator('main h1').count()).toBe(1);
  });

  it('the reader’s own language answers without the other', async () => {
    forgive(/^failed: |ERR_FAILED/);
    const page = await visit('en/about/');
    await page.route(`**/search/${other}/**`, (route) => route.abort());
    await page.goto(new URL(`/${path}?q=${word}`, page.url()).href);
    await answered(page, lang);
    await page.locator('#search-elsewhere .failure').filter({ hasText: half }).waitFor();
    expect((await numbers(page)).length).toBeGreaterThan(0);
    await page.unrouteAll();
    await page.getByRole('button', { name: retry }).click();
    await page.locator('.failure').waitFor({ state: 'detached' });
    expect((await numbers(page)).length).toBeGreaterThan(0);
  });
});

describe('a failure', () => {
  it('leaves the focus where the reader tries again, and no counts of a former question', async () => {
    forgive(/^failed: |ERR_FAILED/);
    const page = await visit('en/search/?q=training');
    await settled(page, '?q=training');
    await page.route('**/search/{en,editions/en}/**', (route) => route.abort());
    await page.locator('#q').fill('budapest');
    const again = page.locator('#search-answers').getByRole('button', { name: 'Try again' });
    await again.focus();
    expect(await page.locator('.facet:visible').count()).toBe(0);
    expect(await page.getByText('You can find every record in these lists:').isVisible()).toBe(true);
    const first = await again.elementHandle();
    await page.keyboard.press('Enter');
    await page.waitForFunction((button) => !button?.isConnected, first);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again');
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await settled(page, '?q=budapest');
    await page.waitForFunction(() => document.activeElement?.id === 'search-title');
  });

  it('of what narrows down leaves the results, and is tried again in its place', async () => {
    forgive(/^failed: |ERR_FAILED/);
    const page = await visit('en/about/');
    await page.route('**/values.idx', (route) => route.abort());
    await page.goto(new URL('/en/search/?q=police', page.url()).href);
    await settled(page, '?q=police');
    expect(await numbers(page)).toHaveLength(20);
    const failure = page.locator('#search-facets .failure');
    expect(await failure.textContent()).toContain('The filters could not be loaded.');
    await page.unrouteAll();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#facet-kind li').first().waitFor();
    expect(await failure.count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.closest('#search-facets'));
  });
});

describe('where a text is missing', () => {
  it.each([0, 9])('result %i of the page is named without it, and all else is shown', async (index) => {
    forgive(/^failed: |ERR_FAILED/);
    const before = await visit('en/search/?q=police');
    const title = await settled(before, '?q=police');
    const all = await numbers(before);
    const gone = before.locator('#search-answers .item').nth(index);
    const name = await gone.locator('.item-title').textContent();
    const page = await visit('en/about/');
    await page.route(`**/texts/${all[index]}.idx`, (route) => route.abort());
    await page.goto(new URL('/en/search/?q=police', page.url()).href);
    expect(await settled(page, '?q=police')).toBe(title);
    expect(await numbers(page)).toEqual(all);
    expect(await page.locator('.pager, #facet-kind li').count()).toBeGreaterThan(1);
    expect(await page.locator('.failure').count()).toBe(0);
    const bare = page.locator('#search-answers .item').filter({ has: page.locator('.bare') });
    expect(await bare.locator('.item-title').allTextContents()).toEqual([name]);
    expect(await bare.locator('.bare').textContent()).toBe('The text could not be loaded.');
  });
});

describe('on a slow line', () => {
  it('the page says that an answer is being loaded', async () => {
    const page = await visit('en/search/');
    await page.route('**/search/en/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.locator('#q').fill('police');
    await page.locator('#search-title').filter({ hasText: 'Searching …' }).waitFor();
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
    await answered(page);
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBeNull();
  });
});

describe('without JavaScript', () => {
  it.each([
    ['en/', 'The search needs JavaScript.', 'en/search/'],
    ['hu/', 'A kereséshez JavaScript szükséges.', 'hu/kereses/'],
  ])('the box of %s leads to a page that says so and lists the ways in', async (path, sentence, target) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.locator('#site-search').fill('GRETA');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${target}?q=GRETA`);
    expect(await page.locator('noscript').textContent()).toContain(sentence);
    for (const part of ['#search-narrow', '#q', '#search-head', '.slash'])
      expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
    const headings = await page.locator('#search-lists h2').count();
    expect(headings).toBe(3);
    await page.locator('#search-lists a').last().click();
    expect(await page.locator('.item').count()).toBeGreaterThan(0);
  });
});

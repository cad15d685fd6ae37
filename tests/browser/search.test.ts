import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';

const { open, placeOf } = theSite();

const said = async (page: Page, words: string | RegExp) => {
  const status = page.getByRole('status').filter({ hasText: words });
  await status.waitFor();
  return (await status.textContent()) ?? '';
};

const counted = /\d+ records? found|The first \d+ records/;

const numbers = (page: Page) => page.locator('#search-answers .number').allTextContents();

describe('the search', () => {
  it('answers while the reader types, tells the count aloud, and keeps the question in the address', async () => {
    const page = await open('en/search/');
    await page.locator('#q').pressSequentially('sexual exploitation');
    const text = await said(page, counted);
    expect(await numbers(page)).toContain('MR-2022-003');
    expect(text).toContain(String((await numbers(page)).length));
    await page.waitForURL('**/en/search/?q=sexual+exploitation');
    expect(await page.locator('#search-answers mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-lists').isVisible()).toBe(false);
  });

  it('answers a question that came with the address', async () => {
    const page = await open('en/search/?q=police&kind=meeting&year=2022');
    await said(page, counted);
    expect(await page.locator('#q').inputValue()).toBe('police');
    expect([await page.locator('#kind').inputValue(), await page.locator('#year').inputValue()]).toEqual([
      'meeting',
      '2022',
    ]);
    expect((await numbers(page)).every((number) => number.startsWith('MR-'))).toBe(true);
  });

  it('is restored by the way back, filter by filter, and after a visit to a hit', async () => {
    const page = await open('en/search/?q=police');
    const all = await said(page, counted);
    await page.locator('#kind').selectOption('campaign');
    await page.waitForURL('**/?q=police&kind=campaign');
    await page.goBack();
    await said(page, all);
    expect([placeOf(page), await page.locator('#kind').inputValue()]).toEqual(['en/search/?q=police', '']);

    await page.locator('#search-answers .item-title a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await said(page, all);
    expect(await page.locator('#q').inputValue()).toBe('police');
  });

  it.each([
    ['kind', 'campaign', 'kind=campaign', (found: string[]) => found.every((number) => number.startsWith('CP-'))],
    ['organisation', 'greta', 'organisation=greta', (found: string[]) => found.includes('MR-2022-003')],
    ['year', '2022', 'from=2022-01-01&to=2022-12-31', (found: string[]) => found.includes('MR-2022-003')],
  ])('narrows down by %s without any words', async (filter, value, asked, holds) => {
    const page = await open('en/search/');
    await page.locator(`#${filter}`).selectOption(value);
    await said(page, counted);
    expect(placeOf(page)).toBe(`en/search/?${asked}`);
    const found = await numbers(page);
    expect(found.length).toBeGreaterThan(0);
    expect(holds(found)).toBe(true);
  });

  it('shows what only the other language says under its own heading, each with a badge and its language', async () => {
    const page = await open('en/search/?q=rendőrség');
    await said(page, counted);
    const section = page.locator('#search-answers section');
    const count = await section.locator('.item').count();
    expect(await section.locator('h2').textContent()).toBe(`Also in the Hungarian text: ${count}`);
    expect(await section.locator('.badge').allTextContents()).toEqual(Array(count).fill('Hungarian'));
    expect(await section.locator('.item-title[lang="hu"]').count()).toBe(count);
    expect(await section.locator('.item-title a').first().getAttribute('href')).toMatch(/\/hu\//);
  });

  it('says that nothing fits, and offers the lists', async () => {
    const page = await open('en/search/?q=xyzzyq');
    await said(page, 'Nothing found.');
    expect(await page.locator('#search-answers').textContent()).toContain('Nothing fits these words.');
    expect(await page.locator('#search-lists').isVisible()).toBe(true);
  });

  it('clears its answers with its question', async () => {
    const page = await open('en/search/?q=police');
    await said(page, counted);
    await page.locator('#q').fill('');
    await page.waitForURL('**/en/search/');
    await page.locator('#search-lists').waitFor();
    expect([await page.getByRole('status').textContent(), await page.locator('#search-answers *').count()]).toEqual([
      '',
      0,
    ]);
  });

  it('shows twenty at first and more at a wish', async () => {
    const page = await open('en/search/?q=trafficking');
    await said(page, counted);
    const first = await numbers(page);
    const more = page.getByRole('button', { name: 'Show more' });
    expect(first.length > 0 && first.length <= 20).toBe(true);
    expect(await more.isVisible()).toBe(first.length === 20);
  });

  it('takes nothing from the address for a program', async () => {
    const page = await open(`en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> police')}`);
    await said(page, /./);
    expect(await page.locator('#search-answers img').count()).toBe(0);
  });

  it('says so when its index cannot be had, and offers the lists', async () => {
    const page = await open('hu/kereses/');
    await page.route('**/*.idx', (route) => route.fulfill({ status: 200, body: '' }));
    await page.locator('#q').fill('GRETA');
    await said(page, 'A keresőt nem sikerült betölteni.');
    expect(await page.locator('#search-lists').isVisible()).toBe(true);
  });
});

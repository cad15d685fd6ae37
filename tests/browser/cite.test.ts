import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordPages } from '../site/page.ts';
import { theSite } from './site.ts';

const { open } = theSite();
const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The page of a record in a language. */
const recordIn = (lang: 'en' | 'hu') =>
  recordPages.find(({ file }) => file.startsWith(`${lang}/`))?.file.replace('index.html', '') ?? '';

const textsOf = (page: Page) => page.locator('.cite [data-style]').allTextContents();

const programsOf = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);

describe.each([
  ['en', 'Copy: ISO 690', /\[viewed \d+ \w+ \d{4}\]/, 'Copied.'],
  ['hu', 'Másolás: MSZ ISO 690', /\[megtekintve: \d{4}\. \p{L}+ \d+\.\]/u, 'Másolva.'],
] as const)('a citation in %s', (lang, button, viewed, done) => {
  it('is copied with the day of reading and its italics, by the keyboard alone', async () => {
    const page = await open(recordIn(lang), permissions);
    expect(await programsOf(page)).toBe(1);
    await page.locator('.cite summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: button, exact: true }).focus();
    expect(await programsOf(page)).toBe(2);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(done).waitFor();
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const as = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return [await as('text/plain'), await as('text/html')];
    });
    expect(plain).toMatch(viewed);
    expect(plain).toBe(plain?.trim());
    expect(html).toMatch(/<cite/);
  });

  it('is selected where the browser does not let the page copy', async () => {
    const page = await open(recordIn(lang));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('.cite summary').click();
    await page.getByRole('button', { name: /APA/ }).click();
    await page.getByRole('status').getByText('Ctrl+C').waitFor();
    const [selected, [apa]] = [await page.evaluate(() => String(getSelection()).trim()), await textsOf(page)];
    expect(selected).toBe(apa?.trim());
  });

  it('is read without JavaScript, without buttons that do nothing', async () => {
    const page = await open(recordIn(lang), { javaScriptEnabled: false });
    await page.locator('.cite summary').click();
    expect(await page.locator('.cite [data-style]').first().isVisible()).toBe(true);
    expect(await page.locator('.cite button').count()).toBe(0);
    expect((await textsOf(page)).join()).not.toContain('{}');
  });
});

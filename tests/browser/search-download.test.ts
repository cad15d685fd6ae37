import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, countIn, searches } from './search-page.ts';
import { theSite } from './site.ts';

const { visit } = theSite();

/** The file that a button gives: its name and its text. */
async function downloaded(page: Page, format: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe.each(['en', 'hu'] as const)('an answer in %s is taken along', (lang) => {
  const { path, word, foreign, other } = searches[lang];

  it('as a table with every record, which a spreadsheet reads with its letters', async () => {
    const page = await visit(`${path}?q=${word}&sort=newest`);
    const count = countIn(await answered(page, lang));
    const { name, text } = await downloaded(page, 'CSV');
    expect(name).toMatch(/^(search-police|kereses-rendorseg)-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length - 1).toBeGreaterThanOrEqual(count);
    expect(lines[0]).toContain(lang === 'en' ? 'Reference number,Kind' : 'Hivatkozási szám,Típus');
    expect(text).toMatch(new RegExp(`http://localhost:\\d+/${lang}/`));
  });

  it('with what only the other language has', async () => {
    const page = await visit(`${path}?q=${foreign}`);
    await page.locator('#search-elsewhere .item').first().waitFor();
    const { records } = JSON.parse((await downloaded(page, 'JSON')).text);
    const languages: string[] = records.map((record: { lang: string }) => record.lang);
    expect(languages).toContain(other);
    expect(languages).toEqual(languages.toSorted((a, b) => Number(a === other) - Number(b === other)));
  });

  it('as data with every column and the question', async () => {
    const page = await visit(`${path}?q=${word}&kind=meeting`);
    const count = countIn(await answered(page, lang));
    const { name, text } = await downloaded(page, 'JSON');
    expect(name).toMatch(/\.json$/);
    const data = JSON.parse(text);
    expect(new URL(data.address).search).toContain('kind=meeting');
    expect(data.count).toBe(data.records.length);
    expect(data.records.length).toBeGreaterThanOrEqual(count);
    expect(data.records[0]).toMatchObject({
      kind: 'meeting',
      number: expect.stringMatching(/^MR-/),
      forums: expect.any(Array),
    });
  });
});

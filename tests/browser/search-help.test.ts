import { describe, expect, it } from 'vitest';
import { answered, searches } from './search-page.ts';
import { theSite } from './site.ts';

const { visit, open, forgive } = theSite();

const cries = { en: 'they took my passport', hu: 'elvették az útlevelem' } as const;

describe.each(['en', 'hu'] as const)('the numbers to call on the search page in %s', (lang) => {
  const { path, word } = searches[lang];

  it('appear above the results of a question that asks for help, that for danger first and largest', async () => {
    const page = await visit(`${path}?q=${encodeURIComponent(cries[lang])}`);
    await answered(page, lang);
    const numbers = await page.locator('#search-help a.tel').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        size: Number.parseFloat(getComputedStyle(link).fontSize),
      })),
    );
    expect(numbers[0]?.href).toBe('tel:112');
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers[0]?.size).toBeGreaterThan(1.5 * Math.max(...numbers.slice(1).map(({ size }) => size)));
    const help = await page.locator('#search-help').boundingBox();
    const results = await page.locator('#search-results').boundingBox();
    expect((help?.y ?? 0) + (help?.height ?? 0)).toBeLessThanOrEqual(results?.y ?? 0);
    expect(await page.locator('#search-help').getByRole('link').last().getAttribute('href')).toMatch(/help|segitseg/);
  });

  it('are announced with the count of the results', async () => {
    const page = await visit(path);
    await page.locator('#q').fill(cries[lang]);
    const announced = { en: 'Helpline numbers', hu: 'A segélyvonalak száma' };
    await page.getByRole('status').filter({ hasText: announced[lang] }).waitFor();
  });

  it('are not there for other questions', async () => {
    const page = await visit(`${path}?q=${encodeURIComponent(word)}`);
    await answered(page, lang);
    expect(await page.locator('#search-help').isVisible()).toBe(false);
    await page.locator('#q').fill(cries[lang]);
    await page.locator('#search-help').waitFor();
    await page.locator('#q').fill('');
    await page.locator('#search-help').waitFor({ state: 'hidden' });
  });

  it('are there without JavaScript', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('#search-help a[href="tel:112"]').isVisible()).toBe(true);
  });

  it('are there where the search cannot be loaded', async () => {
    forgive(/^(console|failed): /);
    const page = await open(path);
    await page.route('**/search/**/*.idx', (route) => route.abort());
    await page.locator('#q').fill(cries[lang]);
    await page.locator('#search-answers .failure').first().waitFor();
    await page.locator('#search-help a[href="tel:112"]').waitFor();
  });
});

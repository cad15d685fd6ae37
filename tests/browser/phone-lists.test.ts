import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit } = theSite();

const phone = { width: 360, height: 740 };
const langs = ['en', 'hu'] as const;

const ownLists = {
  en: ['en/meetings/', 'en/campaigns/', 'en/funding-calls/', 'en/people/', 'en/topics/', 'en/documents/'],
  hu: ['hu/talalkozok/', 'hu/kampanyok/', 'hu/palyazatok/', 'hu/tisztsegviselok/', 'hu/temak/', 'hu/dokumentumok/'],
};

const listSorts = [
  'list of calls of a status',
  'archive',
  'year',
  'organisations',
  'organisation',
  'person',
  'topic',
  'programme',
  'document',
  'glossary',
  'corrections',
  'corrections of a year',
] as const;

describe('a list on a phone', () => {
  it.each(langs)('ends, or goes on on another page, within five screens, in %s', { timeout: 60_000 }, async (lang) => {
    const long: unknown[] = [];
    for (const path of [...listSorts.map((sort) => sorts[lang][sort]), ...ownLists[lang]]) {
      const page = await visit(path);
      await page.setViewportSize(phone);
      const screens = await page.locator('main').evaluate((main) => {
        const seen = [...main.children].filter((each) => each.checkVisibility());
        const last = main.querySelector('.neighbours') ?? seen.at(-1) ?? main;
        return (last.getBoundingClientRect().bottom + scrollY) / innerHeight;
      });
      if (screens > 5) long.push([path, Number(screens.toFixed(1))]);
    }
    expect(long).toEqual([]);
  });

  it.each(langs)('has no more than three lines of years, in %s', async (lang) => {
    const page = await visit(sorts[lang].archive);
    await page.setViewportSize(phone);
    const tops = await page
      .locator('nav.years')
      .last()
      .locator('a')
      .evaluateAll((years) => years.map((year) => Math.round(year.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(10);
    expect(new Set(tops).size).toBeLessThanOrEqual(3);
  });
});

describe('the page of a meeting on a phone', () => {
  it.each(langs)('leads to who took part with one tap, in %s', async (lang) => {
    const page = await visit(sorts[lang].meeting);
    await page.setViewportSize(phone);
    await page.locator('.to-facts').click();
    const top = await page.locator('#facts').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(phone.height / 2);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('.to-facts').isVisible()).toBe(false);
  });
});

describe('the list of organisations on a phone', () => {
  const rowsOn = (page: Awaited<ReturnType<typeof visit>>) => page.locator('tbody tr:has(td):visible').count();

  it('shows those that most records name, and all of them when asked, without JavaScript', async () => {
    const page = await visit('hu/szervezetek/');
    await page.setViewportSize(phone);
    const all = await page.locator('tbody tr:has(td)').count();
    expect(await rowsOn(page)).toBeLessThan(all / 3);
    await page.locator('#all-entries').check();
    expect(await rowsOn(page)).toBe(all);
  });

  it('shows a group whole that is led to', async () => {
    const page = await visit('hu/szervezetek/');
    await page.setViewportSize(phone);
    const before = await rowsOn(page);
    await page.locator('.jump summary').click();
    await page.locator('a[href="#ngo"]').click();
    expect(await page.locator('tbody:has(#ngo) tr:has(td):visible').count()).toBeGreaterThan(10);
    expect(await rowsOn(page)).toBeGreaterThan(before);
  });

  it('is filtered whole', async () => {
    const page = await visit('hu/szervezetek/');
    await page.setViewportSize(phone);
    const hidden = page.locator('tr.further').first();
    const name = (await hidden.locator('a').textContent()) ?? '';
    expect(await hidden.isVisible()).toBe(false);
    await page.locator('.entry-filter input').fill(name);
    expect(await hidden.isVisible()).toBe(true);
  });

  it('is whole on a desk and on paper', async () => {
    const page = await visit('hu/szervezetek/');
    await page.setViewportSize({ width: 1280, height: 900 });
    const all = await page.locator('tbody tr:has(td)').count();
    expect(await rowsOn(page)).toBe(all);
    expect(await page.locator('.further-line').isVisible()).toBe(false);
    await page.setViewportSize(phone);
    await page.emulateMedia({ media: 'print' });
    expect(await rowsOn(page)).toBe(all);
    expect(await page.locator('.entry-filter').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('the page of an organisation on a phone', () => {
  const shownOn = (page: Awaited<ReturnType<typeof visit>>) => page.locator('.record-item:visible').count();

  it('begins with its newest records, and shows all when asked, without JavaScript', async () => {
    const page = await visit(sorts.hu.organisation);
    await page.setViewportSize(phone);
    const all = await page.locator('.record-item').count();
    expect([await shownOn(page), all > 20]).toEqual([7, true]);
    await page.locator('#all-entries').check();
    expect(await shownOn(page)).toBe(all);
  });

  it('shows a year whole that is led to, from within and from elsewhere', async () => {
    const page = await visit(sorts.hu.organisation);
    await page.setViewportSize(phone);
    const year = await page.locator('.year').last().getAttribute('id');
    expect(await page.locator(`#${year}`).isVisible()).toBe(false);
    await page.locator(`a[href="#${year}"]`).click();
    expect(await page.locator(`#${year} .record-item:visible`).count()).toBeGreaterThan(0);
    const top = await page.locator(`#${year}`).evaluate((each) => each.getBoundingClientRect().top);
    expect(top).toBeLessThan(phone.height);
  });
});

describe('the glossary on a phone', () => {
  it.each(langs)(
    'is an index, and shows a definition that is led to, or all, without JavaScript, in %s',
    async (lang) => {
      const page = await visit(sorts[lang].glossary);
      await page.setViewportSize(phone);
      const definitions = page.locator('.terms > .item > :not(.item-title):visible');
      expect(await definitions.count()).toBe(0);
      await page.locator('.terms a').nth(2).click();
      expect(await definitions.count()).toBe(1);
      await page.locator('#all-entries').check();
      expect(await definitions.count()).toBe(await page.locator('.terms > .item').count());
    },
  );

  it('is whole on a desk and on paper', async () => {
    const page = await visit(sorts.en.glossary);
    await page.setViewportSize({ width: 1280, height: 900 });
    const all = await page.locator('.terms > .item').count();
    const definitions = page.locator('.terms > .item > :not(.item-title):visible');
    expect([all > 20, await definitions.count()]).toEqual([true, all]);
    await page.setViewportSize(phone);
    await page.emulateMedia({ media: 'print' });
    expect(await definitions.count()).toBe(all);
    await page.emulateMedia({ media: 'screen' });
  });
});

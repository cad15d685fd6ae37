import { describe, expect, it } from 'vitest';
import { answered, numbers, settled } from './search-page.ts';
import { theSite } from './site.ts';

const { open, visit, addressOf } = theSite();

describe('who comes back', () => {
  it('is again in the part of the other language', async () => {
    const page = await visit('en/search/?q=emberkereskedelem');
    await settled(page, '?q=emberkereskedelem');
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await page.waitForTimeout(200);
    const top = await page.evaluate(() => scrollY);
    const own = await page.evaluate(() => document.getElementById('search-elsewhere')?.offsetTop ?? 0);
    expect(top).toBeGreaterThan(own);
    await page.reload();
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 4, top);
  });

  it('finds the counts of the current query, though the focus is in the list', async () => {
    const page = await visit('en/search/?q=training');
    await settled(page, '?q=training');
    const counts = () =>
      page
        .locator('#facet-organisation li')
        .evaluateAll((items) => items.map((item) => item.querySelector('label')?.textContent ?? '').sort());
    const former = await counts();
    await page.locator('#q').fill('police');
    await page.keyboard.press('Enter');
    await settled(page, '?q=police');
    const box = page.locator('#facet-organisation input').nth(3);
    const value = (await box.getAttribute('id'))?.replace('facet-organisation-', '');
    await box.check();
    await settled(page, `?q=police&organisation=${value}`);
    await page.goBack();
    await settled(page, '?q=police');
    await page.goBack();
    await settled(page, '?q=training');
    const shown = await counts();
    const lies = shown.filter((line) => !former.includes(line));
    await page.reload();
    await settled(page, '?q=training');
    await page
      .locator('#facet-organisation')
      .getByRole('button', { name: /^Show all/ })
      .click();
    const all = await counts();
    expect(lies.filter((line) => !all.includes(line) && !line.endsWith(' 0'))).toEqual([]);
  });
});

describe('an address', () => {
  it.each(['99999', '99'])(
    'that names page %s, which there is not, becomes that of the page that is shown',
    async (number) => {
      const page = await visit(`en/search/?q=trafficking&page=${number}`);
      const last = /Page (\d+) of \1$/.exec(await answered(page))?.[1];
      await settled(page, `?q=trafficking&page=${last}`);
      expect((await numbers(page)).length).toBeGreaterThan(0);
    },
  );

  it('that writes a space as %20 asks nothing again at a link within the page', async () => {
    const page = await visit('en/search/?q=police%20training');
    await settled(page, '?q=police training');
    await page.evaluate(() => document.querySelector('#search-answers .item')?.setAttribute('data-former', ''));
    await page.evaluate(() => {
      location.hash = 'content';
    });
    await page.waitForTimeout(100);
    expect(addressOf(page)).toBe('en/search/?q=police%20training#content');
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBeNull();
    expect(await page.locator('[data-former]').count()).toBe(1);
  });

  it('with crossed days says so, and no more when one of them is taken away', async () => {
    const page = await visit('en/search/?q=police&from=2023-01-01&to=2020-01-01');
    await answered(page);
    await page.locator('#search-dates-flaw').filter({ hasText: '“From” is later than “To”.' }).waitFor();
    await page.locator('.nothing').filter({ hasText: '“From” is later than “To”.' }).waitFor();
    await page.locator('.chips .chip').first().click();
    await settled(page, '?q=police&to=2020-01-01');
    expect(await page.locator('#search-dates-flaw').isVisible()).toBe(false);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
  });

  it('with a day of long ago leaves the other day to be chosen', async () => {
    const page = await visit('en/search/?q=police&from=1850-01-01');
    await answered(page);
    await page.locator('#search-to').fill('2020-12-31');
    await settled(page, '?q=police&from=1850-01-01&to=2020-12-31');
    expect(await page.locator('.search-dates :invalid').count()).toBe(0);
  });
});

describe('on a telephone', () => {
  it('the open panel says how much is found, and leads there', async () => {
    const page = await open('en/search/?q=police', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await settled(page, '?q=police');
    expect(await page.locator('.slash').isVisible()).toBe(false);
    await page.locator('#search-narrow summary').click();
    const way = page.locator('#search-found');
    const before = await way.textContent();
    await page.locator('#facet-kind-campaign').check();
    await settled(page, '?q=police&kind=campaign');
    expect(await way.textContent()).not.toBe(before);
    const { y = 0, height = 0 } = (await way.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(740);
    await way.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-title');
    expect((await page.locator('#search-title').boundingBox())?.y).toBeLessThan(200);
  });
});

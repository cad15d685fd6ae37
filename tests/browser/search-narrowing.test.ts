import { describe, expect, it } from 'vitest';
import { answered, countIn, numbers, searches, settled, tabTo } from './search-page.ts';
import { theSite } from './site.ts';

const { open, visit, addressOf } = theSite();

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(['en', 'hu'] as const)('narrowing down in %s', (lang) => {
  const { path, word, narrow } = searches[lang];

  it('counts each value truly, takes several of one facet as any of them, and leaves the own facet’s counts', async () => {
    const page = await visit(`${path}?q=${word}`);
    await settled(page, `?q=${word}`, lang);
    const kinds = page.locator('#facet-kind li');
    const counts = (await kinds.locator('.facet-count').allTextContents()).map(Number);
    const [first, second] = (await kinds.locator('input').evaluateAll((boxes) => boxes.map(({ id }) => id))).map((id) =>
      id.replace('facet-kind-', ''),
    );
    await page.locator(`#facet-kind-${first}`).check();
    expect(countIn(await settled(page, `?q=${word}&kind=${first}`, lang))).toBe(counts[0]);
    expect((await kinds.locator('.facet-count').allTextContents()).map(Number)).toEqual(counts);

    await page.locator(`#facet-kind-${second}`).check();
    const both = [first, second].sort().map((kind) => `&kind=${kind}`);
    expect(countIn(await settled(page, `?q=${word}${both.join('')}`, lang))).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
  });

  it('is folded above the results on a telephone, and says how much is chosen', async () => {
    const page = await open(`${path}?q=${word}&kind=meeting&kind=campaign`, { viewport: { width: 360, height: 740 } });
    await answered(page, lang);
    const summary = page.locator('#search-narrow summary');
    expect(await summary.textContent()).toMatch(new RegExp(`${narrow}.*2`, 's'));
    expect(await page.locator('#facet-kind').isVisible()).toBe(false);
    const [answers, body] = await Promise.all([
      page.locator('#search-answers .item').first().boundingBox(),
      page.locator('#search-narrow').boundingBox(),
    ]);
    expect(answers?.y).toBeGreaterThan(body?.y ?? 0);
    await summary.click();
    await page.locator('#facet-kind-campaign').uncheck();
    await settled(page, `?q=${word}&kind=meeting`, lang);
    expect(await summary.textContent()).toContain('1');
  });
});

describe('what narrows down', () => {
  it('goes across facets as all of them', async () => {
    const page = await visit('en/search/?organisation=greta&kind=meeting');
    await settled(page, '?organisation=greta&kind=meeting');
    const found = await numbers(page);
    expect(found).toContain('MR-2022-003');
    expect(found.every((number) => number.startsWith('MR-'))).toBe(true);
  });

  it('is shown as chips, each of which can be taken away, the focus staying among them', async () => {
    const page = await visit('en/search/?q=police&kind=meeting&organisation=ministry-of-interior&from=2011-01-01');
    await answered(page);
    const chips = page.locator('.chips .chip');
    expect((await chips.allTextContents()).map(plain)).toEqual([
      expect.stringContaining('Kind: Meeting'),
      expect.stringContaining('Organisation: Ministry of Interior'),
      expect.stringContaining('From: 1 January 2011'),
    ]);
    await chips.nth(1).focus();
    await page.keyboard.press('Enter');
    await settled(page, '?q=police&kind=meeting&from=2011-01-01');
    expect(plain(await page.evaluate(() => document.activeElement?.textContent ?? ''))).toContain(
      'From: 1 January 2011',
    );
    await page.getByRole('link', { name: 'Clear all' }).click();
    await settled(page, '?q=police');
    expect(await chips.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-title');
  });

  it('takes days from and to, both included', async () => {
    const page = await visit('en/search/');
    await page.locator('#search-from').fill('2022-11-30');
    await settled(page, '?from=2022-11-30');
    await page.locator('#search-to').fill('2022-11-30');
    await settled(page, '?from=2022-11-30&to=2022-11-30');
    expect(await numbers(page)).toContain('MR-2022-003');
  });

  it('says that the days are crossed instead of finding nothing', async () => {
    const page = await visit('en/search/?from=2022-11-30');
    const title = await answered(page);
    await page.locator('#search-to').fill('2021-01-01');
    await page.getByText('“From” is later than “To”.').waitFor();
    expect([addressOf(page), await answered(page)]).toEqual(['en/search/?from=2022-11-30', title]);
    await page.locator('#search-to').fill('2023-01-01');
    await settled(page, '?from=2022-11-30&to=2023-01-01');
    expect(await page.getByText('“From” is later than “To”.').isVisible()).toBe(false);
  });

  it('shows the first values of a long list, all on request, and those that a word is looked for in', async () => {
    const page = await visit('en/search/?q=police');
    await settled(page, '?q=police');
    const facet = page.locator('#facet-organisation');
    expect(await facet.locator('li').count()).toBe(6);
    const all = facet.getByRole('button', { name: /^Show all \d+$/ });
    const count = countIn((await all.textContent()) ?? '');
    await all.click();
    expect(await facet.locator('li').count()).toBe(count);
    await facet.getByLabel('Find in this list').fill('miniszteri');
    expect(await facet.getByText('No matches in this list.').isVisible()).toBe(true);
    await facet.getByLabel('Find in this list').fill('MINISTRY');
    const shown = await facet.locator('li').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((label) => label.includes('Ministry'))).toBe(true);
    expect(addressOf(page)).toBe('en/search/?q=police');
  });

  it.each([
    ['newest', (days: string[]) => days.toSorted().toReversed()],
    ['oldest', (days: string[]) => days.toSorted()],
  ] as const)('orders by %s', async (sort, ordered) => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    await page.locator('#sort').selectOption(sort);
    await settled(page, `?q=police&sort=${sort}`);
    const days = await page
      .locator('#search-answers time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? '').filter(({ length }) => length === 10));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(ordered(days));
  });

  it('works by keyboard alone, and nothing moves under the hand', async () => {
    const page = await visit('en/search/');
    await tabTo(page, '#q');
    await page.keyboard.type('police');
    await settled(page, '?q=police');
    await tabTo(page, '#facet-kind-campaign');
    await page.keyboard.press('Space');
    await settled(page, '?q=police&kind=campaign');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('facet-kind-campaign');
    await tabTo(page, '#search-answers .item-title a');
    const title = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/campaigns/**');
    // The heading also has a mark, seen by nobody, that keeps years together.
    expect((await page.locator('h1').textContent())?.replaceAll('\u2060', '')).toBe(title);
  });

  it('can be skipped on the way from the box to the results', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    await page.locator('#q').focus();
    await tabTo(page, '.to-results');
    expect(await page.locator('.to-results').boundingBox()).toMatchObject({ x: expect.any(Number) });
    await page.keyboard.press('Enter');
    await tabTo(page, '#sort');
    expect(await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)).toBe(true);
  });
});

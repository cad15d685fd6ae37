import { describe, expect, it } from 'vitest';
import { answered, countIn, numbers, searches, settled } from './search-page.ts';
import { theSite } from './site.ts';

const { visit, addressOf } = theSite();

describe.each(['en', 'hu'] as const)('the results in %s', (lang) => {
  const { path, other, foreign, badge, also, nothing } = searches[lang];

  it('show what only the other language has under its own heading, badged and in its language, once each', async () => {
    const page = await visit(`${path}?q=${foreign}`);
    await page.locator('#search-elsewhere .item').first().waitFor();
    const section = page.locator('#search-elsewhere section');
    const heading = (await section.locator('h2').textContent()) ?? '';
    expect(heading).toMatch(also);
    const items = await section.locator('.item').count();
    expect(items).toBeGreaterThan(0);
    expect(items).toBeLessThanOrEqual(countIn(heading));
    expect(await section.locator('.badge').allTextContents()).toEqual(Array(items).fill(badge));
    expect(await section.locator(`.item-title a[lang="${other}"][href*="/${other}/"]`).count()).toBe(items);
    expect(await section.locator(`.excerpt[lang="${other}"]`).count()).toBeGreaterThanOrEqual(items);
    const all = await page.locator('#search-results .item > .item-line .number').allTextContents();
    expect(new Set(all).size).toBe(all.length);
  });

  it('say that nothing fits, and lead on', async () => {
    const page = await visit(`${path}?q=xyzzyq+qwwqw`);
    expect(await answered(page, lang)).toBe(nothing);
    await page.locator('.nothing').waitFor();
    expect(await page.locator('#search-lists a').count()).toBeGreaterThan(10);
    expect(await page.locator('#search-tools').isVisible()).toBe(false);
  });

  it('begin with the thing itself where a number or a date is searched for', async () => {
    for (const words of ['MR-2022-003', '2022-11-30', lang === 'en' ? '30 November 2022' : '2022. november 30.']) {
      const page = await visit(`${path}?q=${encodeURIComponent(words)}`);
      await answered(page, lang);
      expect([words, await page.locator('.jump .number').allTextContents()]).toEqual([
        words,
        expect.arrayContaining(['MR-2022-003']),
      ]);
      expect((await numbers(page)).filter((number) => number === 'MR-2022-003')).toHaveLength(1);
    }
  });
});

describe('a result', () => {
  it('is read out as a heading with what helps to decide, and its parts as a list of links', async () => {
    const page = await visit('en/search/?q="sexual+exploitation"&forum=ngo-roundtable&from=2022-11-30&to=2022-11-30');
    await answered(page);
    const item = page.locator('#search-answers .item').filter({ hasText: 'MR-2022-003' });
    expect(await item.ariaSnapshot()).toMatch(
      /^- listitem:\n {2}- paragraph:\n {4}- time: 30 November 2022\n {4}- text: Meeting MR-2022-003\n {2}- heading ".+" \[level=3\]:\n {4}- link ".+":\n {6}- \/url: \/en\/meetings\/2022-11-30-joint-session\/\n/,
    );
    expect(await item.locator('.excerpt mark').first().isVisible()).toBe(true);
    expect(await item.locator('.item-bodies').textContent()).toContain('NGO Roundtable');
    const part = item.locator('.result-parts a').first();
    expect(await part.getAttribute('href')).toMatch(/^\/en\/meetings\/2022-11-30-joint-session\/#/);
    await part.click();
    await page.waitForURL('**/2022-11-30-joint-session/#*');
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1)).replace(/:~:.*/, '');
    expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
  });

  it('shows on a telephone why it is there: a marked word in each result and in each passage', async () => {
    for (const address of ['en/search/?q=police', 'hu/kereses/?q=emberkereskedelem', 'en/search/?q=rendőrség']) {
      const page = await visit(address);
      await page.setViewportSize({ width: 360, height: 800 });
      await settled(page, address.replace(/.*\?/, '?'), address.startsWith('hu') ? 'hu' : 'en');
      const flaws = await page.locator('#search-answers .item').evaluateAll((items) =>
        items.flatMap((item) => {
          const hidden = [...item.querySelectorAll('.result-parts .excerpt')].filter((passage) => {
            const mark = passage.querySelector('mark')?.getClientRects()[0];
            return !mark || mark.bottom > passage.getBoundingClientRect().bottom + 1;
          });
          return item.querySelector('mark') && hidden.length === 0 ? [] : [item.textContent];
        }),
      );
      expect(flaws).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  it('shows the deadline of a call, whatever its status, where the order is by deadline', async () => {
    for (const [path, deadline] of [
      ['en/search/', 'Deadline: 21\u00a0August 2024, 17:00, Brussels\u00a0time'],
      ['hu/kereses/', 'Határidő: 2024. augusztus\u00a021.\u00a017:00, brüsszeli idő szerint'],
    ]) {
      const page = await visit(`${path}?kind=funding-call&sort=deadline`);
      const call = page.locator('#search-answers .item-line').filter({ hasText: 'FC-2024-001' });
      expect(await call.locator('.standing').textContent()).toBe(deadline);
      await page.goto(page.url().replace('sort=deadline', 'sort=newest'));
      await call.waitFor();
      expect(await call.locator('.standing').count()).toBe(0);
    }
  });

  it('is in a list of which each page has twenty', async () => {
    const page = await visit('en/search/?q=trafficking');
    const title = await settled(page, '?q=trafficking');
    expect(title).toMatch(/Page 1 of \d+$/);
    const first = await numbers(page);
    expect(first).toHaveLength(20);
    const pages = page.getByRole('navigation', { name: 'Result pages' });
    expect(await pages.getByRole('link', { name: 'Page 1', exact: true }).getAttribute('aria-current')).toBe('page');
    const next = pages.getByRole('link', { name: 'Next' });
    expect(await next.getAttribute('href')).toBe('?q=trafficking&page=2');
    await next.focus();
    await page.keyboard.press('Enter');
    expect(await settled(page, '?q=trafficking&page=2')).toContain(title.replace('Page 1', 'Page 2'));
    const second = await numbers(page);
    expect(first.filter((number) => second.includes(number))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-title');
    expect(
      await page.evaluate(() => document.getElementById('search-title')?.getBoundingClientRect().top),
    ).toBeLessThan(200);
    await page.goBack();
    await settled(page, '?q=trafficking');
    expect(await numbers(page)).toEqual(first);
  });

  it('is still offered where a word is misspelt, and the page says what was looked for', async () => {
    const page = await visit('en/search/?q=confernce');
    expect(countIn(await answered(page))).toBeGreaterThan(0);
    expect(await page.locator('.understanding').textContent()).toContain('conference');
  });

  it.each([
    ['en', 'en/search/?q=hotlines', 'No record has “hotlines”. Showing results for “telephone”.', 'telephone'],
    ['hu', 'hu/kereses/?q=trening', 'Egyik tételben sincs „trening”. Helyette erre kerestünk: „képzés”.', 'képzés'],
  ] as const)(
    'is still offered, with an explanation, where the record has another word, in %s',
    async (lang, path, sentence, word) => {
      const page = await visit(path);
      expect(countIn(await answered(page, lang))).toBeGreaterThan(1);
      expect(await page.locator('.understanding').textContent()).toBe(sentence);
      const marked = await page.locator('.item mark').allTextContents();
      expect(marked.filter((each) => each.toLowerCase().startsWith(word))).not.toEqual([]);
    },
  );

  it('is one click away where another word may have been meant', async () => {
    const page = await visit('en/search/?q=fork');
    await answered(page);
    expect(await numbers(page)).toEqual([]);
    await page.locator('.did-you-mean').getByRole('link', { name: 'form', exact: true }).click();
    await settled(page, '?q=form');
    expect((await numbers(page)).length).toBeGreaterThan(0);
  });

  it('is still offered where no record has all the words', async () => {
    const page = await visit('en/search/?q=theatre+xyzzyq');
    await answered(page);
    expect((await numbers(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.understanding').textContent()).toContain('No record has');
  });

  it('is on the last page where the address names a later one', async () => {
    const page = await visit('en/search/?q=trafficking&page=99');
    expect(await answered(page)).toMatch(/Page (\d+) of \1$/);
    expect((await numbers(page)).length).toBeGreaterThan(0);
  });

  it('is looked for without what narrows down where that leaves nothing', async () => {
    const page = await visit('en/search/?q=police&from=1990-01-01&to=1990-12-31');
    expect(await answered(page)).toBe(searches.en.nothing);
    await page.getByRole('link', { name: 'Search without filters' }).click();
    await settled(page, '?q=police');
    expect(addressOf(page)).toBe('en/search/?q=police');
    expect((await numbers(page)).length).toBeGreaterThan(0);
  });

  it('is printed with the question and the count, without the controls', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    await page.emulateMedia({ media: 'print' });
    const seen = (part: string) => page.locator(part).first().isVisible();
    const parts = ['#q', '#search-title', '.item-title', '#search-narrow', '#search-tools', '.slash', '.pager'];
    expect(await Promise.all(parts.map(seen))).toEqual([true, true, true, false, false, false, false]);
    await page.emulateMedia({ media: 'screen' });
  });

  it('keeps nothing of the visit in the browser', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

describe('a phrase in quotation marks', () => {
  it.each([
    ['en/search/', '"support services"', /^With other forms of these words: \d+$/],
    ['hu/kereses/', '"védett szállás"', /^Ezek a szavak más alakban: \d+$/],
  ])('is followed, on %s, by other forms of its words under a heading of their own', async (path, words, heading) => {
    const page = await visit(`${path}?q=${encodeURIComponent(words)}`);
    const title = page.locator('#search-forms h2');
    await title.waitFor();
    expect(await title.textContent()).toMatch(heading);
    const own = await page.locator('#search-answers .number').allTextContents();
    const others = await page.locator('#search-forms .number').allTextContents();
    expect(own.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((number) => own.includes(number))).toEqual([]);
    await page
      .getByRole('status')
      .filter({ hasText: heading.source.slice(1, 20) })
      .waitFor();
    await page.locator('#search-forms section > p a').click();
    await page.waitForURL((url) => !/%22/.test(url.search));
    await page.locator('#search-forms h2').waitFor({ state: 'detached' });
  });
});

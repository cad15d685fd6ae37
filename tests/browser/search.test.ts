import { describe, expect, it } from 'vitest';
import { answered, countIn, numbers, searches, settled } from './search-page.ts';
import { theSite } from './site.ts';

const { visit, addressOf } = theSite();

describe.each(['en', 'hu'] as const)('the search in %s', (lang) => {
  const { path, box, word } = searches[lang];

  it('loads nothing before it is used, and then answers as the reader types', async () => {
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    const parts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/search/')) parts.push(request.url());
    });
    await page.waitForTimeout(50);
    expect(parts).toEqual([]);

    const field = page.getByLabel(box);
    await field.pressSequentially(word, { delay: 5 });
    const title = await settled(page, `?q=${word}`, lang);
    expect(parts.length).toBeGreaterThan(0);
    expect(countIn(title)).toBeGreaterThan(0);
    expect(await page.locator('#search-answers mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-lists').isVisible()).toBe(false);
    expect(await page.title()).toMatch(new RegExp(`^${word} – `));
  });

  it('loads no text of a record for an empty box', async () => {
    const page = await visit(path);
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/texts/')) texts.push(request.url());
    });
    await page.locator('#q').focus();
    await page.locator('#facet-kind li').first().waitFor({ state: 'attached' });
    expect(texts).toEqual([]);
  });

  it('answers a question that came with the address', async () => {
    const page = await visit(`${path}?q=${word}&kind=meeting&from=2015-01-01&sort=oldest`);
    await answered(page, lang);
    expect(await page.getByLabel(box).inputValue()).toBe(word);
    expect(await page.locator('#facet-kind-meeting').isChecked()).toBe(true);
    expect(await page.locator('#search-from').inputValue()).toBe('2015-01-01');
    expect(await page.locator('#sort').inputValue()).toBe('oldest');
    expect((await numbers(page)).every((number) => number.startsWith('MR-'))).toBe(true);
  });

  it('announces the count when the reader pauses, not at each letter', async () => {
    const page = await visit(path);
    await page.evaluate(() => {
      const announced: string[] = [];
      Object.assign(globalThis, { announced });
      const status = document.getElementById('search-status') as HTMLElement;
      new MutationObserver(() => announced.push(status.textContent)).observe(status, { childList: true });
    });
    await page.locator('#q').pressSequentially(word, { delay: 40 });
    const title = await settled(page, `?q=${word}`, lang);
    await page.getByRole('status').filter({ hasText: title }).waitFor();
    const announced = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
    expect(announced.at(-1)).toContain(title);
    // Two on a machine so busy that it pauses between two letters.
    expect(announced.filter(Boolean).length).toBeLessThanOrEqual(2);
  });
});

describe('the address of a search', () => {
  it('is gone back and forward through, a written word being one step', async () => {
    const page = await visit('en/search/?q=police');
    const all = await answered(page);
    await page.locator('#facet-kind-campaign').check();
    const some = await settled(page, '?q=police&kind=campaign');
    expect(countIn(some)).toBeLessThan(countIn(all));
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('theatre', { delay: 5 });
    await page.keyboard.press('Enter');
    await settled(page, '?q=theatre&kind=campaign');

    await page.goBack();
    expect(await settled(page, '?q=police&kind=campaign')).toBe(some);
    expect(await page.locator('#q').inputValue()).toBe('police');
    await page.goBack();
    expect(await settled(page, '?q=police')).toBe(all);
    expect(await page.locator('#facet-kind-campaign').isChecked()).toBe(false);
    await page.goForward();
    expect(await settled(page, '?q=police&kind=campaign')).toBe(some);
  });

  it('follows a word when the reader rests, not at each letter', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    const addresses = await page.evaluate(async () => {
      const box = document.querySelector('#q') as HTMLInputElement;
      const write = (words: string) => {
        box.value = words;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return location.search;
      };
      const first = write('police t');
      while (document.querySelector('#search-results[aria-busy]')) await new Promise((resolve) => setTimeout(resolve));
      return [first, write('police training')];
    });
    expect(addresses).toEqual(['?q=police+t', '?q=police+t']);
    await settled(page, '?q=police training');
  });

  it('is what was written last, though the reader leaves at once', async () => {
    const page = await visit('en/search/');
    await page.evaluate(async () => {
      const box = document.querySelector('#q') as HTMLInputElement;
      box.value = 'theatre';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const link = () => document.querySelector<HTMLAnchorElement>('#search-answers .item-title a');
      while (!link()) await new Promise((resolve) => setTimeout(resolve));
      link()?.click();
    });
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await settled(page, '?q=theatre');
  });

  it.each(['by the way back', 'after a reload'])(
    'leads to the same answer and the same place on the page %s',
    async (way) => {
      const page = await visit('en/search/?q=police');
      const title = await answered(page);
      const link = page.locator('#search-answers .item-title a').nth(8);
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
      await page.waitForTimeout(200);
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(200);
      if (way === 'after a reload') await page.reload();
      else {
        await link.click();
        await page.waitForURL((url) => !url.pathname.includes('/search/'));
        await page.goBack();
      }
      expect(await answered(page)).toBe(title);
      await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 4, top);
    },
  );

  it('is blank again when the box is', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    await page.locator('#q').fill('');
    await page.waitForURL('**/en/search/');
    await page.locator('#search-lists').waitFor();
    expect(await page.locator('#search-answers *, #search-elsewhere *').count()).toBe(0);
    expect(await page.locator('#search-title').isVisible()).toBe(false);
  });

  it('leaves the page alone when the reader skips to its content', async () => {
    const page = await visit('en/search/?q=police');
    const title = await answered(page);
    await page.evaluate(() => {
      location.hash = 'content';
    });
    await page.waitForTimeout(100);
    expect([addressOf(page), await answered(page)]).toEqual(['en/search/?q=police#content', title]);
  });

  it('can be typed by anybody, and runs nothing', async () => {
    const page = await visit(`en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> police')}`);
    await page.locator('#search-results:not([aria-busy])').waitFor();
    await page.locator('#search-title').waitFor();
    expect(await page.locator('#search-results img').count()).toBe(0);
  });
});

describe('the answers', () => {
  it('never appear next to what the other language had for a former query', async () => {
    const page = await visit('en/search/?q=emberkereskedelem');
    await settled(page, '?q=emberkereskedelem');
    const former = (await page.locator('#search-also').textContent()) ?? '';
    const seen = await page.evaluate(async (heading) => {
      const box = document.getElementById('q') as HTMLInputElement;
      const [title, elsewhere] = ['search-title', 'search-elsewhere'].map((id) => document.getElementById(id));
      const before = title?.textContent;
      box.value = 'police';
      box.form?.requestSubmit();
      for (let frame = 0; frame < 120; frame++) {
        await new Promise(requestAnimationFrame);
        const isFormer =
          elsewhere?.textContent.includes(heading) && getComputedStyle(elsewhere).visibility === 'visible';
        if (title?.textContent !== before && isFormer) return 'a former part';
      }
      return title?.textContent === before ? 'no answer' : '';
    }, former);
    expect(seen).toBe('');
  });

  it('are not reported as none while half a word is typed', async () => {
    const page = await visit('en/search/?q=police');
    await settled(page, '?q=police');
    const titles = await page.evaluate(async () => {
      const title = document.getElementById('search-title') as HTMLElement;
      const seen = new Set<string>();
      new MutationObserver(() => seen.add(title.textContent)).observe(title, { childList: true });
      const box = document.getElementById('q') as HTMLInputElement;
      for (const words of ['xq', 'xqz', 'trafficking']) {
        box.value = words;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 800));
      return [...seen];
    });
    expect(titles).toEqual([expect.stringMatching(/^\d+ records/)]);
  });

  it('never come out of order, and the former ones stay until the new ones are there', async () => {
    const page = await visit('en/search/?q=police');
    await answered(page);
    const before = await numbers(page);
    const counts = await page.evaluate(async () => {
      const seen: number[] = [];
      const box = document.getElementById('q') as HTMLInputElement;
      const answers = document.getElementById('search-answers') as HTMLElement;
      new MutationObserver(() => seen.push(answers.childElementCount)).observe(answers, { childList: true });
      for (const words of ['t', 'th', 'the', 'thea', 'theatre', 'police of', 'police']) {
        box.value = words;
        box.form?.requestSubmit();
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return seen;
    });
    await settled(page, '?q=police');
    // What lies below the first screen may have come for one of them and not yet for the other.
    expect((await numbers(page)).slice(0, before.length)).toEqual(before);
    expect(counts.every((count) => count > 0)).toBe(true);
  });
});

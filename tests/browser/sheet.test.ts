import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { open, visit } = theSite();

const langs = ['en', 'hu'] as const;
const phone = { width: 360, height: 640 };

/** How far down a page something begins. */
const topOf = (page: Page, what: string) =>
  page
    .locator(what)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);

describe('on a phone', () => {
  it.each(langs)('all above the heading of any page fits into 120 px, in %s', async (lang) => {
    const high: unknown[] = [];
    for (const [sort, path] of Object.entries(sorts[lang])) {
      const page = await visit(path);
      await page.setViewportSize(phone);
      // Bilingual pages begin with whom to call in danger.
      const isBilingual = (await page.locator('.dangers').count()) > 0;
      const top = await topOf(page, isBilingual ? 'main' : 'h1');
      if (top > 120) high.push([sort, top]);
    }
    expect(high).toEqual([]);
  });

  it.each(langs)(
    'the agenda of a meeting is on the first two screens and its text on the third, in %s',
    async (lang) => {
      const page = await visit(sorts[lang].meeting);
      await page.setViewportSize(phone);
      expect(await topOf(page, '#agenda')).toBeLessThan(2 * phone.height);
      expect(await topOf(page, '#report')).toBeLessThan(3 * phone.height);
    },
  );

  it('date, forums and place are one line of text without rules in it', async () => {
    const page = await visit(sorts.hu.meeting);
    await page.setViewportSize(phone);
    const rules = await page
      .locator('.line > div')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderBlockStartWidth));
    expect(new Set(rules)).toEqual(new Set(['0px']));
  });

  it('the menu opens and closes without JavaScript, and is closed at first', async () => {
    const page = await visit(sorts.en.meeting);
    await page.setViewportSize(phone);
    const menu = page.locator('.sections');
    const shown: boolean[] = [await menu.isVisible()];
    for (const key of ['Enter', 'Escape']) {
      await page.locator('.menu-button').press(key);
      shown.push(await menu.isVisible());
    }
    expect([shown, await page.locator('[popover] script, .menu-button[onclick]').count()]).toEqual([
      [false, true, false],
      0,
    ]);
  });
});

describe('an entry', () => {
  it('has its facts beside the records that name it, which are in the columns of a text', async () => {
    const edges = async (path: string, selector: string) => {
      const page = await visit(path);
      await page.setViewportSize({ width: 1440, height: 900 });
      const box = await page.locator(selector).first().boundingBox();
      return box && [Math.round(box.x), Math.round(box.x + box.width)];
    };
    for (const sort of ['organisation', 'programme'] as const) {
      expect(await edges(sorts.en[sort], '.entry > .facts')).toEqual(
        await edges(sorts.en.meeting, '.record > .margin'),
      );
      expect(await edges(sorts.en[sort], '.entry .item-words')).toEqual(await edges(sorts.en.meeting, '.agenda > ol'));
    }
  });
});

describe('a list on a phone', () => {
  it.each(langs)('gives a record no more than 230 px on average, in %s', async (lang) => {
    const page = await visit(sorts[lang].list);
    await page.setViewportSize({ width: 360, height: 740 });
    const heights = await page
      .locator('.record-item:not([hidden])')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    const mean = heights.reduce((sum, each) => sum + each, 0) / heights.length;
    expect(heights.length).toBeGreaterThan(10);
    expect(mean).toBeLessThanOrEqual(230);
  });
});

describe('the sheet', () => {
  it.each([
    [360, 32, 40],
    [1440, 48, 64],
    [1600, 48, 64],
  ])('has its title in letters that fit %d px', async (width, least, most) => {
    for (const sort of ['meeting', 'campaign', 'funding call'] as const) {
      const page = await visit(sorts.hu[sort]);
      await page.setViewportSize({ width, height: 900 });
      const size = await page.locator('h1').evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
      expect(size).toBeGreaterThanOrEqual(Math.min(least, 29));
      expect(size).toBeLessThanOrEqual(most);
    }
  });

  const kinds = ['meeting', 'campaign', 'funding call'] as const;
  const sheets = langs.flatMap((lang) => kinds.map((kind) => [lang, kind] as const));

  it.each([360, 1280].flatMap((width) => sheets.map((sheet) => [width, ...sheet] as const)))(
    'is set in at most twelve styles, at %d px: %s %s',
    async (width, lang, kind) => {
      const page = await visit(sorts[lang][kind]);
      await page.setViewportSize({ width, height: 900 });
      const styles = await page.evaluate(() => {
        const read = [...document.querySelectorAll('body *')].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            element.getBoundingClientRect().left >= 0 &&
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
        );
        return [
          ...new Set(
            read.map((element) => {
              const { fontSize, fontWeight, color } = getComputedStyle(element);
              return `${fontSize} ${fontWeight} ${color}`;
            }),
          ),
        ];
      });
      expect(styles.length).toBeGreaterThan(5);
      expect(styles.length, styles.join('\n')).toBeLessThanOrEqual(12);
    },
  );

  it('ends its sections at two edges, that of the text and that of the page, whatever the kind', async () => {
    for (const sort of ['meeting', 'campaign', 'funding call'] as const) {
      const page = await visit(sorts.en[sort]);
      await page.setViewportSize({ width: 1440, height: 900 });
      const edges = await page
        .locator('.record > *, .record-text > *, .record-more > *, .record section > :is(p, dl, ol, ul, details)')
        .evaluateAll((all) => [...new Set(all.map((each) => Math.round(each.getBoundingClientRect().right)))]);
      expect([sort, edges.sort((a, b) => a - b)]).toEqual([sort, [expect.any(Number), expect.any(Number)]]);
    }
  });

  it('has 60 to 70 letters in a line of text', async () => {
    for (const width of [1280, 1440, 1600]) {
      const page = await visit(sorts.en.meeting);
      await page.setViewportSize({ width, height: 900 });
      const letters = await page
        .locator('.prose > p')
        .first()
        .evaluate((line) => {
          const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          context.font = getComputedStyle(line).font;
          const text = line.textContent ?? '';
          return (line.getBoundingClientRect().width / context.measureText(text).width) * text.length;
        });
      expect(letters).toBeGreaterThanOrEqual(60);
      expect(letters).toBeLessThanOrEqual(71);
    }
  });

  it('parts who presented an item from what it was about by one mark, and names by commas alone', async () => {
    const page = await visit(sorts.en.meeting);
    const marks = await page
      .locator('.agenda-note span span')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content));
    expect(new Set(marks)).toEqual(new Set(['none']));
  });
});

describe('the address of a part of a record', () => {
  const all = langs.flatMap((lang) =>
    (['meeting', 'campaign', 'funding call'] as const).map((sort) => [lang, sort] as const),
  );

  it.each(all)(
    'is at every heading and agenda item, in sight, and wide enough for a thumb: %s %s',
    async (lang, sort) => {
      const page = await visit(sorts[lang][sort]);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const parts = await page.locator('article :is(h2, h3), .agenda li').evaluateAll((some) =>
          some.map((part) => {
            const mark = part.querySelector('.anchor') ?? part.parentElement?.querySelector('.anchor');
            const { width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
            const address = mark?.nextElementSibling?.textContent ?? '';
            const isRight = address.endsWith(`${location.pathname}#${part.id}`);
            return part.id && isRight && mark?.checkVisibility() && Math.min(width, height) >= 24
              ? []
              : part.textContent;
          }),
        );
        expect(parts.length).toBeGreaterThan(3);
        expect(parts.flat()).toEqual([]);
      }
    },
  );

  it('opens without JavaScript, and closes again', async () => {
    const page = await open(sorts.hu.meeting, { javaScriptEnabled: false });
    const mark = page.locator('#agenda + .anchor');
    const address = page.locator('#at-agenda');
    const shown = [await address.isVisible()];
    for (const key of ['Enter', 'Escape']) {
      await mark.press(key);
      shown.push(await address.isVisible());
    }
    expect(shown).toEqual([false, true, false]);
  });

  it('is selected whole with one click, and keeps to the screen of a phone', async () => {
    const page = await open(sorts.hu.meeting, { viewport: phone });
    for (const mark of [page.locator('#agenda + .anchor'), page.locator('.agenda .anchor').last()]) {
      await mark.click();
      const address = page.locator(':popover-open');
      const box = await address.boundingBox();
      expect([box && box.x >= 0, box && box.x + box.width <= phone.width]).toEqual([true, true]);
      await address.click();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await address.textContent());
      await page.keyboard.press('Escape');
    }
  });

  it('is named after its heading, and no part of the name of the heading', async () => {
    const page = await visit(sorts.en.meeting);
    const named = await page.locator('main').ariaSnapshot();
    expect(named).toContain('heading "Agenda" [level=2]');
    expect(named).toContain('button "Address of this part: Agenda"');
  });

  it('is not on paper', async () => {
    const page = await open(sorts.en.meeting);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.anchor:visible').count()).toBe(0);
  });
});

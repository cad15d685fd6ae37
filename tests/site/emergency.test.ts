import { describe, expect, it } from 'vitest';
import { type Page, pages, tagsOf } from './page.ts';

/** Where people look for help: each page in its languages. */
const places = [
  ['help', 'en/help/index.html', ['en']],
  ['help', 'hu/segitseg/index.html', ['hu']],
  ['home', 'en/index.html', ['en']],
  ['home', 'hu/index.html', ['hu']],
  ['root', 'index.html', ['en', 'hu']],
  ['page not found', '404.html', ['en', 'hu']],
] as const;

const call = {
  en: /In danger\? Call|[Cc]all the emergency number/,
  hu: /Veszélyben van\? Hívja:|Hívja a segélyhívó számot/,
};

function mainOf(file: string): string {
  const page: Page | undefined = pages.find((each) => each.file === file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page.html.slice(page.html.indexOf('<main'), page.html.indexOf('</main>'));
}

const numbersIn = (html: string) =>
  tagsOf(html).flatMap(({ attributes: { href = '' } }) => (href.startsWith('tel:') ? [href.slice(4)] : []));

describe('the main part of a page where people look for help', () => {
  it.each(places)('has 112 before every other number: %s, %s', (_, file, languages) => {
    const numbers = numbersIn(mainOf(file));
    expect(numbers.slice(0, languages.length)).toEqual(languages.map(() => '112'));
    expect(new Set(numbers)).toEqual(new Set(['112', '116006', '0680225225']));
  });

  it.each(places)('says in danger to call it, right before the number: %s, %s', (_, file, languages) => {
    const main = mainOf(file);
    for (const lang of languages) {
      const [words = ''] = call[lang].exec(main) ?? [];
      expect(words).not.toBe('');
      expect(numbersIn(main.slice(main.indexOf(words)))[0]).toBe('112');
    }
  });

  it.each(places)('calls no other number an emergency number: %s, %s', (_, file) => {
    const items = mainOf(file).match(/<li[^>]*>.*?<\/li>/gs) ?? [];
    const others = items.filter((item) => numbersIn(item).length > 0 && !numbersIn(item).includes('112'));
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(others.filter((item) => /segélyhív|emergency/i.test(item))).toEqual([]);
  });
});

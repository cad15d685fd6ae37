import { describe, expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { messagesIn } from '../../src/language/message.ts';
import { homePath, sectionPath } from '../../src/site/urls.ts';
import { localPages, type Page, pages, tagsOf } from './page.ts';

/** The pages in both languages: the root, the page for what is not there, the short addresses. */
const bilingual = pages.filter((page) => !localPages.includes(page));

const unless = (some: Page[], holds: (page: Page) => boolean) =>
  some.filter((page) => !holds(page)).map(({ file }) => file);

/** The opening tags within the first element with a name. */
const tagsWithin = ({ html }: Page, name: string) =>
  tagsOf(html.slice(html.indexOf(`<${name}`), html.indexOf(`</${name}>`)));

const linksWithin = (page: Page, name: string) =>
  tagsWithin(page, name).flatMap(({ attributes: { href } }) => href ?? []);

describe('every page in both languages', () => {
  it('has the header of any other: the home pages and the menus of both languages', () => {
    const ways = locales.flatMap((lang) => [
      homePath(lang),
      sectionPath('meeting', lang),
      sectionPath('archive', lang),
    ]);
    expect(bilingual.length).toBeGreaterThan(2);
    expect(unless(bilingual, (page) => ways.every((way) => linksWithin(page, 'header').includes(way)))).toEqual([]);
  });

  it('searches in the language of the button that is pressed, with one field', () => {
    const searches = (page: Page) => {
      const tags = tagsWithin(page, 'header');
      const [first] = tags.flatMap(({ attributes: { action } }) => action ?? []);
      return [first, ...tags.flatMap(({ attributes: { formaction } }) => formaction ?? [])];
    };
    const fields = (page: Page) => page.tags.filter(({ attributes }) => attributes.type === 'search').length;
    expect(
      unless(
        bilingual,
        (page) =>
          searches(page).join() === locales.map((lang) => sectionPath('search', lang)).join() && fields(page) === 1,
      ),
    ).toEqual([]);
  });

  it('has the footer of any other, in both languages', () => {
    const ways = locales.map((lang) => sectionPath('data', lang));
    expect(unless(bilingual, (page) => ways.every((way) => linksWithin(page, 'footer').includes(way)))).toEqual([]);
  });

  it('begins with a button for each language, named in itself', () => {
    const buttons = (page: Page) =>
      tagsWithin(page, 'main')
        .filter(({ name }) => name === 'a')
        .slice(0, 2)
        .map(({ attributes: { class: look, lang, hreflang } }) => [look, lang, hreflang]);
    expect(unless(bilingual, (page) => buttons(page).join() === 'go,en,en,go,hu,hu')).toEqual([]);
    const names = locales.map((lang) => messagesIn(lang).language.name);
    expect(unless(bilingual, ({ html }) => names.every((name) => html.includes(`>${name}</a>`)))).toEqual([]);
  });

  it('has the way out first and the way past the top second', () => {
    const stops = (page: Page) =>
      page.tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.class);
    expect(unless(bilingual, (page) => stops(page).slice(0, 2).join() === 'exit,skip')).toEqual([]);
  });
});

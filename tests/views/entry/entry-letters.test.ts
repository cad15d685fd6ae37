import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { entryListPage, letterPage, lettersOf } from '../../../src/views/entry/entry-list-page.ts';
import { letterRoutes } from '../../../src/views/site/routes.ts';
import { entryOf, holding, meetingOf } from '../../queries/healthy-graph.ts';

const names = ['Csillag', 'Alfa', 'Őrszem', 'Árnyék', '„Szabad” Kör', 'Szabadság', 'Sáv', '112', 'Oltalom'];
const bodies = names.map((name, at) =>
  entryOf('organisation', `o-${at}`, { name: { en: name, hu: name }, kind: at % 2 ? 'ngo' : 'church' }),
);
const graph = holding([meetingOf('m', { participants: ['o-5', 'o-8'] })], bodies);
const limit = 4;

const letters = (lang: Locale) =>
  lettersOf(graph, 'organisation', lang, 2).map(({ letter, pages }) => [
    letter,
    ...pages.map(({ things }) => things.map(({ id }) => names[Number(id.slice(2))])),
  ]);

describe('the entries under a letter', () => {
  it('are those whose name begins with it, whatever its accents and quotation marks, in pages', () => {
    expect(letters('hu')).toEqual([
      ['a', ['Alfa', 'Árnyék']],
      ['c', ['Csillag']],
      ['o', ['Oltalom', 'Őrszem']],
      ['s', ['„Szabad” Kör', 'Sáv'], ['Szabadság']],
      ['other', ['112']],
    ]);
  });

  it('have a page of their own, with a way to every other letter and page', () => {
    const page = letterPage(graph, 'organisation', 'hu', 'letter_s-page-2', 2);
    expect(page.head).toMatchObject({
      title: 'Szervezetek: S, 2. oldal',
      path: '/record/hu/szervezetek/betu_s-oldal-2/',
      translation: { path: '/record/en/organisations/', exists: false },
      trail: [{ href: '/record/hu/szervezetek/' }, { href: '/record/hu/szervezetek/betu_s/' }],
    });
    expect(page.groups.flatMap(({ items }) => items.map(({ name }) => name.text))).toEqual(['Szabadság']);
    expect(page.letters.map(({ text, count, isCurrent }) => [text, count, isCurrent])).toEqual([
      ['A', 2, false],
      ['C', 1, false],
      ['O', 2, false],
      ['S', 3, true],
      ['Egyéb', 1, false],
    ]);
    expect(page.pages.map(({ text, href }) => [text, href])).toEqual([
      ['1–2', '/record/hu/szervezetek/betu_s/'],
      ['3', '/record/hu/szervezetek/betu_s-oldal-2/'],
    ]);
  });

  it('are led to where one page has no room for all, and only there', () => {
    expect(entryListPage(graph, 'organisation', 'en', limit).letters).toHaveLength(5);
    expect(entryListPage(graph, 'organisation', 'en').letters).toEqual([]);
    expect(letterRoutes(graph)).toEqual([]);
    const many = Array.from({ length: 201 }, (_, at) =>
      entryOf('topic', `t-${at}`, { name: { en: `Safety ${at}`, hu: `Biztonság ${at}` } }),
    );
    expect(letterRoutes(holding([], many)).map(({ params }) => params)).toEqual([
      { lang: 'en', entries: 'topics', letter: 'letter_s' },
      { lang: 'en', entries: 'topics', letter: 'letter_s-page-2' },
      { lang: 'hu', entries: 'temak', letter: 'betu_b' },
      { lang: 'hu', entries: 'temak', letter: 'betu_b-oldal-2' },
    ]);
  });
});

describe('the list of a kind with too many entries', () => {
  it('has of each sort those that most records name, and says of how many', () => {
    const { count, groups, kinds } = entryListPage(graph, 'organisation', 'en', limit);
    expect([count, kinds.map((kind) => kind.count)]).toEqual(['9 entries', [4, 5]]);
    expect(groups.map(({ note, items }) => [note, items.map(({ name }) => name.text)])).toEqual([
      ['The 2 of 4 entries named most often', ['Alfa', 'Szabadság']],
      ['The 2 of 5 entries named most often', ['Csillag', 'Oltalom']],
    ]);
  });
});

import { type CslItem, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { unjoined } from '../../src/language/keep-together.ts';
import type { Locale } from '../../src/language/locales.ts';
import { messagesIn } from '../../src/language/message.ts';
import { typography } from '../../src/language/typography.ts';
import type { RecordLine } from '../../src/model/record-line.ts';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { linksOf, localPages, type Page, recordPages, textIn } from './page.ts';

const { siteUrl, basePath } = settings();
const site = JSON.parse(textOf('data/site.json'));
const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const files = filesIn(dist);
const cited = new Set(files.filter((file) => /(^|\/)cite\.(bib|ris|json)$/.test(file)));

/** The path of a page under the folder of the site. */
const folderOf = (url: string) => url.slice((siteUrl + basePath).length);
const permanent = (number: string) => `${siteUrl}${basePath}r/${number}/`;
const languages: Record<string, string> = { english: 'en', hungarian: 'hu' };

const read = (file: string, type: string): CslItem[] =>
  plugins.input.chain(textOf(file), { forceType: type, generateGraph: false });

/** What a citation must say of a record, whatever the format. */
const expected = ({ number, lang, title, published, sources, kind }: RecordLine) => ({
  type: 'report',
  title: unjoined(typography(title, lang)).replaceAll('\u00a0', ' '),
  number,
  genre: messagesIn(lang).cite.genre[kind],
  publisher: site.publisher?.[lang] ?? site.name[lang],
  date: (
    published ??
    sources
      .map((source) => source.read)
      .sort()
      .at(-1) ??
    ''
  ).slice(0, 10),
  language: lang,
  URL: permanent(number),
});

const found = (item: CslItem | undefined) => ({
  type: item?.type,
  title: item?.title,
  number: item?.number,
  genre: item?.genre,
  publisher: item?.publisher,
  date: item?.issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-'),
  language: languages[item?.language ?? ''] ?? item?.language,
  URL: item?.URL,
});

describe('the citation of every record, read by a library that did not write it,', () => {
  it.each([
    ['BibLaTeX', 'bib', '@biblatex/text'],
    ['RIS', 'ris', '@ris/file'],
    ['CSL-JSON', 'json', '@else/json'],
  ])('is the record as %s', (_, format, type) => {
    for (const line of lines) {
      const items = read(`${folderOf(line.url)}cite.${format}`, type);
      expect(items.map(found)).toEqual([expected(line)]);
      expect(items[0]?.id).toBe(`${line.number}-${line.lang}`);
    }
  });

  it('is the record as BibTeX, which knows neither day nor language', () => {
    for (const line of lines) {
      const { language: _, date, ...rest } = expected(line);
      const [item] = read(`${folderOf(line.url)}cite.bib`, '@bibtex/text');
      expect(found(item)).toEqual({ ...rest, language: undefined, date: date.slice(0, 7) });
    }
  });
});

describe('the citations of a list', () => {
  /** The entries of records in a language, one after the other as in a list. */
  const together = (some: readonly RecordLine[], format: string): string => {
    const entries = some.map(({ url }) => textOf(`${folderOf(url)}cite.${format}`));
    if (format !== 'json') return entries.join(format === 'bib' ? '\n' : '');
    return `[${entries.map((entry) => entry.trim().slice(1, -1)).join(',\n')}]\n`;
  };
  const offered = (page: Page) =>
    linksOf(page).filter((href) => cited.has(href.slice(basePath.length)) && !isOwn(page, href));
  const isOwn = ({ file }: Page, href: string) =>
    recordPages.some((page) => page.file === file) && href.startsWith(basePath + file.replace('index.html', ''));
  const lists = localPages.filter((page) => offered(page).length > 0);

  it('are offered on every page that lists records, in three formats', () => {
    const listing = localPages.filter(
      ({ html }) => /<h1|<article class="entry"/.test(html) && html.includes('<ul class="items">'),
    );
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter((page) => offered(page).length !== 3).map(({ file }) => file)).toEqual([]);
    const without = listing.filter(
      (page) => /\/(index\.html)$/.test(page.file) && /class="kind kind-/.test(page.html) && !lists.includes(page),
    );
    expect(without.map(({ file }) => file).filter((file) => !/^(en|hu)\/index\.html$|style/.test(file))).toEqual([]);
  });

  it('hold all of a section, of a year, and of those that name an entry', () => {
    const inOrder = (lang: Locale) => (some: readonly RecordLine[]) => {
      const order = read(`${lang === 'en' ? 'en/archive' : 'hu/archivum'}/cite.json`, '@else/json').map(
        ({ number }) => number,
      );
      return some
        .filter((line) => line.lang === lang)
        .sort((a, b) => order.indexOf(a.number) - order.indexOf(b.number));
    };
    const en = inOrder('en');
    const hu = inOrder('hu');
    for (const format of ['bib', 'ris', 'json']) {
      expect(textOf(`en/archive/cite.${format}`)).toBe(together(en(lines), format));
      expect(textOf(`hu/talalkozok/cite.${format}`)).toBe(
        together(hu(lines.filter(({ kind }) => kind === 'meeting')), format),
      );
      expect(textOf(`en/meetings/2022/cite.${format}`)).toBe(
        together(en(lines.filter(({ kind, date }) => kind === 'meeting' && date?.startsWith('2022'))), format),
      );
      const naming = lines.filter(({ relations }) => relations.some(({ id }) => id === 'ngo-roundtable'));
      expect(textOf(`en/organisations/ngo-roundtable/cite.${format}`)).toBe(together(en(naming), format));
    }
  });

  it('have no file that no page offers', () => {
    const linked = new Set(localPages.flatMap(linksOf).map((href) => href.slice(basePath.length)));
    expect([...cited].filter((file) => !linked.has(file))).toEqual([]);
  });
});

describe('the page of every record', () => {
  const byPath = new Map(lines.map((line) => [new URL(line.url).pathname, line]));
  const tag = ({ tags }: Page, name: string) =>
    tags.find(({ attributes }) => attributes.name === name)?.attributes.content;

  it('describes itself to reference managers', () => {
    for (const page of recordPages) {
      const line = byPath.get(page.path);
      if (!line) throw new Error(`${page.file} is no record.`);
      const { title, date, publisher, number, language, URL: address } = expected(line);
      expect(
        [
          'title',
          'publication_date',
          'technical_report_institution',
          'technical_report_number',
          'language',
          'public_url',
          'fulltext_html_url',
        ].map((name) => tag(page, `citation_${name}`)),
      ).toEqual([title, date.replaceAll('-', '/'), publisher, number, language, address, line.url]);
      expect(['title', 'publisher', 'date', 'language', 'identifier'].map((name) => tag(page, `DC.${name}`))).toEqual([
        title,
        publisher,
        date,
        language,
        address,
      ]);
    }
  });

  it('is a report for Zotero, which has to guess neither type nor authors', () => {
    // What its translator for such pages takes for another type, and where it looks for authors that no tag names.
    const otherType = /^citation_(journal_title|conference(_title)?|book_title|dissertation_institution|isbn)$/;
    const byline = /byline|vcard/i;
    const guessed = recordPages.filter(
      (page) =>
        !tag(page, 'citation_technical_report_institution') ||
        (tag(page, 'citation_author') ?? '') !== (site.publisher?.[byPath.get(page.path)?.lang ?? 'en'] ?? '') ||
        page.tags.some(
          ({ name, attributes }) =>
            otherType.test(attributes.name ?? '') ||
            /^(author|article:author)$/.test(attributes.name ?? attributes.property ?? '') ||
            byline.test(attributes.class ?? '') ||
            (name === 'a' && attributes.rel === 'author'),
        ),
    );
    expect(guessed.map(({ file }) => file)).toEqual([]);
  });

  it('names its permanent address as the one to cite', () => {
    for (const page of recordPages) {
      const [link] = page.tags.filter(({ attributes }) => attributes.rel === 'cite-as');
      expect(link?.attributes.href).toBe(permanent(byPath.get(page.path)?.number ?? ''));
      expect(cited.has(`${page.path.slice(basePath.length)}cite.bib`)).toBe(true);
    }
  });

  it('is cited in five styles, by its title, its number and its permanent address', () => {
    for (const page of recordPages) {
      const line = byPath.get(page.path);
      const [box = ''] = /<details class="cite".*?<\/details>/s.exec(page.html) ?? [];
      const texts = [...box.matchAll(/<p data-style=.*?<\/p>/gs)].map(([text]) => textIn(text, 'p') ?? '');
      expect(texts).toHaveLength(5);
      const wrong = texts.filter(
        (text) => ![line?.number, permanent(line?.number ?? '')].every((part) => text.includes(part ?? '')),
      );
      expect(wrong).toEqual([]);
      expect(texts[0]).toContain(expected(line as RecordLine).title);
    }
  });
});

import { type Locale, locales } from '../../language/locales.ts';
import { withOffset } from '../../model/instant.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { asOneRead, remembered } from '../../site/page-reads.ts';
import { absolute, filePath } from '../../site/urls.ts';
import { type ListedPage, type ListedPages, listedPages } from './listed-pages.ts';

/** An address of the site, as search engines are given it. */
export interface SitemapUrl {
  loc: string;
  /** A day, or an instant with its offset (W3C Note on date and time formats). */
  lastmod: string | undefined;
  /** The same page in each language, itself included, and for readers of any other; none where there is no other language. */
  alternates: { lang: Locale | 'x-default'; href: string }[];
}

/** A file of the sitemap index. */
export interface SitemapFile {
  loc: string;
  lastmod: string | undefined;
}

const pagesByFile = remembered((graph: RecordGraph): ListedPages => listedPages(graph));

/** A day stays a day; a local time gets its offset. */
const written = (modified: string | undefined) =>
  modified === undefined || modified.length === 10 ? modified : withOffset(modified);

function urlsOf({ paths, choice, modified }: ListedPage): SitemapUrl[] {
  const present = locales.flatMap((lang) => {
    const path = paths[lang];
    return path === undefined ? [] : [{ lang, href: absolute(path) }];
  });
  const [first] = present;
  const fallback = choice === undefined ? first?.href : absolute(choice);
  const alternates: SitemapUrl['alternates'] =
    present.length > 1 && fallback !== undefined ? [...present, { lang: 'x-default', href: fallback }] : [];
  const addresses = [...(choice === undefined ? [] : [absolute(choice)]), ...present.map(({ href }) => href)];
  return addresses.map((loc) => ({ loc, lastmod: written(modified), alternates }));
}

/** The names of the files of the sitemap. */
export function sitemapNames(graph: RecordGraph): string[] {
  return [...pagesByFile(graph).keys()].sort();
}

/** What a page learns that reads a file of the sitemap, by what follows `sitemap` in the name of the read. */
export const sitemapRead = (graph: RecordGraph, name: string): unknown => pagesByFile(graph).get(name);

/** What a page learns that reads the index of the sitemap. */
export const sitemapIndexRead = (graph: RecordGraph): [file: string, modified: string | undefined][] =>
  sitemapNames(graph).map((name) => {
    const days = (pagesByFile(graph).get(name) ?? []).flatMap(({ modified }) => modified ?? []);
    return [name, days.sort().at(-1)];
  });

/** The addresses in a file of the sitemap. */
export function sitemap(graph: RecordGraph, name: string): SitemapUrl[] {
  const pages = asOneRead(`sitemap ${name}`, () => pagesByFile(graph).get(name) ?? []);
  return pages.flatMap(urlsOf);
}

/** The files of the sitemap; each is as new as its newest page. */
export function sitemapIndex(graph: RecordGraph): SitemapFile[] {
  return asOneRead('sitemaps', () => sitemapIndexRead(graph)).map(([name, modified]) => ({
    loc: absolute(filePath('sitemaps', `${name}.xml`)),
    lastmod: written(modified),
  }));
}

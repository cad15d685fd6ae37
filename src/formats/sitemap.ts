import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { SitemapFile, SitemapUrl } from '../views/site/sitemap.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Element = ReturnType<typeof x>;

const document = (root: Element) =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;

const place = ({ loc, lastmod }: SitemapFile) => [
  x('loc', loc),
  ...(lastmod === undefined ? [] : [x('lastmod', lastmod)]),
];

/** Addresses as a sitemap (sitemaps.org, protocol 0.9), with links between the languages of a page. */
export function toSitemap(urls: readonly SitemapUrl[]): string {
  const entries = urls.map(({ alternates, ...url }) =>
    x('url', [
      ...place(url),
      ...alternates.map(({ lang, href }) => x('xhtml:link', { rel: 'alternate', hreflang: lang, href })),
    ]),
  );
  return document(x('urlset', { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, entries));
}

/** The index of sitemaps (sitemaps.org, protocol 0.9). */
export function toSitemapIndex(files: readonly SitemapFile[]): string {
  return document(
    x(
      'sitemapindex',
      { xmlns },
      files.map((file) => x('sitemap', place(file))),
    ),
  );
}

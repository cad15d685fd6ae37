import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { jsonLdStatements, shapeFaults, storeOf, turtleStatements } from '../rdf.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { localPages, type Page, pages, recordPages } from './page.ts';

const { siteUrl, basePath } = settings();
const base = siteUrl + basePath;

interface Alternate {
  '@_rel': string;
  '@_hreflang': string;
  '@_href': string;
}

interface Entry {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: Alternate[];
}

const lists = ['sitemap', 'url', 'xhtml:link', 'Url'];
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => lists.includes(name),
});

const index: Entry[] = parser.parse(textOf('sitemap.xml')).sitemapindex.sitemap;
const sitemaps = index.map((file) => ({
  ...file,
  urls: parser.parse(textOf(file.loc.slice(base.length))).urlset.url as Entry[],
}));
const urls = sitemaps.flatMap((file) => file.urls);

const linksOf = ({ tags }: Page, rel: string) =>
  tags.filter((tag) => tag.name === 'link' && tag.attributes.rel === rel).map(({ attributes }) => attributes);

/** Whether search engines may list a page. */
const isListed = ({ file, html }: Page) =>
  file !== '404.html' && !html.includes('<meta name="robots" content="noindex">');

/** The file of an address of this site. */
const fileAt = (url: string) => join(dist, url.slice(base.length), url.endsWith('/') ? 'index.html' : '');

describe('the sitemap', () => {
  it('is named by robots.txt, by its whole address', () => {
    expect(textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`);
  });

  it('has an index of all its files', () => {
    const files = filesIn(dist).filter((file) => file.startsWith('sitemaps/'));
    expect(index.map(({ loc }) => loc)).toEqual(files.map((file) => base + file));
  });

  it('lists each page that search engines may list, once', () => {
    expect(urls.map(({ loc }) => loc).sort()).toEqual(
      pages
        .filter(isListed)
        .map(({ path }) => siteUrl + path)
        .sort(),
    );
  });

  it('leads from each page to the languages that its head names, and to English for all others', () => {
    const wrong = localPages.filter(isListed).flatMap((page) => {
      const heads = linksOf(page, 'alternate').flatMap(({ hreflang, href }) => (hreflang ? `${hreflang} ${href}` : []));
      const [first = ''] = heads;
      const fallback = page.file.split('/').length === 2 ? base : first.slice('en '.length);
      const entry = urls.find(({ loc }) => loc === siteUrl + page.path);
      const links = (entry?.['xhtml:link'] ?? []).map((link) => `${link['@_hreflang']} ${link['@_href']}`);
      const expected = heads.length > 0 ? [...heads, `x-default ${fallback}`] : [];
      return links.join() === expected.join() ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
  });

  it('dates each record by its last change of substance, and never by the build', () => {
    const documents = ['meetings', 'campaigns', 'funding-calls'].flatMap((kind) =>
      JSON.parse(textOf(`data/${kind}.json`)).records.map(
        ({ facts, modified }: { facts: Changed; modified: string | null }) => [
          facts.number,
          modified ?? lastChange(facts),
        ],
      ),
    );
    const changes = new Map<string, string | undefined>(documents);
    const wrong = recordPages.flatMap((page) => {
      const number = /<span class="number">([^<]+)/.exec(page.html)?.[1] ?? '';
      const lastmod = urls.find(({ loc }) => loc === siteUrl + page.path)?.lastmod;
      return lastmod?.slice(0, 10) === changes.get(number)?.slice(0, 10) ? [] : [`${number} ${lastmod}`];
    });
    expect(wrong).toEqual([]);
  });

  it('dates each of its files by the newest page in it', () => {
    const wrong = sitemaps.filter(
      ({ lastmod, urls: some }) =>
        lastmod !==
        some
          .flatMap((url) => url.lastmod ?? [])
          .sort()
          .at(-1),
    );
    expect(wrong.map(({ loc }) => loc)).toEqual([]);
  });

  it('is in files that stay small', () => {
    expect(sitemaps.filter(({ urls: some }) => some.length > 500).map(({ loc }) => loc)).toEqual([]);
  });
});

interface Changed {
  number: string;
  changes: { at: string; kind: string }[];
  'first-published'?: string;
  sources: { read: string }[];
}

/** The last change of substance, else the first publication, else the last day on which a source was read. */
function lastChange({ changes, sources, ...facts }: Changed): string | undefined {
  const read = sources.map((source) => source.read).sort();
  return changes.findLast(({ kind }) => kind !== 'editorial')?.at ?? facts['first-published'] ?? read.at(-1);
}

describe('the description of the search', () => {
  it.each(['en', 'hu'])('in %s is linked from each page of its language, and leads to the search page', (lang) => {
    const unlinked = localPages.filter(
      (page) =>
        page.file.startsWith(lang) &&
        linksOf(page, 'search')
          .map(({ href }) => href)
          .join() !== `${basePath}${lang}/opensearch.xml`,
    );
    expect(unlinked.map(({ file }) => file)).toEqual([]);
    const description = parser.parse(textOf(`${lang}/opensearch.xml`)).OpenSearchDescription;
    const [search, self] = description.Url.map((url: Record<string, string>) => url['@_template']);
    expect(existsSync(fileAt(search.replace(/\?q=\{searchTerms\}$/, '')))).toBe(true);
    expect(search).toMatch(/\?q=\{searchTerms\}$/);
    expect(self).toBe(`${base}${lang}/opensearch.xml`);
    expect([description.ShortName.length <= 16, description.LongName.length <= 48, description.Language]).toEqual([
      true,
      true,
      lang,
    ]);
    expect(existsSync(fileAt(description.Image['#text']))).toBe(true);
  });
});

describe('the typed links of a record', () => {
  type Target = { href: string; type?: string; hreflang?: string[] };
  type Context = { anchor: string } & Record<string, Target[]>;

  const linksets = filesIn(dist)
    .filter((file) => file.endsWith('/linkset.json'))
    .map((file) => ({ number: file.split('/')[1] ?? '', linkset: JSON.parse(textOf(file)).linkset as Context[] }));

  it('are in one set for each record, to which its pages lead', () => {
    expect(new Set(linksets.map(({ number }) => number)).size).toBe(new Set(recordPages.map(numberOf)).size);
    const wrong = recordPages.filter(
      (page) => linksOf(page, 'linkset')[0]?.href !== `${base}r/${numberOf(page)}/linkset.json`,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('say in the head of a page what its set says', () => {
    const contexts = new Map(linksets.flatMap(({ linkset }) => linkset).map((context) => [context.anchor, context]));
    const rels = ['type', 'describedby', 'item', 'author', 'license', 'linkset'];
    const wrong = recordPages.filter((page) => {
      const context = contexts.get(siteUrl + page.path);
      return rels.some(
        (rel) =>
          linksOf(page, rel)
            .map(({ href }) => href)
            .join() !== (context?.[rel] ?? []).map(({ href }) => href).join(),
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lead nowhere on this site where nothing is', () => {
    const dead = linksets.flatMap(({ linkset }) =>
      linkset.flatMap(({ anchor, ...targets }) =>
        [anchor, ...Object.values(targets).flatMap((some) => some.map(({ href }) => href))].filter(
          (url) => url.startsWith(base) && !existsSync(fileAt(url)),
        ),
      ),
    );
    expect(dead).toEqual([]);
  });

  it('name the short address as the one to cite', () => {
    const wrong = linksets.filter(({ number, linkset }) =>
      linkset.some((context) => context['cite-as']?.some(({ href }) => href !== `${base}r/${number}/`)),
    );
    expect(wrong).toEqual([]);
    expect(linksets.every(({ linkset }) => linkset.some((context) => context['cite-as']))).toBe(true);
  });
});

function numberOf({ html }: Page): string {
  return /<span class="number">([^<]+)/.exec(html)?.[1] ?? '';
}

describe('the catalogue of the data', () => {
  it('fits the shapes of DCAT-AP, and says the same in both its forms', async () => {
    const turtle = await turtleStatements(textOf('data/catalog.ttl'));
    expect(await jsonLdStatements(textOf('data/catalog.jsonld'))).toBe(turtle);
    expect(await shapeFaults(turtle)).toEqual([]);
  });

  it('leads only to what is there, and to every file of the data with its size', async () => {
    const store = storeOf(await turtleStatements(textOf('data/catalog.ttl')));
    const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
    const downloads = store.getQuads(null, dcat('downloadURL'), null, null);
    expect(downloads.filter(({ object }) => !existsSync(fileAt(object.value)))).toEqual([]);
    const sizes = downloads.flatMap(({ subject, object }) => {
      const [size] = store.getObjects(subject, dcat('byteSize'), null);
      return size ? [[object.value, Number(size.value)] as const] : [];
    });
    const { files } = JSON.parse(textOf('data/manifest.json'));
    expect(sizes.map(([url]) => url).sort()).toEqual(files.map(({ url }: { url: string }) => url).sort());
    expect(sizes.filter(([url, size]) => readFileSync(fileAt(url)).length !== size)).toEqual([]);
  });
});

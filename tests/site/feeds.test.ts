import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { RecordLine } from '../../src/model/record-line.ts';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { localPages, type Page, valuesOf } from './page.ts';

const { siteUrl, basePath } = settings();
const files = filesIn(dist);
const feeds = files.filter((file) => /(^|\/)feed[^/]*\.xml$/.test(file));
const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

type RecordDocument = { number: string; facts: { changes: { id: string; kind: string }[] } };

const read = (file: string) => parseAtomFeed(textOf(file));

type Entry = NonNullable<ReturnType<typeof read>['entries']>[number];

const entriesOf = (file: string): Entry[] => read(file).entries ?? [];

/** A text without the spaces at which no line is broken. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;

/** The file behind an absolute URL of the site. */
const fileOf = (url: string | undefined) => (url ?? '').slice((siteUrl + basePath).length);

const linkOf = (file: string, rel: string, type?: string) =>
  read(file).links?.find((link) => link.rel === rel && (!type || link.type === type))?.href;

/** A document of a feed and all archive documents to which it leads. */
function documentsFrom(file: string): string[] {
  const previous = linkOf(file, 'prev-archive');
  return [file, ...(previous ? documentsFrom(fileOf(previous)) : [])];
}

/** The entries of a feed and of all archive documents to which it leads. */
const chain = (file: string): Entry[] => documentsFrom(file).flatMap(entriesOf);

const alternates = (page: Page, type: string) =>
  page.tags.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.rel === 'alternate' && attributes.type === type ? (attributes.href ?? '') : [],
  );

describe('every feed', () => {
  it('is read by a library that did not write it, at its own address', () => {
    const lost = feeds.filter((file) => fileOf(linkOf(file, 'self')) !== file);
    expect(feeds.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it('says the same as JSON', () => {
    for (const file of feeds) {
      const atom = read(file);
      const json = parseJsonFeed(textOf(file.replace(/xml$/, 'json')));
      expect(json.title).toBe(atom.title?.value);
      expect(
        (json.items ?? []).map(({ id, title, date_modified, content_html }) => [
          id,
          title,
          date_modified,
          content_html,
        ]),
      ).toEqual(
        (atom.entries ?? []).map(({ id, title, updated, content }) => [id, title?.value, updated, content?.value]),
      );
      expect(fileOf(json.next_url).replace(/json$/, 'xml')).toBe(fileOf(linkOf(file, 'prev-archive')));
    }
  });

  it('leads to each of its archive documents once, and no two of them share an entry', () => {
    const chains = feeds.filter((file) => file.endsWith('/feed.xml')).map(documentsFrom);
    expect(chains.flat().toSorted()).toEqual(feeds.toSorted());
    const doubled = chains.filter(([, ...archives]) => {
      const ids = archives.flatMap(entriesOf).map(({ id }) => id);
      return new Set(ids).size < ids.length;
    });
    expect(doubled).toEqual([]);
  });

  it('names each text by an id that no other has', () => {
    const urls = new Map<string, Set<string>>();
    for (const { id = '', links } of feeds.flatMap(entriesOf)) {
      const [alternate] = links ?? [];
      urls.set(id, (urls.get(id) ?? new Set()).add(alternate?.href ?? ''));
    }
    expect([...urls].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it('holds no address that is not complete', () => {
    const relative = feeds.filter((file) =>
      entriesOf(file).some(({ content }) => / (href|src)="(?![a-z]+:|#)/.test(content?.value ?? '')),
    );
    expect(relative).toEqual([]);
  });
});

describe.each(['en', 'hu'])('the feed of the whole record in %s', (lang) => {
  const entries = chain(`${lang}/feed.xml`);

  it('leads, with its archive documents, to every text of the language', () => {
    const urls = new Set(entries.map(({ links }) => links?.[0]?.href));
    expect(lines.filter((line) => line.lang === lang && !urls.has(line.url)).map(({ url }) => url)).toEqual([]);
  });

  it('agrees with the data on titles, summaries and days', () => {
    const byUrl = new Map(lines.map((line) => [line.url, line]));
    const day = (time: string | undefined | null) => time?.slice(0, 10) ?? null;
    for (const { links, title, summary, published, updated } of entries) {
      const line = byUrl.get(links?.[0]?.href ?? '');
      expect([plain(title?.value), plain(summary?.value), day(published), day(updated)]).toEqual([
        plain(line?.title),
        plain(line?.summary),
        day(line?.published),
        day(line?.modified),
      ]);
    }
  });
});

describe('the feed of an organisation, person, topic, programme or document', () => {
  it('leads, with its archive documents, to every record that names it', () => {
    const plural = { organisations: 'organisations', people: 'people', topics: 'topics', programmes: 'programmes' };
    const english = lines.filter((line) => line.lang === 'en');
    let checked = 0;
    for (const [field, segment] of Object.entries(plural)) {
      const ids = new Set(english.flatMap((line) => line[field as 'topics'].map(({ id }) => id)));
      for (const id of ids) {
        const file = `en/${segment}/${id}/feed.xml`;
        if (!files.includes(file)) continue;
        const urls = new Set(chain(file).map(({ links }) => links?.[0]?.href));
        const naming = english.filter((line) => line[field as 'topics'].some((each) => each.id === id));
        expect([id, naming.filter(({ url }) => !urls.has(url)).map(({ url }) => url)]).toEqual([id, []]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  it('as that of each kind does', () => {
    for (const segment of ['meetings', 'campaigns', 'funding-calls']) {
      const urls = new Set(chain(`en/${segment}/feed.xml`).map(({ links }) => links?.[0]?.href));
      const own = lines.filter(({ lang, url }) => lang === 'en' && url.includes(`/en/${segment}/`));
      expect(own.filter(({ url }) => !urls.has(url)).map(({ url }) => url)).toEqual([]);
    }
  });
});

describe.each(['en/corrections', 'hu/helyesbitesek'])('the feed of %s', (folder) => {
  it('leads, with its archive documents, to every change that is not editorial', () => {
    const changes = ['meetings', 'campaigns', 'funding-calls'].flatMap((name) =>
      (JSON.parse(textOf(`data/${name}.json`)).records as RecordDocument[]).flatMap(({ number, facts }) =>
        facts.changes
          .filter(({ kind }) => kind !== 'editorial')
          .map(({ id }) => `:${number}/changes/${id}/${folder.slice(0, 2)}`),
      ),
    );
    const ids = new Set(chain(`${folder}/feed.xml`).map(({ id = '' }) => id.slice(id.lastIndexOf(':'))));
    expect(changes.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('every page with a list', () => {
  it('names a feed in both forms, and each of them is there', () => {
    const listing = localPages.filter((page) => valuesOf(page, 'a', 'href').some((href) => href.endsWith('/feed.xml')));
    expect(listing.length).toBeGreaterThan(100);
    for (const page of listing) {
      const [atom = '', json = ''] = ['application/atom+xml', 'application/feed+json'].flatMap((type) =>
        alternates(page, type),
      );
      for (const address of [atom, json]) {
        expect(files).toContain(address.slice(basePath.length));
        expect(valuesOf(page, 'a', 'href')).toContain(address);
      }
    }
  });
});

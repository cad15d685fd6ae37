import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../../src/formats/atom.ts';
import { toJsonFeed } from '../../src/formats/json-feed.ts';
import type { Feed } from '../../src/views/feed/feed.ts';

const entry: Feed['entries'][number] = {
  id: 'tag:example.org,2026:MR-2022-001/en',
  lang: 'en',
  title: 'Cash & “carry” <now>',
  summary: 'One sentence.',
  html: '<p>A &amp; B ]]> <br><a href="https://example.org/">C\u0001</a></p>',
  url: 'https://example.org/en/meetings/a/',
  translations: [{ lang: 'hu', url: 'https://example.org/hu/talalkozok/a/' }],
  published: '2026-11-22T00:00:00+01:00',
  updated: '2026-11-28T00:00:00+01:00',
  categories: [{ term: 'meeting', label: 'Meeting', scheme: 'https://example.org/en/archive/' }],
  sources: ['https://example.com/minutes?a=1&b=2'],
};

const addresses = (name: string) => ({
  xml: `https://example.org/en/${name}.xml`,
  json: `https://example.org/en/${name}.json`,
});

const feed: Feed = {
  id: 'tag:example.org,2026:feed/en/everything',
  lang: 'en',
  title: 'The whole record – A record',
  subtitle: 'Every record.',
  pages: { en: 'https://example.org/en/', hu: 'https://example.org/hu/' },
  addresses: addresses('feed'),
  current: undefined,
  previous: addresses('feed-2026-1'),
  updated: entry.updated,
  author: { name: 'A record', url: 'https://example.org/en/' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  entries: [entry, { ...entry, id: 'tag:example.org,2026:MR-2022-002/hu', lang: 'hu', summary: undefined }],
  removed: [{ id: 'tag:example.org,2026:MR-2022-003/en', at: '2026-11-29T00:00:00+01:00' }],
};

const archive: Feed = { ...feed, addresses: addresses('feed-2026-1'), current: addresses('feed'), previous: undefined };

const linksOf = (xml: string) =>
  (parseAtomFeed(xml).links ?? []).map(({ rel, href, hreflang }) => [rel, href, hreflang].filter(Boolean).join(' '));

describe('Atom', () => {
  const xml = toAtom(feed, '/style.css');

  it('says the same to a reader as the feed', () => {
    const read = parseAtomFeed(xml);
    expect([read.id, read.title?.value, read.subtitle?.value, read.updated, read.rights?.value]).toEqual([
      feed.id,
      feed.title,
      feed.subtitle,
      feed.updated,
      'CC BY 4.0',
    ]);
    expect(read.authors).toEqual([{ name: feed.author.name, uri: feed.author.url }]);
    const [first] = read.entries ?? [];
    expect([first?.id, first?.title?.value, first?.summary?.value, first?.published, first?.updated]).toEqual([
      entry.id,
      entry.title,
      entry.summary,
      entry.published,
      entry.updated,
    ]);
    expect(first?.categories).toEqual(entry.categories);
  });

  it('carries HTML whole, without characters that XML forbids', () => {
    const content = parseAtomFeed(xml).entries?.[0]?.content;
    const value = '<p>A &amp; B ]]&#x3E; <br><a href="https://example.org/">C</a></p>';
    expect(content).toEqual({ type: 'html', value });
  });

  it('has title, summary and link alone where an entry has no whole text', () => {
    const [first] =
      parseAtomFeed(toAtom({ ...feed, entries: [{ ...entry, html: undefined }] }, '/style.css')).entries ?? [];
    expect([first?.content, first?.summary?.value, first?.links?.[0]?.href]).toEqual([
      undefined,
      entry.summary,
      entry.url,
    ]);
  });

  it('links to its page in both languages, its other form and its sources', () => {
    expect(linksOf(xml)).toEqual([
      'self https://example.org/en/feed.xml',
      'alternate https://example.org/en/feed.json',
      'alternate https://example.org/en/ en',
      'alternate https://example.org/hu/ hu',
      'prev-archive https://example.org/en/feed-2026-1.xml',
      'license https://creativecommons.org/licenses/by/4.0/',
    ]);
    const links = parseAtomFeed(xml).entries?.[0]?.links?.map(({ rel, href }) => `${rel} ${href}`);
    expect(links).toEqual([
      `alternate ${entry.url}`,
      `alternate ${entry.translations[0]?.url}`,
      `via ${entry.sources[0]}`,
    ]);
  });

  it('marks an archive document, which leads to the current one', () => {
    const old = toAtom(archive, '/style.css');
    expect(old).toContain('<fh:archive />');
    expect(xml).not.toContain('<fh:archive');
    expect(linksOf(old)).toContain('current https://example.org/en/feed.xml');
  });

  it('says which entries are gone, and which are in another language', () => {
    expect(xml).toContain(`<at:deleted-entry ref="${feed.removed[0]?.id}" when="${feed.removed[0]?.at}" />`);
    expect(xml.match(/<entry[^>]*>/g)).toEqual(['<entry>', '<entry xml:lang="hu">']);
  });

  it('names a style sheet for people', () => {
    expect(xml).toContain('<?xml-stylesheet type="text/css" href="/style.css"?>');
  });
});

describe('JSON Feed', () => {
  it('has the summary as content where an entry has no whole text, or else the title', () => {
    const brief = { ...entry, html: undefined };
    const json = toJsonFeed({ ...feed, entries: [brief, { ...brief, summary: undefined }] });
    expect(parseJsonFeed(json).items?.map(({ content_html, content_text }) => [content_html, content_text])).toEqual([
      [undefined, entry.summary],
      [undefined, entry.title],
    ]);
  });

  it('says the same to a reader as the feed', () => {
    const read = parseJsonFeed(toJsonFeed(feed));
    expect([read.title, read.home_page_url, read.feed_url, read.next_url, read.language]).toEqual([
      feed.title,
      feed.pages.en,
      feed.addresses.json,
      feed.previous?.json,
      'en',
    ]);
    const [first, second] = read.items ?? [];
    expect([first?.id, first?.url, first?.title, first?.summary, first?.content_html]).toEqual([
      entry.id,
      entry.url,
      entry.title,
      entry.summary,
      entry.html,
    ]);
    expect([first?.date_published, first?.date_modified, first?.tags]).toEqual([
      entry.published,
      entry.updated,
      ['Meeting'],
    ]);
    expect(second?.language).toBe('hu');
  });

  it('ends its chain with the oldest document', () => {
    expect(parseJsonFeed(toJsonFeed(archive)).next_url).toBeUndefined();
  });
});

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { allowedInXml } from '../language/escape-html.ts';
import { remembered } from '../site/page-reads.ts';
import type { Feed } from '../views/feed/feed.ts';
import type { Category, FeedEntry } from '../views/feed/feed-entry.ts';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
};

const text = (name: string, content: string) => x(name, allowedInXml(content));

const link = (rel: string, href: string, more: Record<string, string> = {}) => x('link', { rel, href, ...more });

const media = { xml: 'application/atom+xml', json: 'application/feed+json', page: 'text/html' };

const category = ({ term, label, scheme }: Category) => x('category', { term, label, scheme });

function toEntry(entry: FeedEntry, lang: string) {
  return x('entry', entry.lang === lang ? {} : { 'xml:lang': entry.lang }, [
    text('id', entry.id),
    text('title', entry.title),
    text('published', entry.published),
    text('updated', entry.updated),
    link('alternate', entry.url, { type: media.page, hreflang: entry.lang }),
    ...entry.translations.map((each) => link('alternate', each.url, { type: media.page, hreflang: each.lang })),
    ...entry.sources.map((source) => link('via', source)),
    ...entry.categories.map(category),
    ...(entry.summary ? [text('summary', entry.summary)] : []),
    // Unescaped, HTML takes a quarter less room.
    ...(entry.html === undefined
      ? []
      : [x('content', { type: 'html' }, [{ type: 'cdata', value: allowedInXml(entry.html) }])]),
  ]);
}

const written = { closeEmptyElements: true };

/** An entry as XML; made once, however many feeds have it. */
const entryXml = remembered((entry: FeedEntry, lang: string) => toXml(toEntry(entry, lang), written));

/** Links to the other documents and forms of a feed (RFC 4287, RFC 4946, RFC 5005). */
function linksOf({ pages, addresses, current, previous, licence }: Feed) {
  return [
    link('self', addresses.xml, { type: media.xml }),
    link('alternate', addresses.json, { type: media.json }),
    ...Object.entries(pages).map(([each, href]) => link('alternate', href, { type: media.page, hreflang: each })),
    ...(current ? [link('current', current.xml, { type: media.xml })] : []),
    ...(previous ? [link('prev-archive', previous.xml, { type: media.xml })] : []),
    ...(licence ? [link('license', licence.url)] : []),
  ];
}

/**
 * A document of a feed as Atom 1.0 (RFC 4287), with archive paging (RFC 5005) and deleted entries (RFC 6721).
 *
 * @param style the path of a style sheet for readers who open the feed in a browser
 */
export function toAtom(feed: Feed, style: string): string {
  const { lang, author, licence, current } = feed;
  const tree = x('feed', { ...namespaces, 'xml:lang': lang }, [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    text('updated', feed.updated),
    x('author', [text('name', author.name), text('uri', author.url)]),
    ...(licence ? [text('rights', licence.name)] : []),
    ...linksOf(feed),
    ...(current ? [x('fh:archive')] : []),
    ...feed.removed.map(({ id, at }) => x('at:deleted-entry', { ref: id, when: at })),
    ...feed.entries.map((entry) => ({ type: 'raw' as const, value: entryXml(entry, lang) })),
  ]);
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  return `${declaration}\n<?xml-stylesheet type="text/css" href="${style}"?>\n${toXml(tree, { ...written, allowDangerousXml: true })}\n`;
}

import { unjoined } from '../../language/keep-together.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { withOffset } from '../../model/instant.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { correctionsDocument } from '../../queries/corrections.ts';
import { type FeedScope, feedDocument } from '../../queries/feeds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { absolute, type FeedFormat, homePath, type Section } from '../../site/urls.ts';
import { siteName } from '../site/site-name.ts';
import { nameOf } from '../text/inline.ts';
import { correctionEntry } from './correction-entry.ts';
import { type FeedSubject, feedDocumentPath, pageOfFeed } from './feed-address.ts';
import { type FeedEntry, feedEntry, recordId } from './feed-entry.ts';
import { tagUri } from './tag-uri.ts';

type Addresses = Record<FeedFormat, string>;

/** A document of a feed. Texts are plain; addresses are absolute; times have an offset from UTC. */
export interface Feed {
  /** A tag URI; all documents of a feed have the same. */
  id: string;
  lang: Locale;
  title: string;
  subtitle: string;
  /** The page that the feed belongs to, in each language. */
  pages: Record<Locale, string>;
  addresses: Addresses;
  /** The current document; undefined where this is it. */
  current: Addresses | undefined;
  /** The archive document with what was published before. */
  previous: Addresses | undefined;
  updated: string;
  author: { name: string; url: string };
  licence: { name: string; url: string } | undefined;
  entries: FeedEntry[];
  /** Entries that are no longer there, and since when. */
  removed: { id: string; at: string }[];
}

/** What the entries of a feed have in common: “Meetings”, the name of an organisation. */
export function feedName({ byId }: Pick<RecordGraph, 'byId'>, subject: FeedSubject, lang: Locale): string {
  const m = messagesIn(lang);
  if (subject.of === 'everything' || subject.of === 'corrections') return m.feed.name[subject.of];
  const entry = 'id' in subject && subject.id ? byId.get(subject.id) : undefined;
  return unjoined(entry ? nameOf(entry, lang).text : m.section[subject.of as Section]);
}

function subtitleOf(subject: FeedSubject, name: string, lang: Locale): string {
  const m = messagesIn(lang).feed.about;
  if (subject.of === 'everything' || subject.of === 'corrections') return m[subject.of];
  return isRecordKind(subject.of) ? m.kind(name) : m.entry(name);
}

type Content = Pick<Feed, 'entries' | 'removed'> & { previous: string | undefined };

function contentOf(graph: RecordGraph, subject: FeedSubject, lang: Locale, archive: string | undefined): Content {
  if (subject.of === 'corrections') {
    const { entries, previous } = correctionsDocument(graph, archive);
    return { entries: entries.map((each) => correctionEntry(graph, each, lang)), removed: [], previous };
  }
  const { records, whole, removed, previous } = feedDocument(graph, subject as FeedScope, archive);
  return {
    entries: records.map((record, at) => feedEntry(graph, record, lang, at < whole)),
    removed: removed.map(({ facts }) => ({
      id: recordId(graph.site, facts.number, lang),
      at: withOffset(facts.removed.at),
    })),
    previous,
  };
}

/** Of a feed in which nothing has been yet. */
const beginning = '1970-01-01';

/** The current document of a feed, or an archive document of it by its key. */
export function feedOf(graph: RecordGraph, subject: FeedSubject, lang: Locale, archive?: string): Feed {
  const { site } = graph;
  const { entries, removed, previous } = contentOf(graph, subject, lang, archive);
  const name = feedName(graph, subject, lang);
  const addressesOf = (key?: string): Addresses => ({
    xml: absolute(feedDocumentPath(subject, lang, 'xml', key)),
    json: absolute(feedDocumentPath(subject, lang, 'json', key)),
  });
  const [en, hu] = locales.map((each) => absolute(pageOfFeed(subject, each)));
  const times = [...entries.map(({ updated }) => updated), ...removed.map(({ at }) => at)];
  return {
    id: tagUri(site, 'feed', lang, subject.of, ...('id' in subject && subject.id ? [subject.id] : [])),
    lang,
    title: `${name} – ${siteName(graph, lang)}`,
    subtitle: subtitleOf(subject, name, lang),
    pages: { en: en ?? '', hu: hu ?? '' },
    addresses: addressesOf(archive),
    current: archive === undefined ? undefined : addressesOf(),
    previous: previous === undefined ? undefined : addressesOf(previous),
    updated: [withOffset(beginning), ...times].sort().at(-1) ?? '',
    author: { name: site?.publisher?.[lang] ?? siteName(graph, lang), url: absolute(homePath(lang)) },
    licence: site?.licence,
    entries,
    removed,
  };
}

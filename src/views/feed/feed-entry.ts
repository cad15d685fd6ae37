import { unjoined } from '../../language/keep-together.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { withOffset } from '../../model/instant.ts';
import type { Site } from '../../model/site.ts';
import { publishedAt, updatedAt } from '../../queries/feeds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { remembered } from '../../site/page-reads.ts';
import { settings } from '../../site/settings.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { changesOf, publicationOf } from '../record/record-page.ts';
import { recordParts } from '../record/record-parts.ts';
import { sourceViews } from '../record/sources.ts';
import { nameOf, titleIn } from '../text/inline.ts';
import { recordHtml } from './record-html.ts';
import { tagUri } from './tag-uri.ts';

/** What an entry is about, in the reader’s language and by an id that stays. */
export interface Category {
  term: string;
  label: string;
  /** The absolute URL of the list that the term belongs to. */
  scheme: string;
}

/** An entry of a feed. Texts are plain unless they say HTML; addresses are absolute; times have an offset from UTC. */
export interface FeedEntry {
  /** A tag URI. */
  id: string;
  /** The language of the text: that of the feed, unless the record is not written in it. */
  lang: Locale;
  title: string;
  summary: string | undefined;
  /** The whole text; undefined where the entry has title and summary alone. */
  html: string | undefined;
  url: string;
  /** The same in other languages. */
  translations: { lang: Locale; url: string }[];
  published: string;
  /** The last change of substance. */
  updated: string;
  categories: Category[];
  /** Addresses of the sources. */
  sources: string[];
}

/** The id of the text of a record in a language. */
export const recordId = (site: Site | undefined, number: string, lang: Locale): string => tagUri(site, number, lang);

function categoriesOf(graph: RecordGraph, record: DatedRecord, lang: Locale): Category[] {
  const { kind, facts } = record;
  const topics = facts.topics.flatMap((id) => graph.byId.get(id) ?? []);
  return [
    { term: kind, label: messagesIn(lang).kind[kind], scheme: absolute(sectionPath('archive', lang)) },
    ...topics.map((topic) => ({
      term: topic.id,
      label: nameOf(topic, lang).text,
      scheme: absolute(sectionPath('topic', lang)),
    })),
  ];
}

/** The title and summary of a record as an entry of feeds; made once, however many feeds have it. */
const briefEntry = remembered((record: DatedRecord, lang: Locale, graph: RecordGraph): FeedEntry => {
  const { kind, id, facts, texts } = record;
  const words = texts[lang]?.words ?? {};
  const other = otherLocale(lang);
  return {
    id: recordId(graph.site, facts.number, lang),
    lang,
    title: unjoined(titleIn(record, lang).text),
    summary: words.summary,
    html: undefined,
    url: absolute(sectionPath(kind, lang, id)),
    translations: texts[other] ? [{ lang: other, url: absolute(sectionPath(kind, other, id)) }] : [],
    published: withOffset(publishedAt(record)),
    updated: withOffset(updatedAt(record)),
    categories: categoriesOf(graph, record, lang),
    sources: [],
  };
});

/** The text of a record as an entry of feeds; made once, however many feeds have it. */
const wholeEntry = remembered((record: DatedRecord, lang: Locale, graph: RecordGraph): FeedEntry => {
  const brief = briefEntry(record, lang, graph);
  const sources = sourceViews(graph, record, lang);
  const content = {
    parts: recordParts(graph, record, lang, settings().siteUrl),
    sources,
    changes: changesOf(record, record.texts[lang]?.words ?? {}, lang),
    publication: publicationOf(record, lang),
  };
  return { ...brief, html: recordHtml(content, brief.url, lang), sources: sources.map(({ url }) => url) };
});

/**
 * A record as an entry of a feed in a language; where it is not written in it, as it is in the other.
 *
 * @param isWhole whether the entry has the whole text, besides title and summary
 */
export function feedEntry(graph: RecordGraph, record: DatedRecord, lang: Locale, isWhole: boolean): FeedEntry {
  return (isWhole ? wholeEntry : briefEntry)(record, record.texts[lang] ? lang : otherLocale(lang), graph);
}

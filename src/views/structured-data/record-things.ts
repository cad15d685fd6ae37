import type { CreativeWork, Report, Thing } from 'schema-dts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { lastChangedAt } from '../../model/publication.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import type { CitationItem } from '../cite/citation-item.ts';
import { nameOf } from '../text/inline.ts';
import { eventOf } from './event.ts';
import { grantOf } from './grant.ts';
import { organisations, publisherOf, siteIdIn } from './nodes.ts';

const reportId = ({ kind, id }: DatedRecord, lang: Locale) => `${absolute(sectionPath(kind, lang, id))}#report`;

function sourcesOf(graph: RecordGraph, { facts }: DatedRecord, lang: Locale): CreativeWork[] {
  return facts.sources.map(({ url, title, publisher, 'publisher-name': written, language, published }) => {
    const [named] = organisations(graph, publisher === undefined ? [] : [publisher], lang);
    const by = named ?? (written ? { '@type': 'Organization' as const, name: written } : undefined);
    return {
      '@type': 'CreativeWork',
      url,
      inLanguage: language,
      ...(title && { name: title }),
      ...(by && { publisher: by }),
      ...(published && { datePublished: published.slice(0, 10) }),
    };
  });
}

/** The text in the other language: what it is a translation of, or what was translated from it. */
function translationOf(record: DatedRecord, lang: Locale): Pick<Report, 'translationOfWork' | 'workTranslation'> {
  const other = otherLocale(lang);
  if (!record.texts[other]) return {};
  const work = { '@id': reportId(record, other) };
  return record.facts.original === lang ? { workTranslation: work } : { translationOfWork: work };
}

const subjectOf = (graph: RecordGraph, record: DatedRecord, lang: Locale): Thing | undefined =>
  record.kind === 'funding-call' ? grantOf(graph, record, lang) : eventOf(graph, record, lang);

/** A record as structured data: what it is about, where that is known, and the report on it, with its sources. */
export function recordThings(graph: RecordGraph, record: DatedRecord, item: CitationItem): Thing[] {
  const { facts, texts, kind, id } = record;
  const lang = item.language;
  const [date] = item.issued?.['date-parts'] ?? [];
  const subject = subjectOf(graph, record, lang);
  const abstract = texts[lang]?.words.summary;
  const changed = lastChangedAt(facts, record.silentlyChanged)?.slice(0, 10);
  const mentions = organisations(graph, facts.mentioned, lang);
  const keywords = facts.topics
    .flatMap((topic) => graph.byId.get(topic) ?? [])
    .map((topic) => nameOf(topic, lang).text);
  const report: Report = {
    '@type': 'Report',
    '@id': reportId(record, lang),
    url: absolute(sectionPath(kind, lang, id)),
    identifier: item.URL,
    reportNumber: item.number,
    headline: item.title,
    // The event or grant is described by the same sentence.
    ...(abstract && !subject && { abstract }),
    inLanguage: lang,
    ...(date && { datePublished: date.map((part) => String(part).padStart(2, '0')).join('-') }),
    ...(changed && { dateModified: changed }),
    publisher: publisherOf(graph, lang),
    ...(graph.site?.licence && { license: graph.site.licence.url }),
    isPartOf: { '@id': siteIdIn(lang) },
    ...(subject && { about: { '@id': (subject as { '@id': string })['@id'] } }),
    ...(mentions.length > 0 && { mentions }),
    ...(keywords.length > 0 && { keywords }),
    ...translationOf(record, lang),
    citation: sourcesOf(graph, record, lang),
  };
  return [report, ...(subject ? [subject] : [])];
}

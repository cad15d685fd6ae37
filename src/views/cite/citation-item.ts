import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { firstPublishedAt } from '../../model/publication.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { remembered } from '../../site/page-reads.ts';
import { absolute, shortPath } from '../../site/urls.ts';
import { siteName } from '../site/site-name.ts';
import { titleIn } from '../text/inline.ts';

/**
 * The text of a record in a language as an item of CSL-JSON (Citation Style Language 1.0.2, Appendix IV): a report with a
 * number, published on this site. Everything that cites the record is made of it. Texts are plain.
 */
export interface CitationItem {
  /** The number with the language, `MR-2022-014-en`: both texts of a record may be cited in one work. */
  id: string;
  type: 'report';
  /** What kind of record it is: “Meeting report”. */
  genre: string;
  title: string;
  /** The publisher as corporate author, where the site names one. */
  author?: { literal: string }[];
  /** The publisher; the name of the site, where it names none. */
  publisher: string;
  /** The name of the site, where the publisher has another. */
  'collection-title'?: string;
  number: string;
  /** The day of first publication here: year, month, day. Only a draft may have none. */
  issued?: { 'date-parts': [[number, number, number]] };
  language: Locale;
  /** The permanent address. */
  URL: string;
}

function issuedOf({ facts }: DatedRecord): Pick<CitationItem, 'issued'> {
  const [year, month, day] = (firstPublishedAt(facts) ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? { issued: { 'date-parts': [[year, month, day]] } } : {};
}

/** How the text of a record in a language is cited; made once for all that cite it. */
export const citationItem = remembered((record: DatedRecord, lang: Locale, graph: RecordGraph): CitationItem => {
  const { kind, facts } = record;
  const site = siteName(graph, lang);
  const publisher = graph.site?.publisher?.[lang];
  return {
    id: `${facts.number}-${lang}`,
    type: 'report',
    genre: messagesIn(lang).cite.genre[kind],
    title: unjoined(titleIn(record, lang).text).replaceAll('\u00a0', ' '),
    ...(publisher !== undefined && { author: [{ literal: publisher }] }),
    publisher: publisher ?? site,
    ...(publisher !== undefined && publisher !== site && { 'collection-title': site }),
    number: facts.number,
    ...issuedOf(record),
    language: lang,
    URL: absolute(shortPath(facts.number)),
  };
});

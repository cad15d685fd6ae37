import type { Locale } from '../../language/locales.ts';
import { otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import type { CitedList } from '../../queries/citations.ts';
import { listingOfKind, pageKeys, partsOfKey } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { undated } from '../../queries/records.ts';
import { homePath, sectionPath, yearPath } from '../../site/urls.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import { type CitationLink, listCitationLinks } from '../cite/citation-links.ts';
import { feedLinks } from '../feed/feed-address.ts';
import type { PageHead } from '../site/frame.ts';
import { nextChange, renewalFrom } from '../site/renewal.ts';
import type { Inline } from '../text/inline.ts';
import { type Current, currentOf, timedParts } from './current.ts';
import { listItem } from './list-item.ts';
import { type Pagination, pageLabel, paginate } from './pagination.ts';

/** A list of records: the newest, a year, a month of a full year, or a page of one of these. */
export interface ListPage extends Pagination {
  head: PageHead;
  intro: string | undefined;
  /** The open calls or running campaigns; on the first page of those lists only. */
  current: Current | undefined;
  /** In the archive: the same period in the list of each kind, with counts. */
  kinds: Inline[];
  /** From the archive to the page of figures. */
  figures: Inline | undefined;
  empty: string;
  /** The citations of what it lists; of a period that fills several pages, those of all of it. None of an empty list. */
  citations: CitationLink[];
}

export const listSections = [...recordKinds, 'archive'] as const;

export type ListSection = (typeof listSections)[number];

const listingIn = (graph: RecordGraph, section: ListSection) =>
  listingOfKind(graph, section === 'archive' ? undefined : section);

/** The years, and the months of full years, that have a page in a section. */
export function pageKeysOf(graph: RecordGraph, section: ListSection): string[] {
  return pageKeys(listingIn(graph, section));
}

/** Links from an archive page to the same period of each kind; a month of the archive has none. */
function kindsAt(graph: RecordGraph, key: string | undefined, lang: Locale): Inline[] {
  const link = (kind: RecordKind): Inline[] => {
    const { records, years } = listingOfKind(graph, kind);
    const count = key === undefined ? records.length : years.find((year) => year.key === key)?.count;
    const href = key === undefined ? sectionPath(kind, lang) : yearPath(kind, lang, key);
    return count ? [{ text: messagesIn(lang).section[kind], href, aside: numberText(count, lang) }] : [];
  };
  return recordKinds.flatMap(link);
}

/** The open calls or running campaigns; undefined for other sections and for empty lists. */
function currentAt(graph: RecordGraph, section: ListSection, lang: Locale): Current | undefined {
  const isTimed = section === 'campaign' || section === 'funding-call';
  return isTimed && listingIn(graph, section).records.length > 0 ? currentOf(graph, section, lang) : undefined;
}

/** “Meetings, November 2022”, with the number of the page where it is not the first. */
function titleAt(name: string, key: string, lang: Locale): string {
  const m = messagesIn(lang).list;
  const { period, page } = partsOfKey(key);
  const title = period === undated ? m.undatedOf(name) : m.year(name, pageLabel(period, lang));
  return page === 1 ? title : m.page(title, numberText(page, lang));
}

/** From a page to the list of its section, to its year where it is a month, and to the first page of its period. */
function trailOf(section: ListSection, key: string, lang: Locale): Inline[] {
  const { period, page } = partsOfKey(key);
  const above = [...(/^\d{4}-/.test(period) ? [period.slice(0, 4)] : []), ...(page === 1 ? [] : [period])];
  return [
    { text: messagesIn(lang).section[section], href: sectionPath(section, lang) },
    ...above.map((each) => ({ text: pageLabel(each, lang), href: yearPath(section, lang, each) })),
  ];
}

/** The records whose citations belong to a page. */
const citedAt = (section: ListSection, key: string | undefined): CitedList => ({
  of: section === 'archive' ? 'everything' : section,
  ...(key !== undefined && { period: partsOfKey(key).period }),
});

/** The list of a section: its newest records, a year, or a month. */
export function listPage(graph: RecordGraph, section: ListSection, lang: Locale, key?: string): ListPage {
  const m = messagesIn(lang);
  const name = m.section[section];
  const pathIn = (each: Locale) => (key === undefined ? sectionPath(section, each) : yearPath(section, each, key));
  const pagination = paginate({
    listing: listingIn(graph, section),
    key,
    href: (each) => yearPath(section, lang, each),
    item: (record) => listItem(graph, record, lang),
    lang,
  });
  const title = key === undefined ? name : titleAt(name, key, lang);
  const current = key === undefined ? currentAt(graph, section, lang) : undefined;
  return {
    head: {
      lang,
      title,
      // Each year has its own description, so that search engines do not take the pages for duplicates.
      description:
        key === undefined
          ? m.sectionIntro[section]
          : `${title}: ${m.count.records(pagination.total)}. ${m.sectionIntro[section]}`,
      path: pathIn(lang),
      translation: { path: pathIn(otherLocale(lang)), exists: true },
      trail: key === undefined ? [] : trailOf(section, key, lang),
      calendar: calendarLinks(section === 'archive' ? homePath(lang) : sectionPath(section, lang)),
      feed: feedLinks(
        section === 'archive' ? m.feed.name.everything : name,
        { of: section === 'archive' ? 'everything' : section },
        lang,
      ),
      ...(key === undefined && {
        renewal: renewalFrom(nextChange(current ? timedParts(current) : [], graph.scheduled), lang),
      }),
    },
    intro: key === undefined ? m.sectionIntro[section] : undefined,
    current,
    kinds: section === 'archive' ? kindsAt(graph, key, lang) : [],
    figures:
      section === 'archive' && key === undefined
        ? { text: m.section.figures, href: sectionPath('figures', lang) }
        : undefined,
    empty: m.list.empty,
    citations: pagination.total > 0 ? listCitationLinks(citedAt(section, key), lang) : [],
    ...pagination,
  };
}

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
import { listCitationLinks } from '../cite/citation-links.ts';
import { feedLinks } from '../feed/feed-address.ts';
import { nextChange, renewalFrom } from '../site/renewal.ts';
import type { Inline } from '../text/inline.ts';
import { type Current, currentOf, timedParts } from './current.ts';
import { listItem } from './list-item.ts';
import { pageLabel, paginate } from './pagination.ts';
import type { ListPage } from './record-list.ts';
import { isStatusKey, statusKeys, statusLinks, statusPage } from './status-page.ts';

export const listSections = [...recordKinds, 'archive'] as const;

export type ListSection = (typeof listSections)[number];

const listingIn = (graph: RecordGraph, section: ListSection) =>
  listingOfKind(graph, section === 'archive' ? undefined : section);

/** The years, the months of full years, and of calls the statuses, that have a page in a section. */
export function pageKeysOf(graph: RecordGraph, section: ListSection): string[] {
  return [...pageKeys(listingIn(graph, section)), ...(section === 'funding-call' ? statusKeys(graph) : [])];
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

/** The running campaigns, or the open and the coming calls; none for other sections and for empty lists. */
function currentsAt(graph: RecordGraph, section: ListSection, lang: Locale): Current[] {
  if (listingIn(graph, section).records.length === 0) return [];
  if (section === 'campaign') return [currentOf(graph, 'running', lang)];
  return section === 'funding-call' ? [currentOf(graph, 'open', lang), currentOf(graph, 'coming', lang)] : [];
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

/** The list of a section: its newest records, a year, a month, or the calls of a status. */
export function listPage(graph: RecordGraph, section: ListSection, lang: Locale, key?: string): ListPage {
  if (key !== undefined && isStatusKey(key)) return statusPage(graph, key, lang);
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
  const currents = key === undefined ? currentsAt(graph, section, lang) : [];
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
        renewal: renewalFrom(nextChange(currents.flatMap(timedParts), graph.scheduled), lang),
      }),
    },
    intro: key === undefined ? m.sectionIntro[section] : undefined,
    currents,
    statuses: section === 'funding-call' && key === undefined ? statusLinks(graph, key, lang) : [],
    gaps: [],
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

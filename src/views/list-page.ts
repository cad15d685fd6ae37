import type { Locale } from '../language/locales.ts';
import { otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { recordKinds } from '../model/kinds.ts';
import type { DatedRecord, Holdings } from '../queries/holdings.ts';
import { byYear, recordsOf, undated } from '../queries/records.ts';
import { sectionPath, yearPath } from '../site/urls.ts';
import type { PageHead } from './frame.ts';
import { type ListItem, listItem } from './list-item.ts';
import type { Piece } from './piece.ts';

/** The records of a year, or of an entry in a year. */
export interface YearGroup {
  year: string;
  items: ListItem[];
}

/** A year that a list leads to, with the number of its records. */
export interface YearLink extends Piece {
  count: number;
  isCurrent: boolean;
}

/** A list of records. */
export interface ListPage {
  head: PageHead;
  intro: string | undefined;
  count: string;
  years: YearLink[];
  groups: YearGroup[];
  /** The years next to this one, on the page of a year. */
  earlier: Piece | undefined;
  later: Piece | undefined;
  empty: string;
}

/** A list shows whole years from the newest on until it holds this many records; the other years have pages. */
const longList = 100;

export const listSections = [...recordKinds, 'archive'] as const;

export type ListSection = (typeof listSections)[number];

const inSection = (holdings: Holdings, section: ListSection) =>
  recordsOf(holdings, section === 'archive' ? undefined : section);

/** Groups of whole years, the newest first, as far as a page should reach. */
function newestYears(years: [string, DatedRecord[]][]): [string, DatedRecord[]][] {
  let shown = 0;
  return years.filter(([, records], index) => {
    const fits = index === 0 || shown + records.length <= longList;
    shown += fits ? records.length : longList;
    return fits;
  });
}

/** A year as a heading. */
export function yearLabel(year: string, lang: Locale): string {
  return year === undated ? messagesIn(lang).list.undated : year;
}

/** The years that have a page in a section. */
export function yearsOf(holdings: Holdings, section: ListSection): string[] {
  return byYear(inSection(holdings, section)).map(([year]) => year);
}

/** The list of a section: all of it by year, or one year. */
export function listPage(holdings: Holdings, section: ListSection, lang: Locale, year?: string): ListPage {
  const m = messagesIn(lang);
  const all = inSection(holdings, section);
  const years = byYear(all);
  const name = m.section[section];
  const at = years.findIndex(([each]) => each === year);
  const chosen = year === undefined ? newestYears(years) : years.filter(([each]) => each === year);
  const count = chosen.reduce((sum, [, records]) => sum + records.length, 0);
  const pathOf = (each: Locale) => (year === undefined ? sectionPath(section, each) : yearPath(section, each, year));
  const toYear = (entry: [string, unknown] | undefined): Piece | undefined =>
    entry && { text: yearLabel(entry[0], lang), href: yearPath(section, lang, entry[0]) };
  return {
    head: {
      lang,
      title: year === undefined ? name : m.list.year(name, yearLabel(year, lang)),
      description: m.sectionIntro[section],
      path: pathOf(lang),
      twin: { path: pathOf(otherLocale(lang)), exists: true },
      trail: year === undefined ? [] : [{ text: name, href: sectionPath(section, lang) }],
    },
    intro: year === undefined ? m.sectionIntro[section] : undefined,
    count: m.count.records(year === undefined ? all.length : count),
    years: years.map(([each, records]) => ({
      text: yearLabel(each, lang),
      href: yearPath(section, lang, each),
      count: records.length,
      isCurrent: each === year,
    })),
    groups: chosen.map(([each, records]) => ({
      year: yearLabel(each, lang),
      items: records.map((record) => listItem(holdings, record, lang)),
    })),
    earlier: at < 0 ? undefined : toYear(years[at + 1]),
    later: at < 0 ? undefined : toYear(years[at - 1]),
    empty: m.list.empty,
  };
}

import type { Locale } from '../../language/locales.ts';
import { otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import type { Holdings } from '../../queries/holdings.ts';
import { undated } from '../../queries/records.ts';
import { leafKeys, shelfOfKind } from '../../queries/shelf.ts';
import { sectionPath, yearPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import type { Piece } from '../text/piece.ts';
import { type Chapter, chapterLabel, chapterOf } from './chapter.ts';
import { type Current, currentOf } from './current.ts';
import { listItem } from './list-item.ts';

/** A list of records: the newest, a year, or a month of a full year. */
export interface ListPage extends Chapter {
  head: PageHead;
  intro: string | undefined;
  /** Before all calls those that are open, before all campaigns those that run; on the first page of the list. */
  current: Current | undefined;
  /** In the archive: the same time in the list of each kind, with counts. */
  kinds: Piece[];
  /** From the archive to what can be counted in it. */
  figures: Piece | undefined;
  empty: string;
}

export const listSections = [...recordKinds, 'archive'] as const;

export type ListSection = (typeof listSections)[number];

const shelfIn = (holdings: Holdings, section: ListSection) =>
  shelfOfKind(holdings, section === 'archive' ? undefined : section);

/** The years, and the months of full years, that have a page in a section. */
export function chaptersOf(holdings: Holdings, section: ListSection): string[] {
  return leafKeys(shelfIn(holdings, section));
}

/** The lists of each kind at the time of an archive page; a month of the archive has none. */
function kindsAt(holdings: Holdings, key: string | undefined, lang: Locale): Piece[] {
  const link = (kind: RecordKind): Piece[] => {
    const { records, years } = shelfOfKind(holdings, kind);
    const count = key === undefined ? records.length : years.find(({ year }) => year === key)?.count;
    const href = key === undefined ? sectionPath(kind, lang) : yearPath(kind, lang, key);
    return count ? [{ text: messagesIn(lang).section[kind], href, aside: numberText(count, lang) }] : [];
  };
  return recordKinds.flatMap(link);
}

/** What is open or runs, where the list can hold such things and holds anything. */
function currentAt(holdings: Holdings, section: ListSection, lang: Locale): Current | undefined {
  const isTimed = section === 'campaign' || section === 'funding-call';
  return isTimed && shelfIn(holdings, section).records.length > 0 ? currentOf(holdings, section, lang) : undefined;
}

/** The list of a section: its newest records, a year, or a month. */
export function listPage(holdings: Holdings, section: ListSection, lang: Locale, key?: string): ListPage {
  const m = messagesIn(lang);
  const name = m.section[section];
  const pathIn = (each: Locale) => (key === undefined ? sectionPath(section, each) : yearPath(section, each, key));
  const chapter = chapterOf({
    shelf: shelfIn(holdings, section),
    key,
    href: (each) => yearPath(section, lang, each),
    item: (record) => listItem(holdings, record, lang),
    lang,
  });
  const title =
    key === undefined ? name : key === undated ? m.list.undatedOf(name) : m.list.year(name, chapterLabel(key, lang));
  const isMonth = key !== undefined && /^\d{4}-/.test(key);
  const year = key?.slice(0, 4) ?? '';
  return {
    head: {
      lang,
      title,
      // A description that all years shared would tell none of them from another.
      description:
        key === undefined
          ? m.sectionIntro[section]
          : `${title}: ${m.count.records(chapter.total)}. ${m.sectionIntro[section]}`,
      path: pathIn(lang),
      twin: { path: pathIn(otherLocale(lang)), exists: true },
      trail: [
        ...(key === undefined ? [] : [{ text: name, href: sectionPath(section, lang) }]),
        ...(isMonth ? [{ text: year, href: yearPath(section, lang, year) }] : []),
      ],
    },
    intro: key === undefined ? m.sectionIntro[section] : undefined,
    current: key === undefined ? currentAt(holdings, section, lang) : undefined,
    kinds: section === 'archive' && !isMonth ? kindsAt(holdings, key, lang) : [],
    figures:
      section === 'archive' && key === undefined
        ? { text: m.section.figures, href: sectionPath('figures', lang) }
        : undefined,
    empty: m.list.empty,
    ...chapter,
  };
}

import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import {
  isFull,
  type Listing,
  type ListingPage,
  newestOf,
  newestPages,
  type Period,
  partsOfKey,
  periodsOf,
} from '../../queries/listing.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { undated } from '../../queries/records.ts';
import type { Inline } from '../text/inline.ts';
import type { ListItem } from './list-item.ts';

/** Records under a heading: a year, or a month of a full year. */
export interface Group<Item extends ListItem = ListItem> {
  title: string;
  /** The fragment that leads to it; left out where nothing does. */
  id?: string;
  items: Item[];
}

/** A link to a part of a list, such as a year, with the number of its records where the text does not give it. */
export interface CountedLink extends Inline {
  count?: number;
  isCurrent: boolean;
}

/** One page of a long list: the newest records, a year, a month, or a part of these. */
export interface Pagination<Item extends ListItem = ListItem> {
  groups: Group<Item>[];
  /** The number of records in that period, shown or not. */
  total: number;
  /** The number of records in words, and which of them the page shows where it shows fewer. */
  count: string;
  years: CountedLink[];
  months: CountedLink[];
  /** The pages of the period by the numbers of their records, where there are several. */
  pages: CountedLink[];
  earlier: Inline | undefined;
  later: Inline | undefined;
}

/** A year or month as a heading: “2022”, “November 2022”, “November 2022, page 2”. */
export function pageLabel(key: string, lang: Locale): string {
  const m = messagesIn(lang).list;
  const { period, page } = partsOfKey(key);
  const [year = '', month] = period.split('-');
  const label = period === undated ? m.undated : month === undated ? m.monthless(year) : dateText(period, lang);
  return page === 1 ? label : m.page(label, numberText(page, lang));
}

interface Choice<Item extends ListItem> {
  listing: Listing;
  /** `2022`, `2022-11`, `2022-11-page-2`, `undated`, or undefined for the newest. */
  key: string | undefined;
  href: (key: string) => string;
  item: (record: DatedRecord) => Item;
  lang: Locale;
}

/** The position of a key in a listing: its year, its period, which may be that year, and its page. */
function positionOf({ years }: Listing, key: string) {
  for (const year of years) {
    for (const period of [year, ...year.months]) {
      const at = period.pages.findIndex((page) => page.key === key);
      if (at >= 0) return { year, period, at };
    }
  }
  return undefined;
}

type Position = NonNullable<ReturnType<typeof positionOf>>;

/** The pages of the listing whose records a page shows, each under a heading. */
function shownAt(listing: Listing, position: Position | undefined): ListingPage[] {
  if (!position) return newestOf(listing);
  const { limit } = listing;
  const { year, period, at } = position;
  return period === year && isFull(year) ? newestPages(year.months, limit) : period.pages.slice(at, at + 1);
}

/** How many records there are, and which of them are shown: the newest, or those of a page. */
function countText(total: number, shown: number, first: number, lang: Locale): string {
  const { count } = messagesIn(lang);
  if (shown === total) return count.records(total);
  return first === 1 ? count.newest(shown, total) : count.range(first, first + shown - 1, total);
}

/** The page on which a list goes on after its first: that of which this shows a part, or the next; undefined where it shows all. */
function afterNewest({ years }: Listing, shown: readonly ListingPage[]): string | undefined {
  const pages = periodsOf(years).flatMap((period) => period.pages);
  const last = shown.at(-1);
  const at = pages.findIndex(({ key }) => key === last?.key);
  const isWhole = pages[at]?.records.length === last?.records.length;
  return pages[isWhole ? at + 1 : at]?.key;
}

/** The pages beside a page: those of months within their year, else those of years. */
function rowOf({ years }: Listing, { year, period }: Position): string[] {
  return (period === year ? years : year.months).flatMap(({ pages }) => pages.map(({ key }) => key));
}

/** Links to the pages of a list by the numbers of their items: “1–100”, “101–200”; none to a single one. */
export function rangeLinks(
  pages: readonly { key: string; size: number }[],
  current: string,
  href: (key: string) => string,
  lang: Locale,
): CountedLink[] {
  if (pages.length < 2) return [];
  let last = 0;
  return pages.map(({ key, size }) => {
    const first = last + 1;
    last += size;
    const text = [...new Set([first, last])].map((number) => numberText(number, lang)).join('–');
    return { text, href: href(key), isCurrent: key === current };
  });
}

/** A page of a list, with links to the years, months and pages around it. */
export function paginate<Item extends ListItem>({ listing, key, href, item, lang }: Choice<Item>): Pagination<Item> {
  const position = key === undefined ? undefined : positionOf(listing, key);
  const shown = shownAt(listing, position);
  const row = position ? rowOf(listing, position) : [];
  const at = key === undefined ? -1 : row.indexOf(key);
  const leadingTo = (to: string | undefined): Inline | undefined =>
    to === undefined ? undefined : { text: pageLabel(to, lang), href: href(to) };
  const links = (periods: readonly Period[]): CountedLink[] =>
    periods.map((each) => ({
      text: pageLabel(each.key, lang),
      href: href(each.key),
      count: each.count,
      isCurrent: each === position?.year || each === position?.period,
    }));
  const pages = (position?.period.pages ?? []).map((page) => ({ key: page.key, size: page.records.length }));
  const size = shown.reduce((sum, { records }) => sum + records.length, 0);
  const total = position?.period.count ?? listing.records.length;
  return {
    groups: shown.map(({ key: id, records }) => ({
      title: pageLabel(id, lang),
      id: `y${id}`,
      items: records.map(item),
    })),
    total,
    count: countText(total, size, (position?.at ?? 0) * listing.limit + 1, lang),
    years: links(listing.years),
    months: links(position?.year.months ?? []),
    pages: key === undefined ? [] : rangeLinks(pages, key, href, lang),
    earlier: leadingTo(key === undefined ? afterNewest(listing, shown) : at < 0 ? undefined : row[at + 1]),
    later: leadingTo(at < 0 ? undefined : row[at - 1]),
  };
}

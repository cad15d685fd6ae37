import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { isFull, type Listing, type ListingPage, newestPages } from '../../queries/listing.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { undated } from '../../queries/records.ts';
import type { Inline } from '../text/inline.ts';
import type { ListItem } from './list-item.ts';

/** Records under a heading: a year, or a month of a full year. */
export interface Group<Item extends ListItem = ListItem> {
  title: string;
  items: Item[];
}

/** A link to a part of a list, such as a year, with the number of its records. */
export interface CountedLink extends Inline {
  count: number;
  isCurrent: boolean;
}

/** One page of a long list: the newest records, a year or a month. */
export interface Pagination<Item extends ListItem = ListItem> {
  groups: Group<Item>[];
  /** The number of records in that period, shown or not. */
  total: number;
  /** The number of records in words, and whether the page shows fewer. */
  count: string;
  years: CountedLink[];
  months: CountedLink[];
  earlier: Inline | undefined;
  later: Inline | undefined;
}

/** A year or month as a heading: “2022”, “November 2022”. */
export function pageLabel(key: string, lang: Locale): string {
  return key === undated ? messagesIn(lang).list.undated : dateText(key, lang);
}

interface Choice<Item extends ListItem> {
  listing: Listing;
  /** `2022`, `2022-11`, `undated`, or undefined for the newest. */
  key: string | undefined;
  href: (key: string) => string;
  item: (record: DatedRecord) => Item;
  lang: Locale;
}

const sizeOf = (pages: readonly ListingPage[]) => pages.reduce((sum, { records }) => sum + records.length, 0);

/** The pages of the listing that a key covers, and those of them that are shown. */
function pagesAt({ years }: Listing, key: string | undefined): { all: ListingPage[]; shown: ListingPage[] } {
  const all = years.flatMap(({ pages }) => pages);
  if (key === undefined) return { all, shown: newestPages(all) };
  const year = years.find((each) => each.year === key);
  if (!year) {
    const month = all.filter((page) => page.key === key);
    return { all: month, shown: month };
  }
  // Records of an unknown month appear on the page of their year only.
  const newest = newestPages(year.pages);
  const monthless = year.pages.filter((page) => page.key === key && !newest.includes(page));
  return { all: year.pages, shown: [...newest, ...monthless] };
}

/** A page of a list, with links to the years and months around it. */
export function paginate<Item extends ListItem>({ listing, key, href, item, lang }: Choice<Item>): Pagination<Item> {
  const m = messagesIn(lang);
  const { all, shown } = pagesAt(listing, key);
  const isCurrent = (each: string) => each === key;
  const year = listing.years.find((each) => each.year === key?.slice(0, 4) || each.year === key);
  const months = year && isFull(year) ? year.pages.filter((page) => page.key !== year.year) : [];
  const row = year && key !== year.year ? months.map((page) => page.key) : listing.years.map((each) => each.year);
  const at = key === undefined ? -1 : row.indexOf(key);
  const leadingTo = (to: string | undefined): Inline | undefined =>
    to === undefined ? undefined : { text: pageLabel(to, lang), href: href(to) };
  const [size, total] = [sizeOf(shown), sizeOf(all)];
  return {
    groups: shown.map(({ key: pageKey, records }) => ({ title: pageLabel(pageKey, lang), items: records.map(item) })),
    total,
    count: size < total ? m.count.newest(size, total) : m.count.records(total),
    years: listing.years.map((each) => ({
      text: pageLabel(each.year, lang),
      href: href(each.year),
      count: each.count,
      isCurrent: isCurrent(each.year) || each === year,
    })),
    months: months.map((page) => ({
      text: pageLabel(page.key, lang),
      href: href(page.key),
      count: page.records.length,
      isCurrent: isCurrent(page.key),
    })),
    earlier: at < 0 ? undefined : leadingTo(row[at + 1]),
    later: at < 0 ? undefined : leadingTo(row[at - 1]),
  };
}

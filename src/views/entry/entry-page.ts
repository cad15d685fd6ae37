import type { ArchiveEntry } from '../../archive/archive.ts';
import { dateText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { typography } from '../../language/typography.ts';
import { calendarIsFilled } from '../../queries/calendars.ts';
import { isLong, listingOfEntry, pageKeys } from '../../queries/listing.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { entryYearPath, sectionPath } from '../../site/urls.ts';
import { calendarLinks, hasCalendar } from '../calendar/calendar-links.ts';
import { type CitationLink, listCitationLinks } from '../cite/citation-links.ts';
import { feedLinks } from '../feed/feed-address.ts';
import type { Further } from '../list/further.ts';
import { type ListItem, listItem } from '../list/list-item.ts';
import { type CountedLink, type Pagination, pageLabel, paginate } from '../list/pagination.ts';
import type { Fact } from '../record/fact.ts';
import type { PageHead } from '../site/frame.ts';
import { entryThings } from '../structured-data/entry-things.ts';
import { type Inline, nameIn, nameOf } from '../text/inline.ts';
import { entryBacklinks } from './entry-backlinks.ts';
import { entryFacts, siteLink, sourceFact } from './entry-facts.ts';
import { roleCounts, roleText } from './entry-roles.ts';
import { hasSorts, sortLabel } from './entry-sorts.ts';

/** Kinds of entry that have pages of their own. */
export const pagedKinds = ['organisation', 'person', 'topic', 'programme', 'document'] as const;

export type PagedKind = (typeof pagedKinds)[number];

export type PagedEntry = Extract<ArchiveEntry, { kind: PagedKind }>;

/** A record that names an entry, with the roles of the entry in it. */
export interface BacklinkItem extends ListItem {
  relations: string;
}

/** What was decided of a programme, with the page on which it was read. */
export interface Decision {
  when: string;
  /** A valid `datetime` of HTML. */
  iso: string;
  text: Inline;
  source: Inline;
}

/** The page of a reference entry with everything that refers to it. */
export interface EntryPage {
  head: PageHead;
  kindLabel: string;
  description: string | undefined;
  facts: Fact[];
  /** Oldest first. */
  decisions: Decision[];
  /** The number of records that name it and their first and last year, linking to them; undefined without any. */
  named: Inline | undefined;
  /** How often it is named in which role; of an organisation that is named more than once. */
  roles: string;
  pagination: Pagination<BacklinkItem>;
  /** Set where a phone begins with the newest of the records. */
  further: Further | undefined;
  /** The citations of all records that name it; none where none does, and on the pages of years. */
  citations: CitationLink[];
  empty: string;
}

function descriptionOf({ facts }: PagedEntry, lang: Locale): string | undefined {
  const text = 'description' in facts ? facts.description : 'note' in facts ? facts.note : undefined;
  return text && typography(text[lang], lang);
}

function decisionsOf(entry: PagedEntry, lang: Locale): Decision[] {
  if (entry.kind !== 'programme') return [];
  return entry.facts.decisions.map(({ at, text, source }) => ({
    when: dateText(at, lang),
    iso: at,
    text: nameIn(text, lang),
    source: siteLink(source),
  }));
}

/** The fragment of the records that name an entry. */
const namedAnchor = 'named';

/** How many records name an entry, and when the first and the last did, where both are known and two. */
function namedInline(records: readonly DatedRecord[], lang: Locale): Inline | undefined {
  const m = messagesIn(lang);
  if (records.length === 0) return undefined;
  const dates = records.flatMap(({ occasion }) => occasion.date || []);
  const [last, first] = [dates.at(0), dates.at(-1)];
  return {
    text: m.count.records(records.length),
    href: `#${namedAnchor}`,
    ...(last && first && last !== first && { aside: m.entry.span(dateText(first, lang), dateText(last, lang)) }),
  };
}

/** The years, and months of full years, of an entry with more records than fit on one page. */
export function pageKeysOfEntry(graph: RecordGraph, id: string): string[] {
  const listing = listingOfEntry(graph, id);
  return isLong(listing) ? pageKeys(listing) : [];
}

/** Distinguishes pages of the same title: the year or month, or a person’s office, as two people may share a name. */
function noteOf(entry: PagedEntry, lang: Locale, key: string | undefined): string | undefined {
  if (key !== undefined) return pageLabel(key, lang);
  return entry.kind === 'person' ? entry.facts.offices[0]?.title[lang] : undefined;
}

/** The link to the entry’s sort in the list of its kind, where that list is grouped by sort. */
function sortTrail({ kind, facts }: PagedEntry, lang: Locale): Inline[] {
  if (!hasSorts(kind) || !('kind' in facts)) return [];
  return [{ text: sortLabel(kind, facts.kind, lang), href: `${sectionPath(kind, lang)}#${facts.kind}` }];
}

/** The head of the page of an entry, or of one year or month of it. */
function headOf(
  graph: RecordGraph,
  entry: PagedEntry,
  description: string,
  lang: Locale,
  key: string | undefined,
): PageHead {
  const { kind, id } = entry;
  const name = nameOf(entry, lang);
  const note = noteOf(entry, lang, key);
  const pathIn = (each: Locale) =>
    key === undefined ? sectionPath(kind, each, id) : entryYearPath(kind, each, id, key);
  return {
    lang,
    title: name.text,
    ...(name.lang && { titleLang: name.lang }),
    ...(note !== undefined && { titleNote: note }),
    description,
    path: pathIn(lang),
    translation: { path: pathIn(otherLocale(lang)), exists: true },
    feed: feedLinks(name.text, { of: kind, id }, lang),
    ...(hasCalendar(kind) &&
      calendarIsFilled(graph, { of: kind, id }) && { calendar: calendarLinks(sectionPath(kind, lang, id)) }),
    trail: [
      { text: messagesIn(lang).section[kind], href: sectionPath(kind, lang) },
      ...sortTrail(entry, lang),
      ...(key === undefined ? [] : [{ ...name, href: sectionPath(kind, lang, id) }]),
    ],
  };
}

/** With no more records than this, their years are seen at a glance. */
const few = 12;

/** Links to the years of a list that is whole on its page, within that page. */
function yearsWithin({ total, groups }: EntryPage['pagination']): CountedLink[] {
  if (total <= few) return [];
  return groups.map(({ title, id, items }) => ({
    text: title,
    href: `#${id}`,
    count: items.length,
    isCurrent: false,
  }));
}

/** On a phone, as many records as this are seen at first: with what the entry is, they fill five screens. */
const phoneLimit = 7;

/** Marks all records but the newest where they are more than a phone shows at first. */
function markFurther(pagination: EntryPage['pagination'], lang: Locale): Pick<EntryPage, 'pagination' | 'further'> {
  const items = pagination.groups.flatMap((group) => group.items);
  if (items.length <= phoneLimit) return { pagination, further: undefined };
  const { count, list } = messagesIn(lang);
  const newest = new Set(items.slice(0, phoneLimit));
  const groups = pagination.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (newest.has(item) ? item : { ...item, isFurther: true })),
  }));
  return {
    pagination: { ...pagination, groups },
    further: {
      note: count.newest(phoneLimit, items.length),
      all: list.showAll(numberText(items.length, lang)),
    },
  };
}

/** The page of an entry: its facts and the records that name it, by year; with a key, one year or month of these. */
export function entryPage(graph: RecordGraph, entry: PagedEntry, lang: Locale, key?: string): EntryPage {
  const m = messagesIn(lang);
  const { kind, id } = entry;
  const listing = listingOfEntry(graph, id);
  const pagination = paginate({
    listing,
    key,
    href: (each) => entryYearPath(kind, lang, id, each),
    item: (record) => ({ ...listItem(graph, record, lang), relations: roleText(entry, record, lang) }),
    lang,
  });
  const description = descriptionOf(entry, lang);
  const isFirst = key === undefined;
  const called = [nameOf(entry, lang).text, noteOf(entry, lang, key) ?? []].flat().join(', ');
  return {
    head: {
      ...headOf(graph, entry, (isFirst && description) || `${called}: ${m.count.records(pagination.total)}`, lang, key),
      ...(isFirst && { things: entryThings(graph, entry, lang) }),
    },
    kindLabel: m.kind[kind],
    description: isFirst ? description : undefined,
    facts: isFirst
      ? [...entryFacts(graph, entry, lang), ...entryBacklinks(graph, entry, lang), ...sourceFact(entry, lang)]
      : [],
    decisions: isFirst ? decisionsOf(entry, lang) : [],
    named: isFirst ? namedInline(listing.records, lang) : undefined,
    roles:
      isFirst && kind === 'organisation' && listing.records.length > 1 ? roleCounts(entry, listing.records, lang) : '',
    ...markFurther(isLong(listing) ? pagination : { ...pagination, years: yearsWithin(pagination) }, lang),
    citations: isFirst && listing.records.length > 0 ? listCitationLinks({ of: kind, id }, lang) : [],
    empty: m.entry.namedNone,
  };
}

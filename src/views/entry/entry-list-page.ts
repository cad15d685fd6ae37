import { inDictionaryOrder } from '../../language/collation.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { newestFirst } from '../../model/occasion.ts';
import type { RecordGraph, Thing } from '../../queries/record-graph.ts';
import { letterPath, sectionPath } from '../../site/urls.ts';
import { feedLinks } from '../feed/feed-address.ts';
import type { Further } from '../list/further.ts';
import { type CountedLink, rangeLinks } from '../list/pagination.ts';
import type { PageHead } from '../site/frame.ts';
import { type EntryItem, entryItem, headwordOf, timesNamed, yearOf } from './entry-item.ts';
import { byLetter, keyOfLetter, type Letter, otherLetter } from './entry-letters.ts';
import { pagedKinds } from './entry-page.ts';
import { hasSorts, sortLabel, sortsOf } from './entry-sorts.ts';

/** Entries of one sort, under the fragment that leads to them; the only group of a list has neither. */
export interface EntryGroup {
  id: string | undefined;
  title: string | undefined;
  /** How many there are, shown or not. */
  count: number;
  /** Says so where the group has only those that most records name. */
  note: string | undefined;
  items: ListedEntry[];
}

/** An entry of a list; on a phone, those that few records name are shown when they are asked for. */
export type ListedEntry = EntryItem & { isFurther?: boolean };

/** A list of reference entries, in groups where the kind has them; of many, those that most records name. */
export interface EntryListPage {
  head: PageHead;
  intro: string | undefined;
  count: string;
  groups: EntryGroup[];
  /** A link to each sort, with the number of its entries. */
  kinds: CountedLink[];
  /** Links to the entries under each letter: of people on the same page, of what has no room there on pages of their own. */
  letters: CountedLink[];
  /** Links to the pages of a letter that fills several. */
  pages: CountedLink[];
  /** Set where a phone leaves some out, or the definitions of terms. */
  further: Further | undefined;
  empty: string;
}

export const listedKinds = [...pagedKinds, 'term'] as const;

type ListedKind = (typeof listedKinds)[number];

/** A page of a list with two hundred entries takes some 55 kB. */
export const pageLimit = 200;

/** On a phone, as many entries as this are seen at first, on five screens. */
const phoneLimit = 16;

/** Whether one page shows all entries of a kind. The glossary stays whole: its terms are linked by fragments of its page. */
const isWhole = (kind: ListedKind, count: number, limit: number) => kind === 'term' || count <= limit;

/** The letters of a kind that has too many entries for one page. */
export function lettersOf({ entries }: RecordGraph, kind: ListedKind, lang: Locale, limit = pageLimit): Letter[] {
  const things = entries.filter((entry) => entry.kind === kind);
  return isWhole(kind, things.length, limit) ? [] : byLetter(things, lang, limit);
}

const letterLabel = (letter: string, lang: Locale) =>
  letter === otherLetter ? messagesIn(lang).list.otherLetter : letter.toUpperCase();

/** Links to the letters of a kind. */
function letterLinks(letters: readonly Letter[], current: Letter | undefined, kind: ListedKind, lang: Locale) {
  return letters.map((each) => ({
    text: letterLabel(each.letter, lang),
    href: letterPath(kind, lang, keyOfLetter(each.letter)),
    count: each.count,
    isCurrent: each === current,
  }));
}

/** The entries that most records name, as far as there is room, in the order of a dictionary; documents newest first. */
function foremostItems(graph: RecordGraph, things: readonly Thing[], room: number, lang: Locale): EntryItem[] {
  const collate = inDictionaryOrder(lang);
  const published = (thing: Thing) => (thing.kind === 'document' ? yearOf(thing.facts) : '');
  const foremost =
    things.length > room
      ? things.toSorted((a, b) => timesNamed(graph, b) - timesNamed(graph, a)).slice(0, room)
      : [...things];
  return foremost
    .sort((a, b) => newestFirst(published(a), published(b)) || collate(headwordOf(a, lang), headwordOf(b, lang)))
    .map((thing) => entryItem(graph, thing, lang));
}

interface Sort {
  id: string | undefined;
  title: string | undefined;
  some: Thing[];
}

/** Organisations and documents by what they are, people by the letter of their family name, all others together. */
function sortsIn(things: Thing[], kind: ListedKind, lang: Locale, isAll: boolean): Sort[] {
  if (hasSorts(kind)) {
    return sortsOf(kind)
      .map((sort) => ({
        id: sort,
        title: sortLabel(kind, sort, lang),
        some: things.filter(({ facts }) => 'kind' in facts && facts.kind === sort),
      }))
      .filter(({ some }) => some.length > 0);
  }
  if (kind === 'person' && isAll) {
    return byLetter(things, lang, things.length).map(({ letter, pages }) => ({
      id: keyOfLetter(letter),
      title: letterLabel(letter, lang),
      some: pages.flatMap((page) => page.things),
    }));
  }
  return things.length > 0 ? [{ id: undefined, title: undefined, some: things }] : [];
}

/** The entries of a kind by sort; where they are too many for one page, as many of each sort as it has room for. */
function groupsOf(graph: RecordGraph, kind: ListedKind, lang: Locale, limit: number): EntryGroup[] {
  const things = graph.entries.filter((entry) => entry.kind === kind);
  const isAll = isWhole(kind, things.length, limit);
  const present = sortsIn(things, kind, lang, isAll);
  const room = isAll ? things.length : Math.floor(limit / present.length);
  // A ministry with the id “ministry” is found under the heading of that fragment.
  const headings = new Set(present.map(({ id }) => id));
  const items = (some: readonly Thing[]) =>
    foremostItems(graph, some, room, lang).map((item) => (headings.has(item.id) ? { ...item, id: undefined } : item));
  return present.map(({ id, title, some }) => ({
    id,
    title,
    count: some.length,
    note: some.length > room ? messagesIn(lang).count.mostNamed(room, some.length) : undefined,
    items: items(some),
  }));
}

/** Marks all but the entries that most records name, where they are more than a phone shows at first; terms have no number of records. */
function markFurther(groups: readonly EntryGroup[]): EntryGroup[] {
  const items = groups.flatMap((group) => group.items);
  if (items.length <= phoneLimit || items.some(({ count }) => count === undefined)) return [...groups];
  const byCount = items.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const further = new Set(byCount.slice(phoneLimit));
  return groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (further.has(item) ? { ...item, isFurther: true } : item)),
  }));
}

/** What a phone says above a list that it begins with the entries that most records name, or without definitions. */
function furtherOf(kind: ListedKind, items: readonly ListedEntry[], lang: Locale): Further | undefined {
  const { count, list } = messagesIn(lang);
  if (kind === 'term') return items.length > phoneLimit ? { note: undefined, all: list.showDefinitions } : undefined;
  if (!items.some(({ isFurther }) => isFurther)) return undefined;
  return { note: count.mostNamed(phoneLimit, items.length), all: list.showAll(numberText(items.length, lang)) };
}

/** The list of the entries of a kind: all of them, or of many those that most records name. */
export function entryListPage(graph: RecordGraph, kind: ListedKind, lang: Locale, limit = pageLimit): EntryListPage {
  const m = messagesIn(lang);
  const groups = markFurther(groupsOf(graph, kind, lang, limit));
  const letters = lettersOf(graph, kind, lang, limit);
  const within = groups.flatMap(({ id, title, count }) =>
    id && title ? [{ text: title, href: `#${id}`, count, isCurrent: false }] : [],
  );
  return {
    head: {
      lang,
      title: m.section[kind],
      description: m.sectionIntro[kind],
      path: sectionPath(kind, lang),
      translation: { path: sectionPath(kind, otherLocale(lang)), exists: true },
      trail: [],
      feed: feedLinks(m.feed.name.everything, { of: 'everything' }, lang),
    },
    intro: m.sectionIntro[kind],
    count: m.count.entries(groups.reduce((sum, { count }) => sum + count, 0)),
    groups,
    kinds: hasSorts(kind) ? within : [],
    letters: hasSorts(kind) || within.length === 0 ? letterLinks(letters, undefined, kind, lang) : within,
    pages: [],
    further: furtherOf(
      kind,
      groups.flatMap(({ items }) => items),
      lang,
    ),
    empty: m.list.empty,
  };
}

/** The only group of a list, without a heading. */
export function groupOf(items: EntryItem[]): EntryGroup {
  return { id: undefined, title: undefined, count: items.length, note: undefined, items };
}

/** A page of the entries of a kind under a letter. @throws Error where there is none: a route was made for it */
export function letterPage(
  graph: RecordGraph,
  kind: ListedKind,
  lang: Locale,
  key: string,
  limit = pageLimit,
): EntryListPage {
  const m = messagesIn(lang);
  const letters = lettersOf(graph, kind, lang, limit);
  const letter = letters.find(({ pages }) => pages.some((page) => page.key === key));
  const page = letter?.pages.find((each) => each.key === key);
  if (!letter || !page) throw new Error(`No list of the kind ${kind} has the key ${key}.`);
  const first = m.list.under(m.section[kind], letterLabel(letter.letter, lang));
  const number = letter.pages.indexOf(page) + 1;
  const title = number === 1 ? first : m.list.page(first, numberText(number, lang));
  const href = (each: string) => letterPath(kind, lang, each);
  return {
    head: {
      lang,
      title,
      description: `${title}. ${m.sectionIntro[kind]}`,
      path: href(key),
      // Names begin with other letters in the other language.
      translation: { path: sectionPath(kind, otherLocale(lang)), exists: false },
      trail: [
        { text: m.section[kind], href: sectionPath(kind, lang) },
        ...(number === 1 ? [] : [{ text: first, href: href(keyOfLetter(letter.letter)) }]),
      ],
    },
    intro: undefined,
    count: m.count.entries(letter.count),
    groups: [groupOf(page.things.map((thing) => entryItem(graph, thing, lang)))],
    kinds: [],
    letters: letterLinks(letters, letter, kind, lang),
    pages: rangeLinks(
      letter.pages.map((each) => ({ key: each.key, size: each.things.length })),
      key,
      href,
      lang,
    ),
    further: undefined,
    empty: m.list.empty,
  };
}

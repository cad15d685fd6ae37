import { inDictionaryOrder } from '../../language/collation.ts';
import { intervalText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { Document } from '../../model/document.ts';
import { newestFirst } from '../../model/occasion.ts';
import { listingOfEntry } from '../../queries/listing.ts';
import type { RecordGraph, Thing } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';
import type { CountedLink } from '../list/pagination.ts';
import type { PageHead } from '../site/frame.ts';
import { type Inline, linksTo, linkTo, nameIn, nameOf } from '../text/inline.ts';
import { pagedKinds } from './entry-page.ts';
import { hasSorts, sortLabel, sortsOf } from './entry-sorts.ts';

/** An entry in a list: its name, what it is, and how many records refer to it. */
export interface EntryItem {
  id: string;
  name: Inline;
  /** What it is, in a sentence. */
  detail: string | undefined;
  /** The same in a few words: its abbreviation, its years, who published it. */
  mark: string | undefined;
  count: number | undefined;
}

/** Entries of one sort, under the fragment that leads to them; the only group of a list has neither. */
export interface EntryGroup {
  id: string | undefined;
  title: string | undefined;
  items: EntryItem[];
}

/** A list of reference entries, in groups where the kind has them. */
export interface EntryListPage {
  head: PageHead;
  intro: string;
  count: string;
  groups: EntryGroup[];
  /** A link to each group, with the number of its entries. */
  kinds: CountedLink[];
  empty: string;
}

export const listedKinds = [...pagedKinds, 'term'] as const;

type ListedKind = (typeof listedKinds)[number];

function detailOf(thing: Thing, lang: Locale): string | undefined {
  switch (thing.kind) {
    case 'topic':
      return thing.facts.description && typography(thing.facts.description[lang], lang);
    case 'term':
      return typography(thing.facts.definition[lang], lang);
    default:
      return undefined;
  }
}

/** The sort key of an entry, as in a dictionary: people by family name, however their names are written. */
function headwordOf(thing: Thing, lang: Locale): string {
  return thing.kind === 'person' ? `${thing.facts.name.family} ${thing.facts.name.given}` : nameOf(thing, lang).text;
}

const yearOf = ({ published, year }: Document): string => published?.slice(0, 4) ?? year?.toString() ?? '';

function markOf(graph: RecordGraph, thing: Thing, lang: Locale): string | undefined {
  switch (thing.kind) {
    case 'organisation':
      return thing.facts.abbreviation && nameIn(thing.facts.abbreviation, lang).text;
    case 'person':
      return thing.facts.offices
        .map(({ title, seen }) => `${nameIn(title, lang).text} (${intervalText(seen, lang)})`)
        .join('; ');
    case 'programme':
      return thing.facts.period && intervalText(thing.facts.period, lang);
    case 'document': {
      const [publisher] = linksTo(graph, thing.facts.publisher ? [thing.facts.publisher] : [], lang);
      return [yearOf(thing.facts), publisher?.text].filter(Boolean).join(', ') || undefined;
    }
    default:
      return undefined;
  }
}

/** The list of all entries of a kind, in the order of a dictionary; documents of a sort newest first. */
export function entryListPage(graph: RecordGraph, kind: ListedKind, lang: Locale): EntryListPage {
  const m = messagesIn(lang);
  const collate = inDictionaryOrder(lang);
  const things = graph.entries.filter((entry) => entry.kind === kind);
  const itemOf = (thing: Thing): EntryItem => ({
    id: thing.id,
    name: linkTo(thing, lang),
    detail: detailOf(thing, lang),
    mark: markOf(graph, thing, lang),
    count: kind === 'term' ? undefined : listingOfEntry(graph, thing.id).records.length,
  });
  const items = (some: Thing[]) =>
    some
      .map((thing) => ({ thing, year: thing.kind === 'document' ? yearOf(thing.facts) : '' }))
      .sort((a, b) => newestFirst(a.year, b.year) || collate(headwordOf(a.thing, lang), headwordOf(b.thing, lang)))
      .map(({ thing }) => itemOf(thing));
  const all: EntryGroup[] = hasSorts(kind)
    ? sortsOf(kind).map((sort) => ({
        id: sort,
        title: sortLabel(kind, sort, lang),
        items: items(things.filter(({ facts }) => 'kind' in facts && facts.kind === sort)),
      }))
    : [{ id: undefined, title: undefined, items: items(things) }];
  const groups = all.filter(({ items: some }) => some.length > 0);
  return {
    head: {
      lang,
      title: m.section[kind],
      description: m.sectionIntro[kind],
      path: sectionPath(kind, lang),
      translation: { path: sectionPath(kind, otherLocale(lang)), exists: true },
      trail: [],
    },
    intro: m.sectionIntro[kind],
    count: m.count.entries(things.length),
    groups,
    kinds: groups.flatMap(({ id, title, items: { length: count } }) =>
      id && title ? [{ text: title, href: `#${id}`, count, isCurrent: false }] : [],
    ),
    empty: m.list.empty,
  };
}

import { inDictionaryOrder } from '../language/collation.ts';
import { intervalText } from '../language/dates.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { typography } from '../language/typography.ts';
import { type Organisation, organisationKinds } from '../model/organisation.ts';
import type { Holdings, Thing } from '../queries/holdings.ts';
import { shelfOfEntry } from '../queries/shelf.ts';
import { sectionPath } from '../site/urls.ts';
import { pagedKinds } from './entry-page.ts';
import type { PageHead } from './frame.ts';
import { linkTo, nameIn, nameOf, type Piece } from './piece.ts';

/** An entry in a list: its name, what it is, and how many records refer to it. */
export interface EntryItem {
  id: string;
  name: Piece;
  detail: string | undefined;
  count: number | undefined;
}

/** A list of reference entries, in groups where the kind has them. */
export interface EntryListPage {
  head: PageHead;
  intro: string;
  count: string;
  groups: { title: string | undefined; items: EntryItem[] }[];
  empty: string;
}

export const listedKinds = [...pagedKinds, 'term'] as const;

type ListedKind = (typeof listedKinds)[number];

function detailOf(thing: Thing, lang: Locale): string | undefined {
  const m = messagesIn(lang);
  switch (thing.kind) {
    case 'organisation':
      return thing.facts.abbreviation && nameIn(thing.facts.abbreviation, lang).text;
    case 'person':
      return thing.facts.offices.map(({ title, seen }) => `${title[lang]} (${intervalText(seen, lang)})`).join('; ');
    case 'programme':
      return thing.facts.period && intervalText(thing.facts.period, lang);
    case 'document':
      return [m.documentKind[thing.facts.kind], thing.facts.published?.slice(0, 4) ?? thing.facts.year]
        .filter(Boolean)
        .join(', ');
    case 'topic':
      return thing.facts.description?.[lang];
    case 'term':
      return typography(thing.facts.definition[lang], lang);
    default:
      return undefined;
  }
}

/** What a dictionary would have an entry under: people by their family names, however their names are written. */
function headwordOf(thing: Thing, lang: Locale): string {
  return thing.kind === 'person' ? `${thing.facts.name.family} ${thing.facts.name.given}` : nameOf(thing, lang).text;
}

/** The list of all entries of a kind, in the order of a dictionary; organisations by what they are, forums first. */
export function entryListPage(holdings: Holdings, kind: ListedKind, lang: Locale): EntryListPage {
  const m = messagesIn(lang);
  const collate = inDictionaryOrder(lang);
  const things = holdings.entries.filter((entry) => entry.kind === kind);
  const items = (some: Thing[]): EntryItem[] =>
    some
      .toSorted((a, b) => collate(headwordOf(a, lang), headwordOf(b, lang)))
      .map((thing) => {
        const count = kind === 'term' ? undefined : shelfOfEntry(holdings, thing.id).records.length;
        return { id: thing.id, name: linkTo(thing, lang), detail: detailOf(thing, lang), count };
      });
  const groups =
    kind === 'organisation'
      ? organisationKinds.map((each) => ({
          title: m.organisationKind[each],
          items: items(things.filter(({ facts }) => (facts as Organisation).kind === each)),
        }))
      : [{ title: undefined, items: items(things) }];
  return {
    head: {
      lang,
      title: m.section[kind],
      description: m.sectionIntro[kind],
      path: sectionPath(kind, lang),
      twin: { path: sectionPath(kind, otherLocale(lang)), exists: true },
      trail: [],
    },
    intro: m.sectionIntro[kind],
    count: m.count.entries(things.length),
    groups: groups.filter(({ items: some }) => some.length > 0),
    empty: m.list.empty,
  };
}

import type { ArchiveEntry, EntryOf } from '../../archive/archive.ts';
import { inDictionaryOrder } from '../../language/collation.ts';
import { dateText, intervalText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { listingOfEntry } from '../../queries/listing.ts';
import { isOf, type RecordGraph } from '../../queries/record-graph.ts';
import { linkedPath } from '../../site/urls.ts';
import type { Fact } from '../record/fact.ts';
import { wordsOf } from '../record/words-of.ts';
import { type Inline, linkTo, nameIn, titleIn } from '../text/inline.ts';
import { amountText } from '../text/quantity.ts';

/** The most sums and documents that are listed; the records below hold the others. */
const most = 12;

/** The kinds of entry of which any number may name another one. */
export const linkedKinds = ['person', 'organisation', 'programme'] as const;

export type LinkedKind = (typeof linkedKinds)[number];

/** The most entries of such a kind that are listed among the facts; more have a list of their own. */
export const linkedRoom = 50;

/** The entries of a kind that name a thing, in the order of their reading. */
export const ofKind = <K extends ArchiveEntry['kind']>(graph: RecordGraph, id: string, kind: K): EntryOf<K>[] => {
  const by = new Set((graph.backlinks.get(id) ?? []).map((naming) => naming.by));
  return [...by].filter((thing): thing is Extract<typeof thing, EntryOf<K>> => isOf(thing, kind));
};

const yearOfDocument = ({ facts }: EntryOf<'document'>) => facts.published ?? facts.year?.toString() ?? '';

function documentInlines(documents: EntryOf<'document'>[], lang: Locale): Inline[] {
  return documents
    .sort((a, b) => (yearOfDocument(a) < yearOfDocument(b) ? 1 : -1))
    .slice(0, most)
    .map((each) => ({ ...linkTo(each, lang), aside: yearOfDocument(each).slice(0, 4) }));
}

/** Who held an office there, with its title and the years in which sources show it. */
function officeInlines(people: EntryOf<'person'>[], id: string, lang: Locale): Inline[] {
  return people.map((person) => {
    const held = person.facts.offices.filter(({ organisation }) => organisation === id);
    const aside = held.map(({ title, seen }) => `${nameIn(title, lang).text}, ${intervalText(seen, lang)}`).join('; ');
    return { ...linkTo(person, lang), aside };
  });
}

/** Sums that calls of a programme announced, the newest first, each as its source put it; never added up. */
function moneyInlines(graph: RecordGraph, id: string, lang: Locale): Inline[] {
  const calls = listingOfEntry(graph, id).records.filter((record) => isOf(record, 'funding-call'));
  return calls
    .flatMap((record) =>
      record.facts.amounts.map((amount) => ({
        text: amountText(amount, lang),
        ...(linkTo(record, lang).href && { href: linkTo(record, lang).href }),
        aside: [
          wordsOf(record, 'amounts', amount.id, lang)?.text,
          titleIn(record, lang).text,
          amount.at && dateText(amount.at, lang),
        ]
          .filter(Boolean)
          .join('; '),
      })),
    )
    .slice(0, most) as Inline[];
}

/** The facts of an entry that other entries declare: office holders, parts, programmes and publications. */
export function entryBacklinks(graph: RecordGraph, entry: ArchiveEntry, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { id } = entry;
  const collate = inDictionaryOrder(lang);
  const named = (inlines: Inline[]) => inlines.sort((a, b) => collate(a.text, b.text));
  const links = (things: ArchiveEntry[]) => named(things.map((thing) => linkTo(thing, lang)));
  const asRoomAllows = (kind: LinkedKind, inlines: Inline[]): Inline[] => {
    if (inlines.length <= linkedRoom || entry.kind === 'place') return inlines;
    const href = linkedPath(entry.kind, lang, id, kind);
    return [...inlines.slice(0, linkedRoom), { text: m.entry.all(numberText(inlines.length, lang)), href }];
  };
  const siblings =
    isOf(entry, 'document') && entry.facts.publisher
      ? ofKind(graph, entry.facts.publisher, 'document').filter(
          (each) => each.id !== id && each.facts.kind === entry.facts.kind,
        )
      : [];
  const rows: Fact[] = [
    {
      label: m.section.person,
      values: asRoomAllows('person', named(officeInlines(ofKind(graph, id, 'person'), id, lang))),
    },
    { label: m.entry.belongs, values: asRoomAllows('organisation', links(ofKind(graph, id, 'organisation'))) },
    { label: m.section.programme, values: asRoomAllows('programme', links(ofKind(graph, id, 'programme'))) },
    { label: m.section.document, values: documentInlines(ofKind(graph, id, 'document'), lang) },
    { label: m.entry.money, values: entry.kind === 'programme' ? moneyInlines(graph, id, lang) : [] },
    { label: m.entry.samePublisher, values: documentInlines(siblings, lang) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

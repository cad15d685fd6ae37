import type { ArchiveEntry, EntryOf } from '../../archive/archive.ts';
import { inDictionaryOrder } from '../../language/collation.ts';
import { dateText, intervalText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { type Holdings, isOf } from '../../queries/holdings.ts';
import { shelfOfEntry } from '../../queries/shelf.ts';
import type { Fact } from '../record/fact.ts';
import { wordsOf } from '../record/worded.ts';
import { linkTo, nameIn, type Piece, titleIn } from '../text/piece.ts';
import { amountText } from '../text/quantity.ts';

/** As many sums and documents as can be compared at a glance; the records below hold the others. */
const most = 12;

const ofKind = <K extends ArchiveEntry['kind']>(holdings: Holdings, id: string, kind: K): EntryOf<K>[] => {
  const by = new Set((holdings.namings.get(id) ?? []).map((naming) => naming.by));
  return [...by].filter((thing): thing is Extract<typeof thing, EntryOf<K>> => isOf(thing, kind));
};

const yearOfDocument = ({ facts }: EntryOf<'document'>) => facts.published ?? facts.year?.toString() ?? '';

function documentPieces(documents: EntryOf<'document'>[], lang: Locale): Piece[] {
  return documents
    .sort((a, b) => (yearOfDocument(a) < yearOfDocument(b) ? 1 : -1))
    .slice(0, most)
    .map((each) => ({ ...linkTo(each, lang), aside: yearOfDocument(each).slice(0, 4) }));
}

/** Who held an office there, with its title and the years in which sources show it. */
function officePieces(people: EntryOf<'person'>[], id: string, lang: Locale): Piece[] {
  return people.map((person) => {
    const held = person.facts.offices.filter(({ organisation }) => organisation === id);
    const aside = held.map(({ title, seen }) => `${nameIn(title, lang).text}, ${intervalText(seen, lang)}`).join('; ');
    return { ...linkTo(person, lang), aside };
  });
}

/** Sums that calls of a programme announced, the newest first, each as its source put it; never added up. */
function moneyPieces(holdings: Holdings, id: string, lang: Locale): Piece[] {
  const calls = shelfOfEntry(holdings, id).records.filter((record) => isOf(record, 'funding-call'));
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
    .slice(0, most) as Piece[];
}

/** What other entries say of an entry: who held office there, what belongs to it, what it runs and published. */
export function entryNamings(holdings: Holdings, entry: ArchiveEntry, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { id } = entry;
  const collate = inDictionaryOrder(lang);
  const named = (pieces: Piece[]) => pieces.sort((a, b) => collate(a.text, b.text));
  const links = (things: ArchiveEntry[]) => named(things.map((thing) => linkTo(thing, lang)));
  const siblings =
    isOf(entry, 'document') && entry.facts.publisher
      ? ofKind(holdings, entry.facts.publisher, 'document').filter(
          (each) => each.id !== id && each.facts.kind === entry.facts.kind,
        )
      : [];
  const rows: Fact[] = [
    { label: m.section.person, values: named(officePieces(ofKind(holdings, id, 'person'), id, lang)) },
    { label: m.entry.belongs, values: links(ofKind(holdings, id, 'organisation')) },
    { label: m.section.programme, values: links(ofKind(holdings, id, 'programme')) },
    { label: m.section.document, values: documentPieces(ofKind(holdings, id, 'document'), lang) },
    { label: m.entry.money, values: entry.kind === 'programme' ? moneyPieces(holdings, id, lang) : [] },
    { label: m.entry.samePublisher, values: documentPieces(siblings, lang) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

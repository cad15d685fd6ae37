import type { EntryOf } from '../../archive/archive.ts';
import { dateText, intervalText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Name } from '../../model/bilingual.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import type { Holdings } from '../../queries/holdings.ts';
import { type Fact, fact, linkedFact } from '../record/fact.ts';
import { writtenIn } from '../record/sources.ts';
import { linkTo, nameIn, type Piece } from '../text/piece.ts';

type FactsOfEntry<K extends ReferenceKind> = (holdings: Holdings, entry: EntryOf<K>, lang: Locale) => Fact[];

const pieces = (label: string, values: Piece[]): Fact[] => (values.length > 0 ? [{ label, values }] : []);

/** The name of a site, leading to a page of it. */
export const siteLink = (url: string): Piece => ({ text: new URL(url).hostname.replace(/^www\./, ''), href: url });

const link = (label: string, url: string | undefined): Fact[] => pieces(label, url ? [siteLink(url)] : []);

/** Words that an entry has in English alone. */
const english = (label: string, text: string | undefined, lang: Locale): Fact[] =>
  pieces(label, text ? [writtenIn(text, 'en', lang)] : []);

/** The name in the other language, where it is another. */
function otherName(name: Name, lang: Locale): Fact[] {
  const other = otherLocale(lang);
  const text = name[other];
  const isShown = text !== undefined && name[lang] !== undefined && text !== name[lang];
  return isShown
    ? [{ label: messagesIn(lang).entry.otherName, values: [{ ...nameIn({ [other]: text }, other), lang: other }] }]
    : [];
}

const organisation: FactsOfEntry<'organisation'> = (holdings, { facts }, lang) => {
  const m = messagesIn(lang);
  const former = facts['former-names'].map(({ name, used }) => ({
    ...nameIn(name, lang),
    ...(used && { aside: intervalText(used, lang) }),
  }));
  return [
    ...otherName(facts.name, lang),
    ...pieces(m.entry.abbreviation, facts.abbreviation ? [nameIn(facts.abbreviation, lang)] : []),
    ...fact(m.entry.members, facts.members && m.members[facts.members]),
    ...fact(m.entry.since, facts.since && dateText(facts.since, lang)),
    ...fact(m.entry.until, facts.until && dateText(facts.until, lang)),
    ...pieces(m.entry.formerNames, former),
    ...linkedFact(holdings, m.entry.partOf, facts['part-of'] ? [facts['part-of']] : [], lang),
    ...link(m.entry.website, facts.website),
  ];
};

/** Others whom sources show in the same office of the same organisation, the earliest first. */
function inSameOffice(holdings: Holdings, { id, facts }: EntryOf<'person'>, lang: Locale): Piece[] {
  const isSame = (office: Office) => facts.offices.some((own) => keyOf(own) === keyOf(office));
  return holdings.entries
    .flatMap((other) => (other.kind === 'person' && other.id !== id ? [other] : []))
    .flatMap((other) => {
      const [office] = other.facts.offices.filter(isSame);
      return office ? [{ other, seen: office.seen }] : [];
    })
    .sort((a, b) => (a.seen < b.seen ? -1 : 1))
    .map(({ other, seen }) => ({ ...linkTo(other, lang), aside: intervalText(seen, lang) }));
}

type Office = EntryOf<'person'>['facts']['offices'][number];

const keyOf = ({ organisation: where, title }: Office) => `${where} ${title.en}`;

const person: FactsOfEntry<'person'> = (holdings, entry, lang) => {
  const { facts } = entry;
  const m = messagesIn(lang);
  const offices = facts.offices.map(({ seen, title }) => ({
    ...nameIn(title, lang),
    aside: m.entry.seen(intervalText(seen, lang)),
  }));
  const bodies = [...new Set(facts.offices.map(({ organisation: id }) => id))];
  return [
    ...pieces(m.entry.offices, offices),
    ...linkedFact(holdings, m.kind.organisation, bodies, lang),
    ...pieces(m.entry.sameOffice, inSameOffice(holdings, entry, lang)),
  ];
};

const programme: FactsOfEntry<'programme'> = (holdings, { facts }, lang) => {
  const m = messagesIn(lang);
  return [
    ...otherName(facts.name, lang),
    ...pieces(m.entry.abbreviation, facts.abbreviation ? [nameIn(facts.abbreviation, lang)] : []),
    ...fact(m.entry.period, facts.period && intervalText(facts.period, lang)),
    ...linkedFact(holdings, m.entry.managers, facts.managers, lang),
    ...link(m.entry.website, facts.website),
  ];
};

const document: FactsOfEntry<'document'> = (holdings, { facts }, lang) => {
  const m = messagesIn(lang);
  return [
    ...otherName(facts.title, lang),
    ...fact(m.entry.kind, m.documentKind[facts.kind]),
    ...fact(m.entry.number, facts.number),
    ...linkedFact(holdings, m.entry.publisher, facts.publisher ? [facts.publisher] : [], lang),
    ...english(m.entry.publisher, facts['publisher-name'], lang),
    ...english(m.entry.edition, facts.edition, lang),
    ...fact(m.entry.year, facts.year?.toString()),
    ...fact(m.entry.announced, facts.announced && dateText(facts.announced, lang)),
    ...fact(m.entry.published, facts.published && dateText(facts.published, lang)),
    ...fact(m.entry.language, facts.language && languageName(facts.language, lang)),
    ...link(m.entry.read, facts.url),
  ];
};

/** The facts of a reference entry, in an order of its kind; topics, places and terms have none beyond their names. */
export function entryFacts(holdings: Holdings, entry: EntryOf<ReferenceKind>, lang: Locale): Fact[] {
  switch (entry.kind) {
    case 'organisation':
      return organisation(holdings, entry, lang);
    case 'person':
      return person(holdings, entry, lang);
    case 'programme':
      return programme(holdings, entry, lang);
    case 'document':
      return document(holdings, entry, lang);
    default:
      return [];
  }
}

/** Where the facts of an entry were read. */
export function sourceFact({ facts }: EntryOf<ReferenceKind>, lang: Locale): Fact[] {
  return link(messagesIn(lang).entry.source, 'source' in facts ? facts.source : undefined);
}

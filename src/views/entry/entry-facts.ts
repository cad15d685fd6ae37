import type { EntryOf } from '../../archive/archive.ts';
import { countryName } from '../../language/country-name.ts';
import { dateText, intervalText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Name } from '../../model/bilingual.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { type Fact, fact, linkedFact } from '../record/fact.ts';
import { writtenIn } from '../record/sources.ts';
import { archivedLink, type Inline, linkTo, nameIn } from '../text/inline.ts';

type FactsOfEntry<K extends ReferenceKind> = (graph: RecordGraph, entry: EntryOf<K>, lang: Locale) => Fact[];

const inlines = (label: string, values: Inline[]): Fact[] => (values.length > 0 ? [{ label, values }] : []);

/** The name of a site, leading to a page of it. */
export const siteLink = (url: string): Inline => ({ text: new URL(url).hostname.replace(/^www\./, ''), href: url });

const link = (label: string, url: string | undefined): Fact[] => inlines(label, url ? [siteLink(url)] : []);

/** A value that entries have in English only. */
const english = (label: string, text: string | undefined, lang: Locale): Fact[] =>
  inlines(label, text ? [writtenIn(text, 'en', lang)] : []);

/** The name in the other language, where it differs; where there is none in this one, that none is known. */
function otherName(name: Name, lang: Locale): Fact[] {
  const m = messagesIn(lang).entry;
  if (name[lang] === undefined) return fact(m.ownName, m.noName);
  const other = otherLocale(lang);
  const text = name[other];
  const isShown = text !== undefined && text !== name[lang];
  return isShown ? [{ label: m.otherName, values: [{ ...nameIn({ [other]: text }, other), lang: other }] }] : [];
}

const organisation: FactsOfEntry<'organisation'> = (graph, { facts }, lang) => {
  const m = messagesIn(lang);
  const former = facts['former-names'].map(({ name, used }) => ({
    ...nameIn(name, lang),
    ...(used && { aside: intervalText(used, lang) }),
  }));
  return [
    ...otherName(facts.name, lang),
    ...inlines(m.entry.abbreviation, facts.abbreviation ? [nameIn(facts.abbreviation, lang)] : []),
    ...fact(m.entry.members, facts.members && m.members[facts.members]),
    ...fact(m.entry.country, facts.country && countryName(facts.country, lang)),
    ...fact(m.entry.since, facts.since && dateText(facts.since, lang)),
    ...fact(m.entry.until, facts.until && dateText(facts.until, lang)),
    ...inlines(m.entry.formerNames, former),
    ...linkedFact(graph, m.entry.partOf, facts['part-of'] ? [facts['part-of']] : [], lang),
    ...link(m.entry.website, facts.website),
  ];
};

/** Others whom sources show in the same office of the same organisation, the earliest first. */
function inSameOffice(graph: RecordGraph, { id, facts }: EntryOf<'person'>, lang: Locale): Inline[] {
  const isSame = (office: Office) => facts.offices.some((own) => keyOf(own) === keyOf(office));
  return graph.entries
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

const person: FactsOfEntry<'person'> = (graph, entry, lang) => {
  const { facts } = entry;
  const m = messagesIn(lang);
  const offices = facts.offices.map(({ seen, title }) => ({
    ...nameIn(title, lang),
    aside: m.entry.seen(intervalText(seen, lang)),
  }));
  const bodies = [...new Set(facts.offices.map(({ organisation: id }) => id))];
  return [
    ...inlines(m.entry.offices, offices),
    ...linkedFact(graph, m.kind.organisation, bodies, lang),
    ...inlines(m.entry.sameOffice, inSameOffice(graph, entry, lang)),
  ];
};

const programme: FactsOfEntry<'programme'> = (graph, { facts }, lang) => {
  const m = messagesIn(lang);
  return [
    ...otherName(facts.name, lang),
    ...inlines(m.entry.abbreviation, facts.abbreviation ? [nameIn(facts.abbreviation, lang)] : []),
    ...fact(m.entry.period, facts.period && intervalText(facts.period, lang)),
    ...linkedFact(graph, m.entry.managers, facts.managers, lang),
    ...link(m.entry.website, facts.website),
  ];
};

const document: FactsOfEntry<'document'> = (graph, { facts }, lang) => {
  const m = messagesIn(lang);
  return [
    ...otherName(facts.title, lang),
    ...fact(m.entry.kind, m.documentKind[facts.kind]),
    ...fact(m.entry.number, facts.number),
    ...linkedFact(graph, m.entry.publisher, facts.publisher ? [facts.publisher] : [], lang),
    ...english(m.entry.publisher, facts['publisher-name'], lang),
    ...english(m.entry.edition, facts.edition, lang),
    ...fact(m.entry.year, facts.year?.toString()),
    ...fact(m.entry.announced, facts.announced && dateText(facts.announced, lang)),
    ...fact(m.entry.published, facts.published && dateText(facts.published, lang)),
    ...fact(m.entry.language, facts.language && languageName(facts.language, lang)),
    ...inlines(m.entry.read, facts.url ? [{ ...siteLink(facts.url), ...archivedLink(facts.archived, lang) }] : []),
  ];
};

/** The facts of a reference entry, in an order of its kind; topics, places and terms have none beyond their names. */
export function entryFacts(graph: RecordGraph, entry: EntryOf<ReferenceKind>, lang: Locale): Fact[] {
  switch (entry.kind) {
    case 'organisation':
      return organisation(graph, entry, lang);
    case 'person':
      return person(graph, entry, lang);
    case 'programme':
      return programme(graph, entry, lang);
    case 'document':
      return document(graph, entry, lang);
    default:
      return [];
  }
}

/** Where the facts of an entry were read. */
export function sourceFact({ facts }: EntryOf<ReferenceKind>, lang: Locale): Fact[] {
  const further = 'sources' in facts ? facts.sources : [];
  const urls = [...('source' in facts && facts.source ? [facts.source] : []), ...further];
  return inlines(messagesIn(lang).entry.source, urls.map(siteLink));
}

import type { CreativeWork, DefinedTerm, FundingScheme, Organization, Person, Thing } from 'schema-dts';
import type { EntryOf } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { Name } from '../../model/bilingual.ts';
import type { Thing as Named, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { nameIn, nameOf } from '../text/inline.ts';
import { idOf, organisations } from './nodes.ts';
import { organisationType } from './organisation-type.ts';

type Paged = Extract<Named, { kind: 'organisation' | 'person' | 'topic' | 'programme' | 'document' }>;

/** What every entry says: its id, its name and its page. */
const common = (entry: Paged, lang: Locale) => ({
  '@id': idOf(entry),
  name: nameOf(entry, lang).text,
  mainEntityOfPage: absolute(sectionPath(entry.kind, lang, entry.id)),
});

/** Names besides the one that the page shows first. */
function otherNames(names: readonly (Name | undefined)[], shown: string): { alternateName?: string[] } {
  const all = names.flatMap((name) =>
    locales.flatMap((lang) => (name?.[lang] ? nameIn({ [lang]: name[lang] }, lang).text : [])),
  );
  const others = [...new Set(all)].filter((name) => name !== shown);
  return others.length > 0 ? { alternateName: others } : {};
}

const described = (text: Record<Locale, string> | undefined, lang: Locale) => (text ? { description: text[lang] } : {});

function organisation(graph: RecordGraph, entry: EntryOf<'organisation'>, lang: Locale): Organization {
  const { facts } = entry;
  const base = common(entry, lang);
  const [whole] = organisations(graph, facts['part-of'] === undefined ? [] : [facts['part-of']], lang);
  return {
    '@type': organisationType(facts.kind),
    ...base,
    ...otherNames([facts.name, facts.abbreviation, ...facts['former-names'].map(({ name }) => name)], base.name),
    ...described(facts.description, lang),
    ...(facts.website && { url: facts.website }),
    ...(facts.since && { foundingDate: facts.since }),
    ...(facts.until && { dissolutionDate: facts.until }),
    ...(whole && { parentOrganization: whole }),
  };
}

/** A person in each office that sources show. The years in which they do are not those of the term, and are left out. */
function personIn(graph: RecordGraph, entry: EntryOf<'person'>, lang: Locale): Person {
  const { name, offices } = entry.facts;
  const affiliation = offices.flatMap(({ organisation: id, title }) =>
    organisations(graph, [id], lang).map((where) => ({
      '@type': 'OrganizationRole' as const,
      roleName: nameIn(title, lang).text,
      affiliation: where,
    })),
  );
  return {
    '@type': 'Person',
    ...common(entry, lang),
    familyName: name.family,
    givenName: name.given,
    ...(affiliation.length > 0 && { affiliation }),
  };
}

function programme(graph: RecordGraph, entry: EntryOf<'programme'>, lang: Locale): FundingScheme {
  const { facts } = entry;
  const base = common(entry, lang);
  const managers = organisations(graph, facts.managers, lang);
  return {
    '@type': 'FundingScheme',
    ...base,
    ...otherNames([facts.name, facts.abbreviation], base.name),
    ...described(facts.description, lang),
    ...(facts.website && { url: facts.website }),
    ...(managers.length > 0 && { parentOrganization: managers }),
  };
}

const documentTypes = { law: 'Legislation', 'eu-law': 'Legislation', book: 'Book', handbook: 'Book' } as const;

function documentIn(graph: RecordGraph, entry: EntryOf<'document'>, lang: Locale): CreativeWork {
  const { facts } = entry;
  const base = common(entry, lang);
  const [named] = organisations(graph, facts.publisher === undefined ? [] : [facts.publisher], lang);
  const written = facts['publisher-name'];
  const publisher = named ?? (written ? { '@type': 'Organization' as const, name: written } : undefined);
  const published = facts.published ?? facts.year?.toString();
  return {
    '@type': facts.kind in documentTypes ? documentTypes[facts.kind as keyof typeof documentTypes] : 'CreativeWork',
    ...base,
    ...otherNames([facts.title], base.name),
    ...(facts.number && { identifier: facts.number }),
    ...(publisher && { publisher }),
    ...(published && { datePublished: published }),
    ...(facts.language && { inLanguage: facts.language }),
    ...(facts.url && { url: facts.url }),
  };
}

function topic(entry: EntryOf<'topic'>, lang: Locale): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    ...common(entry, lang),
    ...described(entry.facts.description, lang),
    inDefinedTermSet: absolute(sectionPath('topic', lang)),
  };
}

/** An entry as structured data. */
export function entryThings(graph: RecordGraph, entry: Paged, lang: Locale): Thing[] {
  switch (entry.kind) {
    case 'organisation':
      return [organisation(graph, entry, lang)];
    case 'person':
      return [personIn(graph, entry, lang)];
    case 'programme':
      return [programme(graph, entry, lang)];
    case 'document':
      return [documentIn(graph, entry, lang)];
    case 'topic':
      return [topic(entry, lang)];
  }
}

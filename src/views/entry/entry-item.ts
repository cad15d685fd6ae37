import { countryName } from '../../language/country-name.ts';
import { intervalText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { typography } from '../../language/typography.ts';
import type { Document } from '../../model/document.ts';
import { indexName } from '../../model/person-name.ts';
import { listingOfEntry } from '../../queries/listing.ts';
import type { RecordGraph, Thing } from '../../queries/record-graph.ts';
import { type RoleCounts, roleCountsOf } from '../../queries/role-counts.ts';
import { type Inline, linksTo, linkTo, nameIn, nameOf } from '../text/inline.ts';

/** An entry in a list: its name, what it is, and how many records refer to it. */
export interface EntryItem {
  /** Its fragment in the list; undefined where a heading has that. */
  id: string | undefined;
  name: Inline;
  /** What it is, in a sentence. */
  detail: string | undefined;
  /** The same in a few words: its abbreviation, its years, who published it. */
  mark: string | undefined;
  count: number | undefined;
  /** Of an organisation: in how many records it had which part. */
  roles: RoleCounts | undefined;
}

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
export function headwordOf(thing: Thing, lang: Locale): string {
  return thing.kind === 'person' ? `${thing.facts.name.family} ${thing.facts.name.given}` : nameOf(thing, lang).text;
}

/** The year of a document, empty where it is unknown. */
export const yearOf = ({ published, year }: Document): string => published?.slice(0, 4) ?? year?.toString() ?? '';

function markOf(graph: RecordGraph, thing: Thing, lang: Locale): string | undefined {
  switch (thing.kind) {
    case 'organisation':
      return (
        [
          thing.facts.abbreviation && nameIn(thing.facts.abbreviation, lang).text,
          thing.facts.country && countryName(thing.facts.country, lang),
        ]
          .filter(Boolean)
          .join(', ') || undefined
      );
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

/** How many records name an entry. */
export function timesNamed(graph: RecordGraph, { id }: Thing): number {
  return listingOfEntry(graph, id).records.length;
}

/** An entry as a list shows it; a term without a count. */
export function entryItem(graph: RecordGraph, thing: Thing, lang: Locale): EntryItem {
  return {
    id: thing.id,
    name:
      thing.kind === 'person'
        ? { ...linkTo(thing, lang), text: indexName(thing.facts.name, lang) }
        : linkTo(thing, lang),
    detail: detailOf(thing, lang),
    mark: markOf(graph, thing, lang),
    count: thing.kind === 'term' ? undefined : timesNamed(graph, thing),
    roles: thing.kind === 'organisation' ? roleCountsOf(graph, thing.id) : undefined,
  };
}

import type { Locale } from '../language/locales.ts';
import { type RecordKind, recordHomes, recordKinds } from '../model/kinds.ts';
import type { Row } from './answer.ts';
import type { Facet } from './facets.ts';
import type { Catalogue, TitlesFile } from './index-format.ts';
import type { Shelf } from './narrow.ts';

/** The kind of a record by its reference number. */
export function kindOf(number: string): RecordKind {
  return recordKinds.find((kind) => number.startsWith(recordHomes[kind].prefix)) ?? 'meeting';
}

/** The records at some places as lines of a download, in their order. */
export function rowsOf(
  places: readonly number[],
  lang: Locale,
  { numbers, values, days }: Shelf,
  { names }: Catalogue,
  { titles, days: dates, urls }: TitlesFile,
): Row[] {
  const wanted = new Set(places);
  const valuesOf = (facet: Facet): Map<number, string[]> => {
    const byPlace = new Map<number, string[]>();
    for (const { value, places: having } of values[facet] ?? []) {
      for (const place of having) {
        if (wanted.has(place)) byPlace.set(place, [...(byPlace.get(place) ?? []), names[facet]?.[value] ?? value]);
      }
    }
    return byPlace;
  };
  const [forums, organisations, topics, programmes, people, status] = (
    ['forum', 'organisation', 'topic', 'programme', 'person', 'status'] as const
  ).map(valuesOf);
  return places.map((place) => {
    const number = numbers[place] ?? '';
    return {
      number,
      kind: kindOf(number),
      lang,
      title: titles[place] ?? '',
      day: dates[place] ?? '',
      url: urls[place] ?? '',
      forums: forums?.get(place) ?? [],
      organisations: organisations?.get(place) ?? [],
      topics: topics?.get(place) ?? [],
      programmes: programmes?.get(place) ?? [],
      people: people?.get(place) ?? [],
      status: status?.get(place)?.[0] ?? '',
      deadline: days?.deadlines[place] ?? '',
    };
  });
}

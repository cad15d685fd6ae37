import { type Locale, locales } from '../../language/locales.ts';
import { placesFrom, type RecordsFile, type ValuePlaces } from './index-format.ts';

/** What every answer needs of all records, as it is at an instant. */
export interface Records {
  numbers: readonly string[];
  statuses: ValuePlaces[];
  /** 1 at the places of the records that have no text in a language. */
  unwritten: Record<Locale, Uint8Array>;
}

/** Values with the places of their records, ready to count. */
export const placed = (values: readonly ValuePlaces[]): ValuePlaces[] =>
  values.map(({ value, places }) => ({ value, places: placesFrom(places) }));

function statusesAt({ statuses, turns }: RecordsFile, now: number): ValuePlaces[] {
  const turned = new Map(turns.filter(([, at]) => at <= now).map(([place, , status]) => [place, status]));
  const places = new Map<string, number[]>();
  for (const { value, places: having } of placed(statuses)) {
    for (const place of having) {
      const status = turned.get(place) ?? value;
      const known = places.get(status) ?? [];
      places.set(status, known);
      known.push(place);
    }
  }
  return [...places].map(([value, having]) => ({ value, places: having.toSorted((a, b) => a - b) }));
}

/**
 * Reads the file of the records with the statuses that calls have at an instant: a page is read later than it was built.
 *
 * @param now milliseconds since 1970
 */
export function recordsAt(file: RecordsFile, now: number): Records {
  const flags = (lang: Locale) => {
    const unwritten = new Uint8Array(file.numbers.length);
    for (const place of placesFrom(file.unwritten[lang] ?? [])) unwritten[place] = 1;
    return unwritten;
  };
  return {
    numbers: file.numbers,
    statuses: statusesAt(file, now),
    unwritten: Object.fromEntries(locales.map((lang) => [lang, flags(lang)])) as Records['unwritten'],
  };
}

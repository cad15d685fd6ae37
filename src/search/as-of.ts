import { distancesFrom, placesFrom, type RecordsFile } from './index-format.ts';

/**
 * The records with the statuses that calls have at an instant: a page is read later than it was built.
 *
 * @param now milliseconds since 1970
 */
export function asOf(file: RecordsFile, now: number): RecordsFile {
  const turned = new Map(file.turns.filter(([, at]) => at <= now).map(([place, , status]) => [place, status]));
  if (turned.size === 0) return file;
  const places = new Map<string, number[]>();
  const add = (status: string, place: number) => places.set(status, [...(places.get(status) ?? []), place]);
  for (const { value, places: distances } of file.facets.status)
    for (const place of placesFrom(distances)) add(turned.get(place) ?? value, place);
  const status = [...places].map(([value, having]) => ({
    value,
    places: distancesFrom(having.toSorted((a, b) => a - b)),
  }));
  return { ...file, facets: { ...file.facets, status } };
}

/** How well each record answers, by its place; one that does not has a score below zero. */
export type Scores = Float64Array;

const absent = -1;

/** The scores of an answer that holds no record yet. */
export const noScores = (count: number): Scores => new Float64Array(count).fill(absent);

export const isFound = (scores: Scores, place: number): boolean => (scores[place] ?? absent) >= 0;

export const isNothing = (scores: Scores): boolean => scores.every((score) => score < 0);

/** The places of the records that were found, ascending. */
export function foundPlaces(scores: Scores): number[] {
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) if (isFound(scores, place)) places.push(place);
  return places;
}

/** The scores of those found that also pass a test. */
export const foundWith = (scores: Scores, passes: (place: number) => boolean): Scores =>
  scores.map((score, place) => (score >= 0 && passes(place) ? score : absent));

/** Scores that differ by less than this count as equal. */
const scale = 1e6;

/**
 * The places of the records that were found, best first; of the same score, the newest. Plain numbers are sorted faster
 * than by comparing.
 */
export function placesByScore(scores: Scores): number[] {
  const { length } = scores;
  const places = foundPlaces(scores);
  const keys = new Float64Array(places.length);
  for (const [index, place] of places.entries())
    keys[index] = Math.round((scores[place] ?? 0) * scale + 1) * length - place;
  keys.sort().reverse();
  const sorted: number[] = [];
  for (const key of keys) sorted.push(Math.ceil(key / length) * length - key);
  return sorted;
}

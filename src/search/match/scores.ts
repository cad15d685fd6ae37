/** The score of each document; below zero where it does not match. */
export type Scores = Float64Array;

const absent = -1;

/** The scores of an answer without matches. */
export const noScores = (count: number): Scores => new Float64Array(count).fill(absent);

export const isMatch = (scores: Scores, doc: number): boolean => (scores[doc] ?? absent) >= 0;

export const hasNoMatch = (scores: Scores): boolean => scores.every((score) => score < 0);

/** The documents that match, ascending. */
export function matchingDocs(scores: Scores): number[] {
  const docs: number[] = [];
  for (let doc = 0; doc < scores.length; doc++) if (isMatch(scores, doc)) docs.push(doc);
  return docs;
}

/** The scores of the matches that pass a test. */
export const filteredScores = (scores: Scores, passes: (doc: number) => boolean): Scores =>
  scores.map((score, doc) => (score >= 0 && passes(doc) ? score : absent));

/** Scores that differ by less than this count as equal. */
const scale = 1e6;

/**
 * The documents that match, best first; of the same score, the newest. Plain numbers are sorted faster than by comparing.
 */
export function docsByScore(scores: Scores): number[] {
  const { length } = scores;
  const docs = matchingDocs(scores);
  const keys = new Float64Array(docs.length);
  for (const [index, doc] of docs.entries()) keys[index] = Math.round((scores[doc] ?? 0) * scale + 1) * length - doc;
  keys.sort().reverse();
  const sorted: number[] = [];
  for (const key of keys) sorted.push(Math.ceil(key / length) * length - key);
  return sorted;
}

import { areAlike, areNeighbours, editDistance, isDoubled } from './edit-distance.ts';

/** A single edit by its kind. */
type Kind = 'doubled' | 'swapped' | 'alike' | 'neighbour' | 'missing' | 'extra' | 'other';

/**
 * How long a word must be for its correction by such an edit to be confident. A substituted letter makes one word of
 * another sooner than a missing one: “data” and “date”, “massage” and “message”.
 */
const minLength: Record<Kind, number> = {
  doubled: 5,
  swapped: 5,
  alike: 5,
  missing: 6,
  neighbour: 8,
  extra: 8,
  other: 9,
};

/** Two small edits are confident in a word of this length: “persecution” and “prosecution” are a bit farther apart. */
const minLengthOfTwo = 9;
const maxDistanceOfTwo = 1.4;

/** The parts of two words in which they differ, and where that begins. */
function difference(one: string, other: string): [one: string, other: string, at: number] {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  let end = 0;
  while (end < most - at && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(at, one.length - end), other.slice(at, other.length - end), at];
}

/** The edit that made one word of another; undefined where it was none or more than one. */
function editOf(typed: string, meant: string): Kind | undefined {
  const [one, other, at] = difference(typed, meant);
  if (one.length === 2 && other === `${one[1]}${one[0]}`) return 'swapped';
  if (one.length > 1 || other.length > 1) return [one, other].sort().join() === 'j,ly' ? 'alike' : undefined;
  if (one && other) return areAlike(one, other) ? 'alike' : areNeighbours(one, other) ? 'neighbour' : 'other';
  if (isDoubled(one ? typed : meant, at)) return 'doubled';
  return one ? 'extra' : 'missing';
}

/** Whether a correction is confident enough to be used without suggesting it first. Both words are folded. */
export function isConfident(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const kind = editOf(typed, meant);
  // The first letter distinguishes words: “mother” and “other”.
  if (typed[0] !== meant[0]) return kind === 'swapped' && typed.length >= minLength.swapped;
  if (kind) return typed.length >= minLength[kind];
  return typed.length >= minLengthOfTwo && editDistance(typed, meant, maxDistanceOfTwo) <= maxDistanceOfTwo;
}

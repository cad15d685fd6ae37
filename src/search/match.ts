import type { Understood } from './understand.ts';

/** The records that answer words: by place, with a score; best not yet first. */
export interface Matches {
  scores: Map<number, number>;
  /** How many of those that fit have all the words. */
  whole: number;
  /** Whether records were taken that have only some of the words. */
  isPartial: boolean;
}

/** Fewer records than this that have all the words, and those with most of them are worth showing. */
const few = 3;
/** How much of what the words say together a record must have to be taken with only some of them. */
const leastShare = 0.45;

/** So much that a record with all the words stands before any with some. */
const aboveOthers = 100;

/** What was guessed tells less than what was asked. */
const guessShare = 0.6;

/** How much a word tells records apart (BM25’s inverse document frequency). */
export const rarity = (count: number, having: number) => Math.log(1 + (count - having + 0.5) / (having + 0.5));

/**
 * The records that have all the words; where they are few, also those that have the most telling of them.
 *
 * @param count how many records there are
 * @param allows whether a record may be taken at all
 * @param fits whether it counts as found
 */
export function matched(
  words: readonly Understood[],
  count: number,
  allows: (place: number) => boolean,
  fits: (place: number) => boolean,
): Matches {
  const asked = words.filter(({ how }) => how !== 'unknown');
  const tells = asked.map(({ how, weights }) => rarity(count, weights.size) * (how === 'replaced' ? guessShare : 1));
  const most = tells.reduce((sum, each) => sum + each, 0);
  const sums = new Map<number, { score: number; share: number; has: number }>();
  asked.forEach(({ weights }, index) => {
    const tell = tells[index] ?? 0;
    for (const [place, weight] of weights) {
      const sum = sums.get(place) ?? { score: 0, share: 0, has: 0 };
      sum.score += tell * weight;
      sum.share += tell;
      sum.has += 1;
      sums.set(place, sum);
    }
  });
  const scores = new Map<number, number>();
  let whole = 0;
  for (const [place, { score, has }] of sums) {
    if (has < words.length || !allows(place)) continue;
    scores.set(place, score + most * aboveOthers);
    if (fits(place)) whole++;
  }
  if (whole >= few || words.length < 2) return { scores, whole, isPartial: false };
  let isPartial = false;
  for (const [place, { score, share, has }] of sums) {
    if (has === words.length || share < leastShare * most || !allows(place)) continue;
    scores.set(place, (score * share) / most);
    isPartial ||= fits(place);
  }
  return { scores, whole, isPartial };
}

import type { QueryWord } from './query-words.ts';
import { rarity } from './rarity.ts';
import { noScores, type Scores } from './scores.ts';

/** The records that answer words. */
export interface Matches {
  scores: Scores;
  /** 1 for the documents that have all the words. */
  whole: Uint8Array;
}

export const countOf = (whole: Uint8Array): number => whole.reduce((sum, each) => sum + each, 0);

/** Fewer records that have all the words, and those with most of them are worth showing: of many, a screen or two. */
const fewOf = (count: number) => Math.min(10, Math.max(3, count / 200));
/** How much of what the words say together a record must have to be taken with only some of them. */
const leastShare = 0.4;
/** A record with all the words scores higher than the sum of them. */
const wholeBonus = 1.2;

/** A correction scores lower than the word that was typed. */
const correctedShare = 0.6;

/**
 * The records that have all the words; where they are few, also those that have the most telling of them, and stand
 * before others where they tell more: a title with two words of three against a long text that mentions each.
 *
 * It is asked of all records, before anything narrows them down: what narrows an answer must not widen it.
 *
 * @param count how many records there are
 */
export function matched(words: readonly QueryWord[], count: number): Matches {
  const asked = words.filter(({ how }) => how !== 'unknown');
  const wordWeights = asked.map(
    ({ how, weights }) => rarity(count, weights.size) * (how === 'replaced' ? correctedShare : 1),
  );
  const most = wordWeights.reduce((sum, each) => sum + each, 0);
  const [sums, shares, having] = [new Float64Array(count), new Float64Array(count), new Uint16Array(count)];
  asked.forEach(({ weights }, index) => {
    const wordWeight = wordWeights[index] ?? 0;
    for (let doc = 0; doc < count; doc++) {
      const weight = weights.of[doc] ?? 0;
      if (weight === 0) continue;
      sums[doc] = (sums[doc] ?? 0) + wordWeight * weight;
      shares[doc] = (shares[doc] ?? 0) + wordWeight;
      having[doc] = (having[doc] ?? 0) + 1;
    }
  });
  const [scores, whole] = [noScores(count), new Uint8Array(count)];
  for (let doc = 0; doc < count; doc++) {
    if (having[doc] === 0 || (having[doc] ?? 0) < words.length) continue;
    scores[doc] = (sums[doc] ?? 0) * wholeBonus;
    whole[doc] = 1;
  }
  if (words.length < 2 || countOf(whole) >= fewOf(count)) return { scores, whole };
  for (let doc = 0; doc < count; doc++) {
    const share = shares[doc] ?? 0;
    if (!having[doc] || whole[doc] || share < leastShare * most) continue;
    scores[doc] = (sums[doc] ?? 0) * (share / most) ** 2;
  }
  return { scores, whole };
}

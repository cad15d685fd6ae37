import { idf } from './idf.ts';
import type { QueryWord } from './query-words.ts';
import { noScores, type Scores } from './scores.ts';

/** The documents that match words. */
export interface Matches {
  scores: Scores;
  /** 1 for the documents that have all the words. */
  full: Uint8Array;
}

export const fullMatchCount = (full: Uint8Array): number => full.reduce((sum, each) => sum + each, 0);

/** Where fewer have all the words, those with most of them are worth showing: of many documents, a screen or two. */
const fewMatches = (count: number) => Math.min(10, Math.max(3, count / 200));
/** The share of the summed idf of the words that a document must have to match with only some of them. */
const minShare = 0.4;
/** A document with all the words scores higher than the sum of them. */
const fullMatchBonus = 1.2;

/** A correction scores lower than the word that was typed. */
const correctedShare = 0.6;

/** How well a word distinguishes documents, of which there are so many. */
export const weightOfWord = ({ match, weights }: Pick<QueryWord, 'match' | 'weights'>, count: number): number =>
  idf(count, weights.size) * (match === 'replaced' ? correctedShare : 1);

/**
 * The documents that have all the words; where they are few, also those that have the rarest of them, which rank higher
 * where their weights are higher: a title with two words of three against a long text that mentions each.
 *
 * All documents are matched, before any filter: a filter must not widen an answer.
 *
 * @param count how many documents there are
 */
export function matched(words: readonly QueryWord[], count: number): Matches {
  const known = words.filter(({ match }) => match !== 'unknown');
  const wordWeights = known.map((word) => weightOfWord(word, count));
  const most = wordWeights.reduce((sum, each) => sum + each, 0);
  const [sums, shares, having] = [new Float64Array(count), new Float64Array(count), new Uint16Array(count)];
  known.forEach(({ weights }, index) => {
    const wordWeight = wordWeights[index] ?? 0;
    for (let doc = 0; doc < count; doc++) {
      const weight = weights.of[doc] ?? 0;
      if (weight === 0) continue;
      sums[doc] = (sums[doc] ?? 0) + wordWeight * weight;
      shares[doc] = (shares[doc] ?? 0) + wordWeight;
      having[doc] = (having[doc] ?? 0) + 1;
    }
  });
  const [scores, full] = [noScores(count), new Uint8Array(count)];
  for (let doc = 0; doc < count; doc++) {
    if (having[doc] === 0 || (having[doc] ?? 0) < words.length) continue;
    scores[doc] = (sums[doc] ?? 0) * fullMatchBonus;
    full[doc] = 1;
  }
  if (words.length < 2 || fullMatchCount(full) >= fewMatches(count)) return { scores, full };
  for (let doc = 0; doc < count; doc++) {
    const share = shares[doc] ?? 0;
    if (!having[doc] || full[doc] || share < minShare * most) continue;
    scores[doc] = (sums[doc] ?? 0) * (share / most) ** 2;
  }
  return { scores, full };
}

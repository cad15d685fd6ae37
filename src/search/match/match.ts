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
/**
 * The share of the summed idf of the words that a document must have to match with only some of them: of two words, one that
 * is not much the commoner; of a whole sentence, a few words, with which it ranks low unless its title has them.
 */
const minShareOf = (words: number) => (words < 3 ? 0.4 : 0.2);

/** The same where many documents have all the words: then it must also score higher than most of these. */
const betterShare = 0.45;

/** Where no document has it: the part of the best share there is. */
const nearBest = 0.7;

/** A correction scores lower than the word that was typed. */
const correctedShare = 0.6;

/** How often the share of the middle word any other can have: one rare word does not decide for the whole query. */
const mostRarity = 1.5;

/** A document with all the words scores higher than the sum of them. */
const fullMatchBonus = 1.15;

/** How well a word distinguishes documents, of which there are so many. */
export const weightOfWord = ({ match, weights }: Pick<QueryWord, 'match' | 'weights'>, count: number): number =>
  idf(count, weights.size) * (match === 'replaced' ? correctedShare : 1);

/** The share of each word in a query: by how well it distinguishes, but of three and more none far above the middle one. */
function wordSharesOf(wordWeights: readonly number[]): number[] {
  const middle = wordWeights.toSorted((a, b) => a - b)[wordWeights.length >> 1] ?? 0;
  const most = wordWeights.length < 3 ? Number.POSITIVE_INFINITY : mostRarity * middle;
  const limited = wordWeights.map((weight) => Math.min(weight, most));
  const sum = limited.reduce((total, each) => total + each, 0);
  return limited.map((weight) => weight / sum);
}

/** What each document has of the words of a query. */
interface Sums {
  /** The weights of its words, each by how well the word distinguishes. */
  scores: Float64Array;
  /** The share of all words that it has, by how well each distinguishes. */
  shares: Float64Array;
  /** How many words it has. */
  having: Uint16Array;
}

function sumsOf(known: readonly QueryWord[], count: number): Sums {
  const wordWeights = known.map((word) => weightOfWord(word, count));
  const wordShares = wordSharesOf(wordWeights);
  const [scores, shares, having] = [new Float64Array(count), new Float64Array(count), new Uint16Array(count)];
  known.forEach(({ weights }, index) => {
    const wordWeight = wordWeights[index] ?? 0;
    for (let doc = 0; doc < count; doc++) {
      const weight = weights.of[doc] ?? 0;
      if (weight === 0) continue;
      scores[doc] = (scores[doc] ?? 0) + wordWeight * weight;
      shares[doc] = (shares[doc] ?? 0) + (wordShares[index] ?? 0);
      having[doc] = (having[doc] ?? 0) + 1;
    }
  });
  return { scores, shares, having };
}

/** The share that a document must have: the usual, or, where none has that, near the best there is, so that some match. */
function leastShare(shares: Float64Array, words: number): number {
  const minShare = minShareOf(words);
  const best = shares.reduce((most, share) => Math.max(most, share), 0);
  return best < minShare ? nearBest * best : minShare;
}

/**
 * The documents that have all the words; where they are few, also those that have the rarest of them; where they are
 * many, also those that say most of it better than all but the best of them: a title with two words of three against
 * long texts that mention each.
 *
 * All documents are matched, before any filter: a filter must not widen an answer.
 *
 * @param count how many documents there are
 */
export function matched(words: readonly QueryWord[], count: number): Matches {
  const known = words.filter(({ match }) => match !== 'unknown');
  const { scores: sums, shares, having } = sumsOf(known, count);
  const [scores, full] = [noScores(count), new Uint8Array(count)];
  for (let doc = 0; doc < count; doc++) {
    if (having[doc] === 0 || (having[doc] ?? 0) < words.length) continue;
    scores[doc] = (sums[doc] ?? 0) * fullMatchBonus;
    full[doc] = 1;
  }
  if (words.length < 2) return { scores, full };
  const few = fewMatches(count);
  const isFew = fullMatchCount(full) < few;
  if (!isFew && words.length < 3) return { scores, full };
  const least = isFew ? leastShare(shares, words.length) : betterShare;
  const rival = isFew ? 0 : (scores.toSorted().at(-Math.ceil(few)) ?? 0);
  for (let doc = 0; doc < count; doc++) {
    const share = shares[doc] ?? 0;
    if (!having[doc] || full[doc] || share < least) continue;
    const score = (sums[doc] ?? 0) * share;
    if (score > rival) scores[doc] = score;
  }
  return { scores, full };
}

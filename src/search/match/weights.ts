import type { PostingList } from '../index/index-loader.ts';

/** The weight of a word in each document; 0 where it does not occur. */
export interface Weights {
  of: Float64Array;
  /** How many documents have the word: its document frequency. */
  size: number;
}

/** The weights of a word that no document has. */
export const noWeights = (count: number): Weights => ({ of: new Float64Array(count), size: 0 });

/** Adds the postings of a term; of two weights in a document, the higher counts. */
function addPostings(weights: Weights, { docs, weights: digits }: PostingList, share: number): void {
  const { of } = weights;
  for (let index = 0; index < docs.length; index++) {
    const doc = docs[index] ?? 0;
    const weight = share * (digits[index] ?? 0);
    const before = of[doc] ?? 0;
    if (before === 0) weights.size++;
    if (weight > before) of[doc] = weight;
  }
}

/**
 * The weights of several terms as those of one word.
 *
 * @param count how many documents there are
 * @param share the factor by which the weights are multiplied
 */
export function joined(count: number, postingLists: readonly PostingList[], share: number): Weights {
  const weights = noWeights(count);
  for (const postings of postingLists) addPostings(weights, postings, share);
  return weights;
}

/** The weights of a word with those of a further term. */
export function withPostings({ of, size }: Weights, postings: PostingList, share: number): Weights {
  const weights = { of: of.slice(), size };
  addPostings(weights, postings, share);
  return weights;
}

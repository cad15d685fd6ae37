import type { Posting } from '../index/index-loader.ts';

/** The weight of a word in each document; 0 where it does not occur. */
export interface Weights {
  of: Float64Array;
  /** How many records have the word. */
  size: number;
}

/** The weights of a word that no record has. */
export const noWeights = (count: number): Weights => ({ of: new Float64Array(count), size: 0 });

/** Takes in the records of a term; what says more of a record counts. */
function take(weights: Weights, { docs, weights: digits }: Posting, share: number): void {
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
 * @param count how many records there are
 * @param share how much less than itself each term says
 */
export function joined(count: number, postings: readonly Posting[], share: number): Weights {
  const weights = noWeights(count);
  for (const posting of postings) take(weights, posting, share);
  return weights;
}

/** Some weights with those of a further term. */
export function withPosting({ of, size }: Weights, posting: Posting, share: number): Weights {
  const weights = { of: of.slice(), size };
  take(weights, posting, share);
  return weights;
}

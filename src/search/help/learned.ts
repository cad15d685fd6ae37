import { bucketsOf } from './buckets.ts';
import { learnedBias, learnedWeights } from './learned-weights.ts';

/** What a step of a written weight is worth, and the letters in which weights are written, the lowest first. */
export const weightStep = 0.25;
export const weightLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const zeroAt = weightLetters.length / 2;

/** How much a question must come to: at 0 it is as likely one for help as not. */
export const leastSum = 0.75;

/** A sum over the parts of a question counts less the more parts it has. */
export const damped = (sum: number, parts: number): number => sum / Math.max(1, parts) ** 0.3;

const weightOf = (bucket: number) => (weightLetters.indexOf(learnedWeights.charAt(bucket)) - zeroAt) * weightStep;

/** Whether the words of a question, folded and simplified, are written as those of cries for help are: learned from examples. */
export function isWrittenAsForHelp(words: readonly string[]): boolean {
  const found = bucketsOf(words);
  let sum = 0;
  for (const bucket of found) sum += weightOf(bucket);
  return learnedBias + damped(sum, found.size) >= leastSum;
}

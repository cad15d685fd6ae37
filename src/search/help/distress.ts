import type { DistressWords } from './distress-words.ts';
import { distressWordsEn } from './distress-words-en.ts';
import { distressWordsHu } from './distress-words-hu.ts';
import { lexiconOf, rememberedGroups } from './lexicon.ts';

const languages = [distressWordsEn, distressWordsHu].map(
  ({ concepts, fillers, lookAlikes, prefix, ownEndings }: DistressWords) => {
    const groups = Object.entries(concepts).map(([name, [, words]]) => [name, words] as const);
    return {
      lexicon: lexiconOf({ ...Object.fromEntries(groups), fillers }, lookAlikes, prefix),
      weights: new Map(Object.entries(concepts).map(([name, [weight]]) => [name, weight])),
      ownEndings,
    };
  },
);

/** What a question must come to: least where it is about the reader, most where it names nobody. */
const thresholds = { self: 3.5, somebody: 4.5, nobody: 6.25 };

/** Matters that add more together than alone: wages and “not” are wages that are not paid. */
const pairs: readonly (readonly [one: string, other: string, weight: number])[] = [
  ['not', 'money', 1.5],
  ['not', 'may', 1],
  ['not', 'food', 1],
  ['take', 'documents', 1],
  ['take', 'money', 1],
  ['sex', 'money', 1],
  ['makes', 'money', 1],
  ['safe', 'bed', 1],
  ['self', 'flee', 1],
  ['not', 'documents', 1],
  ['makes', 'crime', 1.5],
  ['give', 'money', 1],
  ['safe', 'missing', 1],
  ['take', 'kin', 1],
  ['not', 'know', 0.75],
  ['know', 'place', 1],
  ['may', 'door', 1],
  ['agent', 'find', 2],
  ['agent', 'crime', 1.5],
  ['wants', 'may', 1],
];

/** Each word that means something else. */
const otherWeight = -0.6;

/** How far the words of a question are above what makes it one of somebody in distress, in a language. */
function distressOf(words: readonly string[], { lexicon, weights, ownEndings }: (typeof languages)[number]): number {
  const concepts = new Set<string>();
  let others = 0;
  for (const word of words) {
    const having = rememberedGroups(word, lexicon);
    const isOwn = ownEndings?.test(word) ?? false;
    if (isOwn) concepts.add('self');
    for (const concept of having) concepts.add(concept);
    if (having.size === 0 && !isOwn && !/^\d/.test(word)) others++;
  }
  let sum = others * otherWeight;
  for (const concept of concepts) sum += weights.get(concept) ?? 0;
  for (const [one, other, weight] of pairs) if (concepts.has(one) && concepts.has(other)) sum += weight;
  const hasSomebody = concepts.has('agent') || concepts.has('witness');
  return sum - thresholds[concepts.has('self') ? 'self' : hasSomebody ? 'somebody' : 'nobody'];
}

/** Whether the words of a question, folded and simplified, describe what is done to somebody, or what they fear. */
export const isInDistress = (words: readonly string[]): boolean =>
  languages.some((language) => distressOf(words, language) >= 0);

import type { Locale } from '../../language/locales.ts';
import { stopWords } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import type { Spellings } from './vocabulary.ts';

/** The shortest word that may also be written as two, and the shortest half of it that is no single letter: “e-mail”. */
const leastLetters = 5;
const leastHalf = 3;

/** Forms of words by their terms. */
export type TermsOfForms = ReadonlyMap<string, string>;

/** How the texts write words, each form with its term. */
export const termsOfForms = (spellings: Spellings): TermsOfForms =>
  new Map([...spellings].flatMap(([term, { forms }]) => [...forms.keys()].map((form) => [form, term] as const)));

/** “a part” is not “apart”. */
const isHalf = (half: string, lang: Locale) =>
  half.length === 1 ? half !== 'a' : half.length >= leastHalf && !stopWords[lang].has(half);

/** The pairs of words, each with a space between, that a word may also be written as. */
export function pairsOf(form: string, known: TermsOfForms, lang: Locale): string[] {
  const pairs: string[] = [];
  for (let at = 1; form.length >= leastLetters && at <= form.length - leastHalf; at++) {
    const [one, other] = [form.slice(0, at), form.slice(at)];
    const isKnown = known.has(other) && (at === 1 || known.has(one));
    if (isKnown && isHalf(one, lang) && isHalf(other, lang)) pairs.push(`${one} ${other}`);
  }
  return pairs;
}

/** A word as two of which a text has both: its term, and those of its halves. */
export interface WordApart {
  term: string;
  halves: string[];
}

/** A pair of words as the word that other texts write as one. */
export function joinedWord(pair: string, known: TermsOfForms, lang: Locale): WordApart | undefined {
  const term = known.get(pair.replace(' ', ''));
  const [one = '', other = ''] = pair.split(' ');
  if (term === undefined || !pairsOf(one + other, known, lang).includes(pair)) return undefined;
  return { term, halves: [one, other].filter((half) => half.length > 1).map((half) => termOf(half, lang)) };
}

/** Adds words that a text writes as two to the weights of its terms; each weighs as much as its lighter half. */
export function addApart(weights: Map<string, number>, words: readonly WordApart[]): void {
  for (const { term, halves } of words) {
    const weight = Math.min(...halves.map((half) => weights.get(half) ?? 0));
    if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  }
}

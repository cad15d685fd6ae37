import type { Locale } from '../language/locales.ts';
import { fold } from './fold.ts';
import { termOf } from './terms.ts';

/** The shortest half of a word that is written as one. */
const leastHalf = 3;

/** The known words, as they are read: for halves of words. */
const asStems = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function ranks(known: readonly string[]): ReadonlyMap<string, number> {
  const made = asStems.get(known) ?? new Map(known.map((word, index) => [fold(word), index] as const).toReversed());
  asStems.set(known, made);
  return made;
}

/**
 * The two words of which one was made that nobody writes as one: „személyesadat”. Both are known as they stand; of
 * several pairs, the one whose rarer word is the most frequent.
 *
 * @param known most frequent first
 */
export function halvesOf(word: string, known: readonly string[]): [string, string] | undefined {
  const folded = fold(word);
  if (folded.length !== word.length) return undefined;
  const rankOf = ranks(known);
  let best: { halves: [string, string]; rank: number } | undefined;
  for (let at = leastHalf; at <= folded.length - leastHalf; at++) {
    const [one, other] = [rankOf.get(folded.slice(0, at)), rankOf.get(folded.slice(at))];
    if (one === undefined || other === undefined) continue;
    const rank = Math.max(one, other);
    if (!best || rank < best.rank) best = { halves: [word.slice(0, at), word.slice(at)], rank };
  }
  return best?.halves;
}

/** What two words that follow one another are when written as one: „ember kereskedelem”. */
export function joinedTerm(one: string, other: string, lang: Locale): string | undefined {
  return /^\p{L}{2,}$/u.test(one) && /^\p{L}{3,}$/u.test(other) ? termOf(one + other, lang) : undefined;
}

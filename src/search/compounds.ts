import type { Locale } from '../language/locales.ts';
import { fold } from './fold.ts';
import { termOf } from './terms.ts';

/** The shortest half of a word that is written as one, as it stands and by its stem. */
const leastHalf = 3;
const leastStem = 4;

/** The known words and their stems, each with how many are more frequent: for halves of words. Read once for each list. */
const ready = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function ranksOf(known: readonly string[], lang: Locale): ReadonlyMap<string, number> {
  const made = ready.get(known);
  if (made) return made;
  const ranks = new Map<string, number>();
  for (const [rank, word] of known.entries()) {
    const [folded, stem] = [fold(word), termOf(word, lang)];
    if (!ranks.has(folded)) ranks.set(folded, rank);
    if (stem.length >= leastStem && !ranks.has(stem)) ranks.set(stem, rank);
  }
  ready.set(known, ranks);
  return ranks;
}

/**
 * The two words of which one was made that nobody writes as one: „személyesadat”. Both are known, as they stand or
 * in another form; of several pairs, the one whose rarer word is the most frequent.
 *
 * @param known most frequent first
 */
export function halvesOf(word: string, known: readonly string[], lang: Locale): [string, string] | undefined {
  const folded = fold(word);
  if (folded.length !== word.length) return undefined;
  const ranks = ranksOf(known, lang);
  const rankOf = (half: string) => ranks.get(half) ?? ranks.get(termOf(half, lang));
  let best: { halves: [string, string]; rank: number } | undefined;
  for (let at = leastHalf; at <= folded.length - leastHalf; at++) {
    const [one, other] = [rankOf(folded.slice(0, at)), rankOf(folded.slice(at))];
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

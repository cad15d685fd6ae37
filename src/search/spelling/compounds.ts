import type { Locale } from '../../language/locales.ts';
import { fold } from '../words/fold.ts';
import { termOf } from '../words/terms.ts';

/** The shortest half of a word that is written as one, and the shortest stem of one. */
const minHalf = 4;
const minStem = 4;
/** A half that no list has, and what another word begins with. */
const minOtherHalf = 5;
const minBeginning = 6;

/** The known words and their stems, each with how many are more frequent: for halves of words. Read once for each list. */
const ready = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function ranksOf(known: readonly string[], lang: Locale): ReadonlyMap<string, number> {
  const made = ready.get(known);
  if (made) return made;
  const ranks = new Map<string, number>();
  for (const [rank, word] of known.entries()) {
    const [folded, stem] = [fold(word), termOf(word, lang)];
    if (!ranks.has(folded)) ranks.set(folded, rank);
    if (stem.length >= minStem && !ranks.has(stem)) ranks.set(stem, rank);
  }
  ready.set(known, ranks);
  return ranks;
}

/**
 * The two words that were typed as one although no text writes them so: „személyesadat”. Both are known, as they are or
 * in another form; of several pairs, the one whose rarer word is the most frequent.
 *
 * @param known most frequent first
 * @param least letters that a half must have
 */
export function halvesOf(
  word: string,
  known: readonly string[],
  lang: Locale,
  least = minHalf,
): [string, string] | undefined {
  const folded = fold(word);
  if (folded.length !== word.length) return undefined;
  const ranks = ranksOf(known, lang);
  const rankOf = (half: string) => ranks.get(half) ?? ranks.get(termOf(half, lang));
  let best: { halves: [string, string]; rank: number } | undefined;
  for (let at = least; at <= folded.length - least; at++) {
    const [one, other] = [rankOf(folded.slice(0, at)), rankOf(folded.slice(at))];
    if (one === undefined || other === undefined) continue;
    const rank = Math.max(one, other);
    if (!best || rank < best.rank) best = { halves: [word.slice(0, at), word.slice(at)], rank };
  }
  return best?.halves;
}

/** How many splits are looked up in the index. */
const maxSplits = 3;

/** The ways to part a word of which only one half is known, the longest known half first: „web” and „scraping”. */
export function splits(word: string, known: readonly string[], lang: Locale): [string, string][] {
  const folded = fold(word);
  const ranks = ranksOf(known, lang);
  const isLikely = (half: string) => half.length >= minOtherHalf && termOf(half, lang).length >= minStem;
  const candidates: { halves: [string, string]; known: number }[] = [];
  for (let at = 3; at <= folded.length - 3; at++) {
    const [one, other] = [folded.slice(0, at), folded.slice(at)];
    const lengths = [ranks.has(one) && isLikely(other) ? at : 0, ranks.has(other) && isLikely(one) ? other.length : 0];
    const length = Math.max(...lengths);
    if (length > 0) candidates.push({ halves: [one, other], known: length });
  }
  return candidates
    .sort((a, b) => b.known - a.known)
    .slice(0, maxSplits)
    .map(({ halves }) => halves);
}

/** The known word of which the longest form or stem begins a word: „fesztivál” of „fesztiválozók”. */
export function beginningOf(word: string, known: readonly string[], lang: Locale): string | undefined {
  const folded = fold(word);
  const ranks = ranksOf(known, lang);
  for (let at = folded.length - 1; at >= minBeginning; at--) {
    const rank = ranks.get(folded.slice(0, at));
    if (rank !== undefined) return known[rank];
  }
  return undefined;
}

/** What two words that follow one another are when written as one: „ember kereskedelem”. */
export function joinedTerm(one: string, other: string, lang: Locale): string | undefined {
  return /^\p{L}{2,}$/u.test(one) && /^\p{L}{3,}$/u.test(other) ? termOf(one + other, lang) : undefined;
}

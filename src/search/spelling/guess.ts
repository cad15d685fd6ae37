import type { Locale } from '../../language/locales.ts';
import type { Parts } from '../index/parts.ts';
import { begunShare, countOf, isAbbreviation, type Understood } from '../match/known-words.ts';
import { rarity } from '../match/rarity.ts';
import { joined } from '../match/weights.ts';
import { fold, longestWord } from '../words/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import { beginningOf, halvesOf, splits } from './compounds.ts';
import { replaced } from './replaced.ts';
import { type Guess, likelyMeant } from './spelling.ts';
import { isSure } from './sure.ts';

/** Fewer letters, and numbers, are near too much; more than any word has, near nothing. */
export const isGuessable = ({ written }: { written: string }) =>
  /\p{L}/u.test(written) &&
  written.length >= 3 &&
  written.length <= longestWord &&
  !isAbbreviation(written) &&
  !isStopWord(written);

/** A known word is likely a slip where this many times more records have one that is near it. */
const farCommoner = 10;

/**
 * The words with the rarest of them mended, where a slip happens to be a word: texts have slips too. Undefined where none
 * of them is near a much commoner word.
 */
export async function mended(
  parts: Parts,
  lang: Locale,
  words: readonly Understood[],
): Promise<{ words: Understood[]; isSure: boolean } | undefined> {
  const rarest = words
    .filter(
      ({ how, written }) =>
        (how === 'known' || how === 'begun') && /^\p{L}{4,}$/u.test(written) && !isAbbreviation(written),
    )
    .sort((a, b) => a.weights.size - b.weights.size)[0];
  if (!rarest) return undefined;
  const { words: all } = await parts.vocabulary(lang);
  const guesses = likelyMeant(rarest.written, all, (word) => termOf(word, lang)).filter(
    ({ by }) => !rarest.terms.includes(termOf(by, lang)),
  );
  const others = words.filter((word) => word !== rarest);
  const asked: Understood = { ...rarest, isRare: true };
  const best = (some: readonly Guess[]) => bestOf(parts, lang, asked, some, others, farCommoner * rarest.weights.size);
  const sure = await best(guesses.filter(({ by }) => isSureOf(rarest.written, by, lang)));
  const instead = sure ?? (await best(guesses));
  return instead && { words: words.map((word) => (word === rarest ? instead : word)), isSure: sure !== undefined };
}

/** How much less a guess counts for each slip. */
const perSlip = 0.25;

/** The guess that finds most with the other words: of each, the record that they tell most of, less for every slip. */
async function bestOf(
  parts: Parts,
  lang: Locale,
  word: Understood,
  guesses: readonly Guess[],
  others: readonly Understood[],
  least = 1,
): Promise<Understood | undefined> {
  const count = await countOf(parts, lang);
  const asked = others.filter(({ how }) => how !== 'unknown');
  const tells = asked.map(({ weights }) => rarity(count, weights.size));
  // Not its own rarity: of two words as near, the common one was meant.
  const tell = tells.reduce((sum, each) => sum + each, 0) / Math.max(1, tells.length);
  let best: { guess: Understood; worth: number } | undefined;
  for (const { by, slips } of guesses) {
    const posting = await parts.posting(lang, termOf(by, lang));
    if (posting.places.length < least) continue;
    let most = 0;
    for (const [index, place] of posting.places.entries()) {
      let sum = tell * (posting.weights[index] ?? 0);
      for (let at = 0; at < asked.length; at++) sum += (tells[at] ?? 0) * (asked[at]?.weights.of[place] ?? 0);
      if (sum > most) most = sum;
    }
    // Alone, the commoner word; with others, what they find together.
    const isAlone = asked.length === 0;
    const commonness = posting.places.length ** (isAlone ? 0.5 : 0.1);
    const worth = (isAlone ? 1 : most) * commonness * perSlip ** (isAlone ? 2 * slips : slips);
    if (best && best.worth >= worth) continue;
    const weights = joined(count, [posting], begunShare);
    best = { guess: { ...word, terms: [termOf(by, lang)], weights, how: 'replaced', by }, worth };
  }
  return best?.guess;
}

/**
 * A word for one that is unknown: the nearest that goes with the other words, else the
 * two of which it was made, else one that it begins with; itself where there is none.
 */
export async function guessed(
  parts: Parts,
  lang: Locale,
  word: Understood,
  others: readonly Understood[],
  isAbroad: boolean,
): Promise<Understood[]> {
  const { words } = await parts.vocabulary(lang);
  const guesses = likelyMeant(word.written, words, (each) => termOf(each, lang), isAbroad ? 1 : 2);
  const nothing = guesses.length === 0;
  const halves = (guesses[0]?.slips ?? 2) > 1 ? halvesOf(word.written, words, lang, nothing ? 3 : 4) : undefined;
  if (halves) return replaced(parts, lang, word, halves);
  const guess = await bestOf(
    parts,
    lang,
    word,
    guesses.filter(({ by }) => isSureOf(word.written, by, lang)),
    others,
  );
  if (guess) return [guess];
  if (isAbroad) return [word];
  if (guesses.length > 0) return [{ ...word, near: await nearest(parts, lang, word, guesses, others) }];
  for (const each of splits(word.written, words, lang)) {
    const found = await replaced(parts, lang, word, each);
    if (found.every(({ weights }) => weights.size > 0)) return found;
  }
  const beginning = beginningOf(word.written, words, lang);
  return beginning ? replaced(parts, lang, word, [beginning]) : [word];
}

/** Whether a word is surely meant, in this form or in another. */
const isSureOf = (word: string, by: string, lang: Locale) =>
  isSure(fold(word), fold(by)) || isSure(termOf(word, lang), termOf(by, lang));

/** So many words are offered instead of one that is not known. */
const mostNear = 3;

/** The words that may have been meant, one form of each, first the one that goes best with the other words. */
async function nearest(
  parts: Parts,
  lang: Locale,
  word: Understood,
  guesses: readonly Guess[],
  others: readonly Understood[],
): Promise<string[]> {
  const best = await bestOf(parts, lang, word, guesses, others);
  const all = [...(best?.by ? [best.by] : []), ...guesses.map(({ by }) => by)];
  const byTerm = new Map(all.toReversed().map((by) => [termOf(by, lang), by]));
  return [...byTerm.values()].toReversed().slice(0, mostNear);
}

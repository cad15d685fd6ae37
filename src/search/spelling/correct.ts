import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { begunShare, countOf, isAbbreviation, type QueryWord } from '../match/query-words.ts';
import { rarity } from '../match/rarity.ts';
import { joined } from '../match/weights.ts';
import { fold, longestWord } from '../words/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import { beginningOf, halvesOf, splits } from './compounds.ts';
import { isConfident } from './confidence.ts';
import { replaced } from './replaced.ts';
import { type Correction, correctionsFor } from './spelling.ts';

/** Fewer letters, and numbers, are near too much; more than any word has, near nothing. */
export const isCorrectable = ({ written }: { written: string }) =>
  /\p{L}/u.test(written) &&
  written.length >= 3 &&
  written.length <= longestWord &&
  !isAbbreviation(written) &&
  !isStopWord(written);

/** A known word is likely misspelt where this many times more records have one that is near it. */
const farCommoner = 10;

/**
 * The words with the rarest of them corrected, where a misspelling happens to be a word: texts have misspellings too.
 * Undefined where the rarest is not near a much commoner word.
 */
export async function withRarestCorrected(
  loader: IndexLoader,
  lang: Locale,
  words: readonly QueryWord[],
): Promise<{ words: QueryWord[]; isConfident: boolean } | undefined> {
  const rarest = words
    .filter(
      ({ how, written }) =>
        (how === 'known' || how === 'begun') && /^\p{L}{4,}$/u.test(written) && !isAbbreviation(written),
    )
    .sort((a, b) => a.weights.size - b.weights.size)[0];
  if (!rarest) return undefined;
  const { words: all } = await loader.vocabulary(lang);
  const candidates = correctionsFor(rarest.written, all, (word) => termOf(word, lang)).filter(
    ({ by }) => !rarest.terms.includes(termOf(by, lang)),
  );
  const others = words.filter((word) => word !== rarest);
  const asked: QueryWord = { ...rarest, isRare: true };
  const best = (some: readonly Correction[]) =>
    bestOf(loader, lang, { word: asked, candidates: some, others, least: farCommoner * rarest.weights.size });
  const sure = await best(candidates.filter(({ by }) => isConfidentOf(rarest.written, by, lang)));
  const instead = sure ?? (await best(candidates));
  return instead && { words: words.map((word) => (word === rarest ? instead : word)), isConfident: sure !== undefined };
}

/** The factor by which each edit lowers the score of a correction. */
const perEdit = 0.25;

/** A word to be corrected. */
interface Choice {
  word: QueryWord;
  candidates: readonly Correction[];
  /** The other words of the query. */
  others: readonly QueryWord[];
  /** How many records a correction must have. */
  least?: number;
}

/** The correction whose best record scores highest together with the other words; each edit lowers the score. */
async function bestOf(
  loader: IndexLoader,
  lang: Locale,
  { word, candidates, others, least = 1 }: Choice,
): Promise<QueryWord | undefined> {
  const count = await countOf(loader, lang);
  const asked = others.filter(({ how }) => how !== 'unknown');
  const wordWeights = asked.map(({ weights }) => rarity(count, weights.size));
  // Not its own rarity: of two words as near, the common one was meant.
  const meanWeight = wordWeights.reduce((sum, each) => sum + each, 0) / Math.max(1, wordWeights.length);
  let best: { correction: QueryWord; worth: number } | undefined;
  for (const { by, distance } of candidates) {
    const posting = await loader.posting(lang, termOf(by, lang));
    if (posting.docs.length < least) continue;
    let most = 0;
    for (const [index, doc] of posting.docs.entries()) {
      let sum = meanWeight * (posting.weights[index] ?? 0);
      for (let at = 0; at < asked.length; at++) sum += (wordWeights[at] ?? 0) * (asked[at]?.weights.of[doc] ?? 0);
      if (sum > most) most = sum;
    }
    // Alone, the commoner word; with others, what they find together.
    const isAlone = asked.length === 0;
    const commonness = posting.docs.length ** (isAlone ? 0.5 : 0.1);
    const worth = (isAlone ? 1 : most) * commonness * perEdit ** (isAlone ? 2 * distance : distance);
    if (best && best.worth >= worth) continue;
    const weights = joined(count, [posting], begunShare);
    best = { correction: { ...word, terms: [termOf(by, lang)], weights, how: 'replaced', by }, worth };
  }
  return best?.correction;
}

/**
 * The correction of an unknown word: the nearest word that goes with the other words, else the two of which it is
 * composed, else a word that it begins with; itself where there is none.
 */
export async function corrected(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  others: readonly QueryWord[],
  isAbroad: boolean,
): Promise<QueryWord[]> {
  const { words } = await loader.vocabulary(lang);
  const candidates = correctionsFor(word.written, words, (each) => termOf(each, lang), isAbroad ? 1 : 2);
  const nothing = candidates.length === 0;
  const halves = (candidates[0]?.distance ?? 2) > 1 ? halvesOf(word.written, words, lang, nothing ? 3 : 4) : undefined;
  if (halves) return replaced(loader, lang, word, halves);
  const correction = await bestOf(loader, lang, {
    word,
    candidates: candidates.filter(({ by }) => isConfidentOf(word.written, by, lang)),
    others,
  });
  if (correction) return [correction];
  if (isAbroad) return [word];
  if (candidates.length > 0) return [{ ...word, near: await nearest(loader, lang, word, candidates, others) }];
  for (const each of splits(word.written, words, lang)) {
    const found = await replaced(loader, lang, word, each);
    if (found.every(({ weights }) => weights.size > 0)) return found;
  }
  const beginning = beginningOf(word.written, words, lang);
  return beginning ? replaced(loader, lang, word, [beginning]) : [word];
}

/** Whether a correction is confident, in this form of the word or by its stem. */
const isConfidentOf = (word: string, by: string, lang: Locale) =>
  isConfident(fold(word), fold(by)) || isConfident(termOf(word, lang), termOf(by, lang));

/** So many words are offered instead of one that is not known. */
const mostNear = 3;

/** The words that may have been meant, one form of each, first the one that goes best with the other words. */
async function nearest(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  candidates: readonly Correction[],
  others: readonly QueryWord[],
): Promise<string[]> {
  const best = await bestOf(loader, lang, { word, candidates, others });
  const all = [...(best?.by ? [best.by] : []), ...candidates.map(({ by }) => by)];
  const byTerm = new Map(all.toReversed().map((by) => [termOf(by, lang), by]));
  return [...byTerm.values()].toReversed().slice(0, mostNear);
}

import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { idf } from '../match/idf.ts';
import { documentCount, isAbbreviation, prefixShare, type QueryWord } from '../match/query-words.ts';
import { joined } from '../match/weights.ts';
import { fold, longestWord } from '../words/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import { beginningOf, halvesOf, splits } from './compounds.ts';
import { isConfident } from './confidence.ts';
import { replaced } from './replaced.ts';
import { type Correction, correctionsFor } from './spelling.ts';

/** Shorter words, and numbers, have too many neighbours; longer ones than any in use have none. */
export const isCorrectable = ({ written }: { written: string }) =>
  /\p{L}/u.test(written) &&
  written.length >= 3 &&
  written.length <= longestWord &&
  !isAbbreviation(written) &&
  !isStopWord(written);

/** A known word is likely misspelt where this many times more documents have a similar one. */
const commonerFactor = 10;

/**
 * The words with the rarest of them corrected, where a misspelling happens to be a word: texts have misspellings too.
 * Undefined where the rarest is not similar to a much commoner word.
 */
export async function withRarestCorrected(
  loader: IndexLoader,
  lang: Locale,
  words: readonly QueryWord[],
): Promise<{ words: QueryWord[]; isConfident: boolean } | undefined> {
  const rarest = words
    .filter(
      ({ match, written }) =>
        (match === 'exact' || match === 'prefix') && /^\p{L}{4,}$/u.test(written) && !isAbbreviation(written),
    )
    .sort((a, b) => a.weights.size - b.weights.size)[0];
  if (!rarest) return undefined;
  const { words: all } = await loader.vocabulary(lang);
  const candidates = correctionsFor(rarest.written, all, (word) => termOf(word, lang)).filter(
    ({ form }) => !rarest.terms.includes(termOf(form, lang)),
  );
  const others = words.filter((word) => word !== rarest);
  const word: QueryWord = { ...rarest, isRare: true };
  const best = (some: readonly Correction[]) =>
    bestOf(loader, lang, { word, candidates: some, others, least: commonerFactor * rarest.weights.size });
  const confident = await best(candidates.filter(({ form }) => isConfidentOf(rarest.written, form, lang)));
  const instead = confident ?? (await best(candidates));
  return (
    instead && { words: words.map((each) => (each === rarest ? instead : each)), isConfident: confident !== undefined }
  );
}

/** The factor by which each edit lowers the score of a correction. */
const editFactor = 0.25;

/** A word to be corrected. */
interface Choice {
  word: QueryWord;
  candidates: readonly Correction[];
  /** The other words of the query. */
  others: readonly QueryWord[];
  /** How many documents must have a correction. */
  least?: number;
}

/** The correction whose best document scores highest together with the other words; each edit lowers the score. */
async function bestOf(
  loader: IndexLoader,
  lang: Locale,
  { word, candidates, others, least = 1 }: Choice,
): Promise<QueryWord | undefined> {
  const count = await documentCount(loader, lang);
  const known = others.filter(({ match }) => match !== 'unknown');
  const wordWeights = known.map(({ weights }) => idf(count, weights.size));
  // Not its own idf: of two words as similar, the common one was meant.
  const meanWeight = wordWeights.reduce((sum, each) => sum + each, 0) / Math.max(1, wordWeights.length);
  let best: { correction: QueryWord; worth: number } | undefined;
  for (const { form, distance } of candidates) {
    const postings = await loader.postings(lang, termOf(form, lang));
    if (postings.docs.length < least) continue;
    let most = 0;
    for (const [index, doc] of postings.docs.entries()) {
      let sum = meanWeight * (postings.weights[index] ?? 0);
      for (let at = 0; at < known.length; at++) sum += (wordWeights[at] ?? 0) * (known[at]?.weights.of[doc] ?? 0);
      if (sum > most) most = sum;
    }
    // Alone, the commoner word; with others, what they match together.
    const isAlone = known.length === 0;
    const commonness = postings.docs.length ** (isAlone ? 0.5 : 0.1);
    const worth = (isAlone ? 1 : most) * commonness * editFactor ** (isAlone ? 2 * distance : distance);
    if (best && best.worth >= worth) continue;
    const weights = joined(count, [postings], prefixShare);
    best = {
      correction: { ...word, terms: [termOf(form, lang)], weights, match: 'replaced', replacedBy: form },
      worth,
    };
  }
  return best?.correction;
}

/**
 * The correction of an unknown word: the most similar word that occurs with the other words, else the two of which it is
 * composed, else a word that it begins with; itself where there is none.
 */
export async function corrected(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  others: readonly QueryWord[],
  isKnownElsewhere: boolean,
): Promise<QueryWord[]> {
  const { words } = await loader.vocabulary(lang);
  const candidates = correctionsFor(word.written, words, (each) => termOf(each, lang), isKnownElsewhere ? 1 : 2);
  const hasNone = candidates.length === 0;
  const halves = (candidates[0]?.distance ?? 2) > 1 ? halvesOf(word.written, words, lang, hasNone ? 3 : 4) : undefined;
  if (halves) return replaced(loader, lang, word, halves);
  const correction = await bestOf(loader, lang, {
    word,
    candidates: candidates.filter(({ form }) => isConfidentOf(word.written, form, lang)),
    others,
  });
  if (correction) return [correction];
  if (isKnownElsewhere) return [word];
  if (candidates.length > 0)
    return [{ ...word, suggestions: await suggestionsFor(loader, lang, word, candidates, others) }];
  for (const each of splits(word.written, words, lang)) {
    const both = await replaced(loader, lang, word, each);
    if (both.every(({ weights }) => weights.size > 0)) return both;
  }
  const beginning = beginningOf(word.written, words, lang);
  return beginning ? replaced(loader, lang, word, [beginning]) : [word];
}

/** Whether a correction is confident, in this form of the word or by its stem. */
const isConfidentOf = (word: string, form: string, lang: Locale) =>
  isConfident(fold(word), fold(form)) || isConfident(termOf(word, lang), termOf(form, lang));

/** How many suggestions are offered for an unknown word. */
const maxSuggestions = 3;

/** The words that may have been meant, one form of each, first the one that scores best with the other words. */
async function suggestionsFor(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  candidates: readonly Correction[],
  others: readonly QueryWord[],
): Promise<string[]> {
  const best = await bestOf(loader, lang, { word, candidates, others });
  const all = [...(best?.replacedBy ? [best.replacedBy] : []), ...candidates.map(({ form }) => form)];
  const byTerm = new Map(all.toReversed().map((form) => [termOf(form, lang), form]));
  return [...byTerm.values()].toReversed().slice(0, maxSuggestions);
}

import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { phraseIn } from '../words/phrase-words.ts';
import { isStopWord } from '../words/stop-words.ts';
import { type Matches, matched } from './match.ts';
import type { PhraseMatches } from './phrase-finder.ts';
import type { QueryWord } from './query-words.ts';
import { foundWith, isFound, isNothing, noScores, type Scores } from './scores.ts';
import { noWeights } from './weights.ts';

/** Asks Pagefind for the numbers of the records that have a phrase, in any form of its words. */
export type PhraseSearch = (lang: Locale, phrase: string) => Promise<string[]>;

const isOf = ({ written }: QueryWord, { phrase }: PhraseMatches) => phraseIn(phrase, written).length > 0;

/** A word by which nothing is found, such as “of”, as the phrase has it in which it is asked. */
export function inPhrase(word: QueryWord, phraseMatches: readonly PhraseMatches[]): QueryWord {
  const { written, how } = word;
  if (how !== 'unknown' && !isStopWord(written)) return word;
  const around = phraseMatches.find((each) => each.docs.length > 0 && isOf(word, each));
  if (!around) return word;
  const weights = noWeights(word.weights.of.length);
  for (const doc of around.docs) weights.of[doc] = 1;
  return { written, terms: [], weights: { ...weights, size: around.docs.length }, how: 'known' };
}

/** How a language is asked for phrases. */
interface Asking {
  loader: IndexLoader;
  inAnyForm: PhraseSearch;
  lang: Locale;
}

/** Matches narrowed down to phrases, and what to report about these. */
export interface Phrased extends Matches {
  /** Phrases that no record has, where others were taken instead. */
  unmet: string[];
  /** Phrases that no record has as they are written, but with other forms of their words. */
  inAnyForm: string[];
}

/**
 * Phrases that no record has as they are written, as Pagefind finds them in any form of their words.
 *
 * @param whole 1 for the documents that have all words of the phrases
 */
async function inOtherForms(
  { loader, inAnyForm, lang }: Asking,
  phraseMatches: readonly PhraseMatches[],
  whole: Uint8Array,
): Promise<PhraseMatches[]> {
  const { numbers } = await loader.records(lang);
  const found = async (each: PhraseMatches): Promise<PhraseMatches> => {
    if (each.docs.length > 0 || !whole.includes(1)) return each;
    const having = new Set(await inAnyForm(lang, each.phrase));
    const docs = numbers.flatMap((number, doc) => (whole[doc] === 1 && having.has(number) ? [doc] : []));
    return { phrase: each.phrase, docs, isInAnyForm: docs.length > 0 };
  };
  return Promise.all(phraseMatches.map(found));
}

/**
 * Of the records that answer words those that have all phrases. Where none has, and others may be taken: those with one
 * of them, else all.
 *
 * @param standing the phrases, and where they stand as they are written
 * @param words the words of the query
 * @param matches what they find
 */
export async function withPhrases(
  asking: Asking,
  phraseMatches: readonly PhraseMatches[],
  words: readonly QueryWord[],
  matches: Matches,
  isLoose: boolean,
): Promise<Phrased> {
  const count = matches.scores.length;
  // For where no record has the other words besides.
  const quoted = words.filter((word) => phraseMatches.some((each) => isOf(word, each)));
  const wider = matched(quoted, count);
  const all = isLoose ? await inOtherForms(asking, phraseMatches, wider.whole) : phraseMatches;
  const having = all.map(({ docs }) => new Set(docs));
  const inAll = (scores: Scores) => foundWith(scores, (doc) => having.every((docs) => docs.has(doc)));
  // A phrase may stand where its words are others: “1 (800)” is no 1,800.
  const bare = {
    scores: new Float64Array(count),
    whole: new Uint8Array(count).fill(Number(quoted.length === words.length)),
  };
  const ways = [matches, { scores: wider.scores, whole: matches.whole }, bare];
  const narrowed = ways.map(({ scores, whole }) => ({ scores: inAll(scores), whole }));
  const { scores, whole } = narrowed.find((way) => !isNothing(way.scores)) ?? {
    scores: noScores(count),
    whole: matches.whole,
  };
  const inAnyForm = all.filter(({ isInAnyForm }) => isInAnyForm).map(({ phrase }) => phrase);
  if (!isNothing(scores) || !isLoose) {
    return { scores, whole: whole.map((each, doc) => (isFound(scores, doc) ? each : 0)), unmet: [], inAnyForm };
  }
  const some = foundWith(matches.scores, (doc) => having.some((docs) => docs.has(doc)));
  return {
    scores: isNothing(some) ? matches.scores : some,
    whole: new Uint8Array(count),
    unmet: all.filter(({ docs }) => docs.length === 0).map(({ phrase }) => phrase),
    inAnyForm,
  };
}

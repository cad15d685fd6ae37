import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { phraseIn, phraseWords } from '../words/phrase-words.ts';
import { isStopWord } from '../words/stop-words.ts';
import { type Matches, matched } from './match.ts';
import type { PhraseMatches } from './phrase-finder.ts';
import type { QueryWord } from './query-words.ts';
import { filteredScores, hasNoMatch, isMatch, noScores, type Scores } from './scores.ts';
import { noWeights } from './weights.ts';

/**
 * Finds with Pagefind the reference numbers of the records that have a phrase, in any form of its words.
 *
 * @param among the numbers of the records that may have it; the answer may name others besides
 */
export type PhraseSearch = (lang: Locale, phrase: string, among: readonly string[]) => Promise<string[]>;

const isOf = ({ written }: QueryWord, { phrase }: PhraseMatches) => phraseIn(phrase, written).length > 0;

/** A stop word, such as “of”, or an unknown word, with the documents of the phrase that contains it. */
export function inPhrase(word: QueryWord, phraseMatches: readonly PhraseMatches[]): QueryWord {
  const { written, match } = word;
  if (match !== 'unknown' && !isStopWord(written)) return word;
  const around = phraseMatches.find((each) => each.docs.length > 0 && isOf(word, each));
  if (!around) return word;
  const weights = noWeights(word.weights.of.length);
  for (const doc of around.docs) weights.of[doc] = 1;
  return { written, terms: [], weights: { ...weights, size: around.docs.length }, match: 'exact' };
}

/** What phrases of a language are looked up in. */
interface PhraseSources {
  loader: IndexLoader;
  inAnyForm: PhraseSearch;
  lang: Locale;
}

/** Matches filtered by phrases, and what to report about these. */
export interface Phrased extends Matches {
  /** Phrases that no document has, where the answer does without them. */
  missingPhrases: string[];
  /** Phrases that no document has as they are written, but with other forms of their words. */
  inAnyForm: string[];
}

/**
 * Of some documents that have all words of a phrase, those that have them one after the other, in any form; Pagefind
 * finds them. Of a single word, each has some form.
 */
async function withAnyForm(
  { loader, inAnyForm, lang }: PhraseSources,
  phrase: string,
  isAmong: (doc: number) => boolean,
): Promise<number[]> {
  const { numbers } = await loader.records(lang);
  const docs = numbers.flatMap((_, doc) => (isAmong(doc) ? [doc] : []));
  if (docs.length === 0 || phraseWords(phrase).length === 1) return docs;
  const among = docs.map((doc) => numbers[doc] ?? '');
  const having = new Set(await inAnyForm(lang, phrase, among));
  return docs.filter((_, at) => having.has(among[at] ?? ''));
}

/**
 * Looks up, in any form of their words, the phrases that no document has as they are written.
 *
 * @param full 1 for the documents that have all words of the phrases
 */
async function inOtherForms(
  sources: PhraseSources,
  phraseMatches: readonly PhraseMatches[],
  full: Uint8Array,
): Promise<PhraseMatches[]> {
  const lookUp = async (each: PhraseMatches): Promise<PhraseMatches> => {
    if (each.docs.length > 0) return each;
    const docs = await withAnyForm(sources, each.phrase, (doc) => full[doc] === 1);
    return { phrase: each.phrase, docs, isInAnyForm: docs.length > 0 };
  };
  return Promise.all(phraseMatches.map(lookUp));
}

/**
 * The documents that have all the words of a query, and a phrase of it only with other forms of its words.
 *
 * @param found the documents that have the phrases as they are written
 */
export async function inOtherFormsOnly(
  sources: PhraseSources,
  phraseMatches: readonly PhraseMatches[],
  words: readonly QueryWord[],
  found: Scores,
): Promise<Scores> {
  const { scores, full } = matched(words, found.length);
  const isNew = (doc: number) => full[doc] === 1 && !isMatch(found, doc);
  const having = phraseMatches.map(async ({ phrase, docs }) => {
    const exact = new Set(docs);
    return exact.union(new Set(await withAnyForm(sources, phrase, (doc) => isNew(doc) && !exact.has(doc))));
  });
  const inEach = await Promise.all(having);
  return filteredScores(scores, (doc) => isNew(doc) && inEach.every((docs) => docs.has(doc)));
}

/**
 * Of the documents that match words, those that have all phrases. Where none has, and `isLoose`: those with one of them,
 * else all.
 *
 * @param phraseMatches the phrases, and the documents that have them as they are written
 * @param words the words of the query
 * @param matches the documents that match the words
 */
export async function withPhrases(
  sources: PhraseSources,
  phraseMatches: readonly PhraseMatches[],
  words: readonly QueryWord[],
  matches: Matches,
  isLoose: boolean,
): Promise<Phrased> {
  const count = matches.scores.length;
  // For where no document has the other words besides.
  const quoted = words.filter((word) => phraseMatches.some((each) => isOf(word, each)));
  const wider = matched(quoted, count);
  const all = isLoose ? await inOtherForms(sources, phraseMatches, wider.full) : phraseMatches;
  const having = all.map(({ docs }) => new Set(docs));
  const inAll = (scores: Scores) => filteredScores(scores, (doc) => having.every((docs) => docs.has(doc)));
  // A phrase may occur where its words are indexed as others: “1 (800)” is no 1,800.
  const bare = {
    scores: new Float64Array(count),
    full: new Uint8Array(count).fill(Number(quoted.length === words.length)),
  };
  const ways = [matches, { scores: wider.scores, full: matches.full }, bare];
  const narrowed = ways.map(({ scores, full }) => ({ scores: inAll(scores), full }));
  const { scores, full } = narrowed.find((way) => !hasNoMatch(way.scores)) ?? {
    scores: noScores(count),
    full: matches.full,
  };
  const inAnyForm = all.filter(({ isInAnyForm }) => isInAnyForm).map(({ phrase }) => phrase);
  if (!hasNoMatch(scores) || !isLoose) {
    return { scores, full: full.map((each, doc) => (isMatch(scores, doc) ? each : 0)), missingPhrases: [], inAnyForm };
  }
  const some = filteredScores(matches.scores, (doc) => having.some((docs) => docs.has(doc)));
  return {
    scores: hasNoMatch(some) ? matches.scores : some,
    full: new Uint8Array(count),
    missingPhrases: all.filter(({ docs }) => docs.length === 0).map(({ phrase }) => phrase),
    inAnyForm,
  };
}

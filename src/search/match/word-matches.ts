import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { parseQuery } from '../query/parse-query.ts';
import { withRarestCorrected } from '../spelling/correct.ts';
import { type Matches, matched } from './match.ts';
import { inOtherFormsOnly, inPhrase, type Phrased, withPhrases } from './phrases.ts';
import { indexedWords, inOther, type QueryWord } from './query-words.ts';
import { filteredScores, hasNoMatch, noScores, type Scores } from './scores.ts';
import type { RankOptions, Sources } from './sources.ts';
import { resolvedWords } from './understand.ts';
import { noWeights } from './weights.ts';

/** A word without completion: one that is only a prefix of others is unknown. */
const exactOnly = (word: QueryWord): QueryWord =>
  word.match === 'exact' ? word : { ...word, match: 'unknown', weights: noWeights(word.weights.of.length) };

/** The exact words of a query; unknown ones as the other language corrected them. */
async function exactWords(
  loader: IndexLoader,
  query: string,
  { from, lang, corrections }: RankOptions,
): Promise<QueryWord[]> {
  const lookUp = async (text: string) => {
    const { words } = parseQuery(text, from);
    const indexed = await indexedWords(loader, lang, from === lang ? words : words.map((word) => inOther(word, from)));
    return indexed.map(exactOnly);
  };
  const words = await lookUp(query);
  const each = words.map(async (word) => {
    const by = word.match === 'unknown' ? corrections?.get(word.written) : undefined;
    return by ? lookUp(by) : [word];
  });
  return (await Promise.all(each)).flat();
}

/** The documents that have all the words. */
function fullMatches(words: readonly QueryWord[], count: number): Matches {
  const { scores, full } = matched(words, count);
  return { scores: filteredScores(scores, (doc) => full[doc] === 1), full };
}

/** The words of a query, corrected where no document has all of them. */
async function fuzzyWords(loader: IndexLoader, query: string, lang: Locale, count: number): Promise<QueryWord[]> {
  const words = await resolvedWords(loader, lang, parseQuery(query, lang).words);
  const isTogether = (some: readonly QueryWord[]) => matched(some, count).full.includes(1);
  // Beside an unknown word, no correction of another word makes a full match.
  if (words.some(({ match }) => match === 'unknown') || isTogether(words)) return words;
  const others = await withRarestCorrected(loader, lang, words);
  if (!others || !isTogether(others.words)) return words;
  return others.isConfident ? others.words : withSuggestion(words, others.words);
}

/** Known words, one of them with what was likely meant by it. */
const withSuggestion = (words: readonly QueryWord[], others: readonly QueryWord[]): QueryWord[] =>
  words.map((word, at) => {
    const by = others[at]?.replacedBy;
    return by && by !== word.replacedBy ? { ...word, suggestions: [by] } : word;
  });

/** The documents that match, and the words as they match. */
export interface WordMatches extends Phrased {
  words: QueryWord[];
  /** What has the phrases in other forms only, where some documents have them as they are written. */
  otherForms?: () => Promise<Scores>;
}

/** No documents, of so many. */
export const noMatches = (count: number): WordMatches => ({
  words: [],
  scores: noScores(count),
  full: new Uint8Array(count),
  missingPhrases: [],
  inAnyForm: [],
});

/** The documents of a language that match words and phrases, whatever the filters. */
export async function wordMatches(sources: Sources, text: string, options: RankOptions): Promise<WordMatches> {
  const { loader } = sources;
  const { lang, isFuzzy } = options;
  const { length: count } = (await loader.records(lang)).numbers;
  const { phrases, hasOnlyStopWords } = parseQuery(text, options.from);
  if (hasOnlyStopWords) return noMatches(count);
  const [plainWords, phraseMatches] = await Promise.all([
    isFuzzy ? fuzzyWords(loader, text, lang, count) : exactWords(loader, text, options),
    Promise.all(phrases.map((phrase) => sources.phrase(lang, phrase))),
  ]);
  const words = plainWords.map((word) => inPhrase(word, phraseMatches));
  const matches = isFuzzy ? matched(words, count) : fullMatches(words, count);
  if (phrases.length === 0) return { words, ...matches, missingPhrases: [], inAnyForm: [] };
  const phrased = await withPhrases({ ...sources, lang }, phraseMatches, words, matches, isFuzzy);
  const isExact = phrased.missingPhrases.length + phrased.inAnyForm.length === 0 && !hasNoMatch(phrased.scores);
  const otherForms = () => inOtherFormsOnly({ ...sources, lang }, phraseMatches, words, phrased.scores);
  return { words, ...phrased, ...(isExact && { otherForms }) };
}

import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { allColumns, columnsFor } from '../index/record-columns.ts';
import type { Facet, Sort } from '../query/facets.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { type QueryTerms, termOfPhrase } from '../result/snippet.ts';
import { withRarestCorrected } from '../spelling/correct.ts';
import { phraseIn } from '../words/phrase-words.ts';
import { directHitsFor } from './direct-hits.ts';
import { countedValues, failedFilters, ordered, type RecordColumns } from './filter.ts';
import { idf } from './idf.ts';
import { type Matches, matched } from './match.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { inPhrase, type Phrased, type PhraseSearch, withPhrases } from './phrases.ts';
import { indexedWords, inOther, type QueryWord } from './query-words.ts';
import { filteredScores, isMatch, matchingDocs, noScores, type Scores } from './scores.ts';
import { resolvedWords } from './understand.ts';
import { noWeights } from './weights.ts';

/** The documents of a language that match a query, ranked; none is rendered yet. */
export interface Ranking {
  lang: Locale;
  columns: RecordColumns;
  words: QueryWord[];
  /** The records that the query names; they are not among `docs`. */
  directHits: number[];
  /** The other matches that pass the filters, in the order of the query. */
  docs: number[];
  /** Of all documents that match, those that the filters exclude among them. */
  scores: Scores;
  /** 1 for the documents that have all the words. */
  full: Uint8Array;
  /** See `Phrased`. */
  missingPhrases: string[];
  inAnyForm: string[];
  /** For each facet how many records have its values; counted after the records are shown. */
  counts: () => Promise<Record<Facet, { value: string; count: number }[]>>;
  queryTerms: QueryTerms;
}

/** How the index of a language is searched. */
export interface RankOptions {
  /** The language in which the query was typed. */
  from: Locale;
  lang: Locale;
  /** Whether unknown words are completed, corrected or dropped, and phrases split into words. */
  isFuzzy: boolean;
  /** The corrections of the other language, for words that this one does not know either. */
  corrections?: ReadonlyMap<string, string>;
}

/** Where words and phrases are looked up. */
export interface Sources {
  loader: IndexLoader;
  phrase: PhraseFinder;
  /** Phrases in any form of their words. */
  inAnyForm: PhraseSearch;
}

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

/** The documents of a language that match the words and phrases of a query, whatever its filters. */
async function unfilteredMatches(
  sources: Sources,
  query: Query,
  options: RankOptions,
): Promise<Phrased & { words: QueryWord[] }> {
  const { loader } = sources;
  const { lang, isFuzzy } = options;
  const { length: count } = (await loader.records(lang)).numbers;
  if (query.words.trim() === '') {
    const { untranslated } = await loader.records(lang);
    const scores = noScores(count).map((none, doc) => (untranslated[lang][doc] ? none : 0));
    return { words: [], scores, full: new Uint8Array(count).fill(1), missingPhrases: [], inAnyForm: [] };
  }
  const { phrases, hasOnlyStopWords } = parseQuery(query.words, options.from);
  if (hasOnlyStopWords)
    return { words: [], scores: noScores(count), full: new Uint8Array(count), missingPhrases: [], inAnyForm: [] };
  const [plainWords, phraseMatches] = await Promise.all([
    isFuzzy ? fuzzyWords(loader, query.words, lang, count) : exactWords(loader, query.words, options),
    Promise.all(phrases.map((phrase) => sources.phrase(lang, phrase))),
  ]);
  const words = plainWords.map((word) => inPhrase(word, phraseMatches));
  const matches = isFuzzy ? matched(words, count) : fullMatches(words, count);
  if (phrases.length === 0) return { words, ...matches, missingPhrases: [], inAnyForm: [] };
  return { words, ...(await withPhrases({ ...sources, lang }, phraseMatches, words, matches, isFuzzy)) };
}

/** The weight of a phrase beside words. */
const phraseWeight = 10;

/** What is highlighted in a text: phrases instead of the words in them. */
function queryTermsOf(words: readonly QueryWord[], phrases: readonly string[]): QueryTerms {
  const apart = words.filter(({ written }) => !phrases.some((phrase) => phraseIn(phrase, written).length > 0));
  const wordWeights = apart.flatMap(({ terms, weights: { of, size } }) =>
    terms.map((term) => [term, idf(of.length, size)] as const),
  );
  const full = phrases.map(termOfPhrase);
  return {
    terms: new Map([...wordWeights, ...full.map((term) => [term, phraseWeight] as const)]),
    phrases,
    words: [...apart.map(({ terms }) => terms), ...full.map((term) => [term])],
  };
}

/** Ranks the documents of a language. Filters are applied last, so that each facet count holds once it is chosen. */
export async function rank(sources: Sources, query: Query, options: RankOptions): Promise<Ranking> {
  const { loader } = sources;
  const { from, lang } = options;
  const [columns, answer, named] = await Promise.all([
    columnsFor(loader, lang, query),
    unfilteredMatches(sources, query, options),
    from === lang ? directHitsFor(loader, lang, query.words) : [],
  ]);
  const { words, scores } = answer;
  const failed = failedFilters(columns, query);
  const passes = (doc: number) => failed[doc] === 0;
  const directHits = named.filter(passes);
  const shown = filteredScores(scores, (doc) => passes(doc) && !directHits.includes(doc));
  const sort: Sort = query.sort === 'relevance' && words.length === 0 ? 'newest' : query.sort;
  return {
    lang,
    columns,
    ...answer,
    directHits,
    docs: ordered(columns, shown, sort),
    counts: async () => {
      const further = directHits.filter((doc) => !isMatch(scores, doc));
      return countedValues(await allColumns(loader, lang), [...matchingDocs(scores), ...further], failed, query.facets);
    },
    queryTerms: queryTermsOf(
      words,
      parseQuery(query.words, from).phrases.filter(
        (phrase) => ![...answer.missingPhrases, ...answer.inAnyForm].includes(phrase),
      ),
    ),
  };
}

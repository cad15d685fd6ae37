import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { allColumns, columnsFor } from '../index/record-columns.ts';
import type { Facet, Sort } from '../query/facets.ts';
import { parseWords } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import { type QueryTerms, termOfPhrase } from '../result/snippet.ts';
import { withRarestCorrected } from '../spelling/correct.ts';
import { phraseIn } from '../words/phrase-words.ts';
import { jumpsTo } from './jump.ts';
import { type Matches, matched } from './match.ts';
import { countedValues, ordered, type RecordColumns, shortfalls } from './narrow.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { inPhrase, type Phrased, type PhraseSearch, withPhrases } from './phrases.ts';
import { indexedWords, inOther, type QueryWord } from './query-words.ts';
import { rarity } from './rarity.ts';
import { foundWith, isFound, matchingDocs, noScores, type Scores } from './scores.ts';
import { resolvedWords } from './understand.ts';
import { noWeights } from './weights.ts';

/** The documents of a language that match a query, ranked; none is rendered yet. */
export interface Ranking {
  lang: Locale;
  columns: RecordColumns;
  words: QueryWord[];
  /** The thing itself, and the rest in the order that was asked for. */
  jumps: number[];
  docs: number[];
  /** Of all records that answer, also those that what narrows down leaves out. */
  scores: Scores;
  /** 1 for the documents that have all the words. */
  whole: Uint8Array;
  /** What was asked in quotation marks: see `Phrased`. */
  unmet: string[];
  inAnyForm: string[];
  /** For each facet how many records have its values; asked after the records are shown. */
  counts: () => Promise<Record<Facet, { value: string; count: number }[]>>;
  queryTerms: QueryTerms;
}

/** How a language is asked. */
export interface Asking {
  /** The language in which the query was typed. */
  from: Locale;
  lang: Locale;
  /** Whether unknown words are completed, corrected or dropped, and phrases split into words. */
  isFuzzy: boolean;
  /** The corrections of the other language, for words that this one does not know either. */
  corrections?: ReadonlyMap<string, string>;
}

/** What of a language is asked. */
export interface Sources {
  loader: IndexLoader;
  phrase: PhraseFinder;
  /** Phrases in any form of their words. */
  inAnyForm: PhraseSearch;
}

/** A word without completion: one that only begins others is unknown. */
const exactOnly = (word: QueryWord): QueryWord =>
  word.how === 'known' ? word : { ...word, how: 'unknown', weights: noWeights(word.weights.of.length) };

/** The exact words of a query; unknown ones as the other language corrected them. */
async function exactWords(
  loader: IndexLoader,
  query: string,
  { from, lang, corrections }: Asking,
): Promise<QueryWord[]> {
  const wordsOf = async (text: string) => {
    const { words } = parseWords(text, from);
    const found = await indexedWords(loader, lang, from === lang ? words : words.map((word) => inOther(word, from)));
    return found.map(exactOnly);
  };
  const words = await wordsOf(query);
  const each = words.map(async (word) => {
    const by = word.how === 'unknown' ? corrections?.get(word.written) : undefined;
    return by ? wordsOf(by) : [word];
  });
  return (await Promise.all(each)).flat();
}

/** The records that have all the words. */
function wholly(words: readonly QueryWord[], count: number): Matches {
  const { scores, whole } = matched(words, count);
  return { scores: foundWith(scores, (doc) => whole[doc] === 1), whole };
}

/** The words of a query, corrected where no record has all of them. */
async function fuzzyWords(loader: IndexLoader, query: string, lang: Locale, count: number): Promise<QueryWord[]> {
  const words = await resolvedWords(loader, lang, parseWords(query, lang).words);
  const isTogether = (asked: readonly QueryWord[]) => matched(asked, count).whole.includes(1);
  // Beside a word that nobody has, no other word makes a record whole.
  if (words.some(({ how }) => how === 'unknown') || isTogether(words)) return words;
  const others = await withRarestCorrected(loader, lang, words);
  if (!others || !isTogether(others.words)) return words;
  return others.isConfident ? others.words : withNear(words, others.words);
}

/** Words that are known, with what was likely meant by one of them. */
const withNear = (words: readonly QueryWord[], others: readonly QueryWord[]): QueryWord[] =>
  words.map((word, at) => {
    const by = others[at]?.by;
    return by && by !== word.by ? { ...word, near: [by] } : word;
  });

/** What words and phrases find among all records of a language. */
async function answering(sources: Sources, query: Query, asking: Asking): Promise<Phrased & { words: QueryWord[] }> {
  const { loader } = sources;
  const { lang, isFuzzy } = asking;
  const { length: count } = (await loader.records(lang)).numbers;
  if (query.words.trim() === '') {
    const { unwritten } = await loader.records(lang);
    const scores = noScores(count).map((none, doc) => (unwritten[lang][doc] ? none : 0));
    return { words: [], scores, whole: new Uint8Array(count).fill(1), unmet: [], inAnyForm: [] };
  }
  const { phrases, isSilent } = parseWords(query.words, asking.from);
  if (isSilent) return { words: [], scores: noScores(count), whole: new Uint8Array(count), unmet: [], inAnyForm: [] };
  const [asked, phraseMatches] = await Promise.all([
    isFuzzy ? fuzzyWords(loader, query.words, lang, count) : exactWords(loader, query.words, asking),
    Promise.all(phrases.map((phrase) => sources.phrase(lang, phrase))),
  ]);
  const words = asked.map((word) => inPhrase(word, phraseMatches));
  const matches = isFuzzy ? matched(words, count) : wholly(words, count);
  if (phrases.length === 0) return { words, ...matches, unmet: [], inAnyForm: [] };
  return { words, ...(await withPhrases({ ...sources, lang }, phraseMatches, words, matches, isFuzzy)) };
}

/** The weight of a phrase beside words. */
const phraseWeight = 10;

/** What is marked in a text: phrases instead of the words in them. */
function queryTermsOf(words: readonly QueryWord[], phrases: readonly string[]): QueryTerms {
  const apart = words.filter(({ written }) => !phrases.some((phrase) => phraseIn(phrase, written).length > 0));
  const wordWeights = apart.flatMap(({ terms, weights: { of, size } }) =>
    terms.map((term) => [term, rarity(of.length, size)] as const),
  );
  const whole = phrases.map(termOfPhrase);
  return {
    terms: new Map([...wordWeights, ...whole.map((term) => [term, phraseWeight] as const)]),
    phrases,
    words: [...apart.map(({ terms }) => terms), ...whole.map((term) => [term])],
  };
}

/** Asks a language. What narrows the answer down is held against it last, so that every count is true when it is chosen. */
export async function rank(sources: Sources, query: Query, asking: Asking): Promise<Ranking> {
  const { loader } = sources;
  const { from, lang } = asking;
  const [columns, answer, named] = await Promise.all([
    columnsFor(loader, lang, query),
    answering(sources, query, asking),
    from === lang ? jumpsTo(loader, lang, query.words) : [],
  ]);
  const { words, scores } = answer;
  const short = shortfalls(columns, query);
  const fits = (doc: number) => short[doc] === 0;
  const jumps = named.filter(fits);
  const shown = foundWith(scores, (doc) => fits(doc) && !jumps.includes(doc));
  const sort: Sort = query.sort === 'relevance' && words.length === 0 ? 'newest' : query.sort;
  return {
    lang,
    columns,
    ...answer,
    jumps,
    docs: ordered(columns, shown, sort),
    counts: async () => {
      const further = jumps.filter((doc) => !isFound(scores, doc));
      return countedValues(await allColumns(loader, lang), [...matchingDocs(scores), ...further], short, query.facets);
    },
    queryTerms: queryTermsOf(
      words,
      parseWords(query.words, from).phrases.filter(
        (phrase) => ![...answer.unmet, ...answer.inAnyForm].includes(phrase),
      ),
    ),
  };
}

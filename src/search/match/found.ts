import type { Locale } from '../../language/locales.ts';
import type { Parts } from '../index/parts.ts';
import { allColumns, columnsFor } from '../index/record-columns.ts';
import { askedIn } from '../query/asked.ts';
import type { Facet, Sort } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import { type QueryTerms, termOfPhrase } from '../result/snippet.ts';
import { mended } from '../spelling/guess.ts';
import { phraseIn } from '../words/phrase-words.ts';
import { jumpsTo } from './jump.ts';
import { inOther, knownWords, type Understood } from './known-words.ts';
import { type Matches, matched } from './match.ts';
import { countedValues, ordered, type RecordColumns, shortfalls } from './narrow.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { inPhrase, type Phrased, type PhraseSearch, withPhrases } from './phrases.ts';
import { rarity } from './rarity.ts';
import { foundPlaces, foundWith, isFound, noScores, type Scores } from './scores.ts';
import { understood } from './understand.ts';
import { noWeights } from './weights.ts';

/** What a language answers to a query, by the places of records; nothing of it shown yet. */
export interface Found {
  lang: Locale;
  columns: RecordColumns;
  words: Understood[];
  /** The thing itself, and the rest in the order that was asked for. */
  jumps: number[];
  places: number[];
  /** Of all records that answer, also those that what narrows down leaves out. */
  scores: Scores;
  /** 1 at the places of the records that have all of what is asked. */
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
  /** Whether words that are not known as they stand are completed, mended or done without, and phrases taken apart. */
  isGuessing: boolean;
  /** What the other language took for misspelt words; asked for those that this one does not know either. */
  mends?: ReadonlyMap<string, string>;
}

/** What of a language is asked. */
export interface Sources {
  parts: Parts;
  phrase: PhraseFinder;
  /** Phrases in any form of their words. */
  inAnyForm: PhraseSearch;
}

/** A word as it stands: one that only begins others is not that word. */
const asStands = (word: Understood): Understood =>
  word.how === 'known' ? word : { ...word, how: 'unknown', weights: noWeights(word.weights.of.length) };

/** The words of a query as they stand, those that nobody knows as the other language mended them. */
async function wordsAsTheyStand(parts: Parts, query: string, { from, lang, mends }: Asking): Promise<Understood[]> {
  const wordsOf = async (text: string) => {
    const { words } = askedIn(text, from);
    const found = await knownWords(parts, lang, from === lang ? words : words.map((word) => inOther(word, from)));
    return found.map(asStands);
  };
  const words = await wordsOf(query);
  const each = words.map(async (word) => {
    const by = word.how === 'unknown' ? mends?.get(word.written) : undefined;
    return by ? wordsOf(by) : [word];
  });
  return (await Promise.all(each)).flat();
}

/** The records that have all the words. */
function wholly(words: readonly Understood[], count: number): Matches {
  const { scores, whole } = matched(words, count);
  return { scores: foundWith(scores, (place) => whole[place] === 1), whole };
}

/** The words of a query; mended where they find nothing together. */
async function guessedWords(parts: Parts, query: string, lang: Locale, count: number): Promise<Understood[]> {
  const words = await understood(parts, lang, askedIn(query, lang).words);
  const isTogether = (asked: readonly Understood[]) => matched(asked, count).whole.includes(1);
  // Beside a word that nobody has, no other word makes a record whole.
  if (words.some(({ how }) => how === 'unknown') || isTogether(words)) return words;
  const others = await mended(parts, lang, words);
  if (!others || !isTogether(others.words)) return words;
  return others.isSure ? others.words : withNear(words, others.words);
}

/** Words that are known, with what was likely meant by one of them. */
const withNear = (words: readonly Understood[], others: readonly Understood[]): Understood[] =>
  words.map((word, at) => {
    const by = others[at]?.by;
    return by && by !== word.by ? { ...word, near: [by] } : word;
  });

/** What words and phrases find among all records of a language. */
async function answering(sources: Sources, query: Query, asking: Asking): Promise<Phrased & { words: Understood[] }> {
  const { parts } = sources;
  const { lang, isGuessing } = asking;
  const { length: count } = (await parts.records(lang)).numbers;
  if (query.words.trim() === '') {
    const { unwritten } = await parts.records(lang);
    const scores = noScores(count).map((none, place) => (unwritten[lang][place] ? none : 0));
    return { words: [], scores, whole: new Uint8Array(count).fill(1), unmet: [], inAnyForm: [] };
  }
  const { phrases, isSilent } = askedIn(query.words, asking.from);
  if (isSilent) return { words: [], scores: noScores(count), whole: new Uint8Array(count), unmet: [], inAnyForm: [] };
  const [asked, standing] = await Promise.all([
    isGuessing ? guessedWords(parts, query.words, lang, count) : wordsAsTheyStand(parts, query.words, asking),
    Promise.all(phrases.map((phrase) => sources.phrase(lang, phrase))),
  ]);
  const words = asked.map((word) => inPhrase(word, standing));
  const matches = isGuessing ? matched(words, count) : wholly(words, count);
  if (phrases.length === 0) return { words, ...matches, unmet: [], inAnyForm: [] };
  return { words, ...(await withPhrases({ ...sources, lang }, standing, words, matches, isGuessing)) };
}

/** What a phrase tells beside a word. */
const phraseTells = 10;

/** What is marked in a text: phrases instead of the words in them. */
function queryTermsOf(words: readonly Understood[], phrases: readonly string[]): QueryTerms {
  const apart = words.filter(({ written }) => !phrases.some((phrase) => phraseIn(phrase, written).length > 0));
  const tells = apart.flatMap(({ terms, weights: { of, size } }) =>
    terms.map((term) => [term, rarity(of.length, size)] as const),
  );
  const whole = phrases.map(termOfPhrase);
  return {
    terms: new Map([...tells, ...whole.map((term) => [term, phraseTells] as const)]),
    phrases,
    words: [...apart.map(({ terms }) => terms), ...whole.map((term) => [term])],
  };
}

/** Asks a language. What narrows the answer down is held against it last, so that every count is true when it is chosen. */
export async function foundIn(sources: Sources, query: Query, asking: Asking): Promise<Found> {
  const { parts } = sources;
  const { from, lang } = asking;
  const [columns, answer, named] = await Promise.all([
    columnsFor(parts, lang, query),
    answering(sources, query, asking),
    from === lang ? jumpsTo(parts, lang, query.words) : [],
  ]);
  const { words, scores } = answer;
  const short = shortfalls(columns, query);
  const fits = (place: number) => short[place] === 0;
  const jumps = named.filter(fits);
  const shown = foundWith(scores, (place) => fits(place) && !jumps.includes(place));
  const sort: Sort = query.sort === 'relevance' && words.length === 0 ? 'newest' : query.sort;
  return {
    lang,
    columns,
    ...answer,
    jumps,
    places: ordered(columns, shown, sort),
    counts: async () => {
      const further = jumps.filter((place) => !isFound(scores, place));
      return countedValues(await allColumns(parts, lang), [...foundPlaces(scores), ...further], short, query.facets);
    },
    queryTerms: queryTermsOf(
      words,
      askedIn(query.words, from).phrases.filter((phrase) => ![...answer.unmet, ...answer.inAnyForm].includes(phrase)),
    ),
  };
}

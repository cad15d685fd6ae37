import type { Locale } from '../../language/locales.ts';
import { allColumns, columnsFor } from '../index/record-columns.ts';
import type { Facet, Sort } from '../query/facets.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { questionOf } from '../query/question.ts';
import type { Exclusion } from '../result/answer.ts';
import { type QueryTerms, termOfPhrase } from '../result/snippet.ts';
import { phraseIn } from '../words/phrase-words.ts';
import { directHitsFor } from './direct-hits.ts';
import { countedValues, failedFilters, ordered, orderedInTime, type RecordColumns } from './filter.ts';
import { idf } from './idf.ts';
import type { QueryWord } from './query-words.ts';
import { questionMatches } from './question-matches.ts';
import { filteredScores, isMatch, matchingDocs, type Scores } from './scores.ts';
import type { RankOptions, Sources } from './sources.ts';

/** The documents of a language that match a query, ranked; none is rendered yet. */
export interface Ranking {
  lang: Locale;
  columns: RecordColumns;
  words: QueryWord[];
  /** The records that the query names; they are not among `docs`. */
  directHits: number[];
  /** Those among `docs` whose title is the question: they come first. */
  titled: readonly number[];
  /** The other matches that pass the filters, in the order of the query. */
  docs: number[];
  /** Of all documents that match, those that the filters exclude among them. */
  scores: Scores;
  /** 1 for the documents that have all the words. */
  full: Uint8Array;
  /** See `Phrased`. */
  missingPhrases: string[];
  inAnyForm: string[];
  /**
   * What has the phrases of the query with other forms of their words only, ranked; where some records have them as they
   * are written. Looked up when called.
   */
  otherForms?: () => Promise<Pick<Ranking, 'docs' | 'queryTerms'>>;
  /** What the question excludes. */
  exclusions: Exclusion[];
  /** For each facet how many records have its values; counted after the records are shown. */
  counts: () => Promise<Record<Facet, { value: string; count: number }[]>>;
  queryTerms: QueryTerms;
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
  const { alternatives, time } = questionOf(query.words, from);
  const isInTime = time !== undefined && query.sort === 'relevance';
  const [columns, { excludedDocs, ...answer }, named] = await Promise.all([
    columnsFor(loader, lang, isInTime ? { ...query, sort: time.order } : query),
    questionMatches(sources, query.words, options),
    from === lang ? Promise.all(alternatives.map((each) => directHitsFor(loader, lang, each.words))) : [],
  ]);
  const { words, scores } = answer;
  const failed = failedFilters(columns, query);
  const passes = (doc: number) => failed[doc] === 0 && !excludedDocs.has(doc);
  const directHits = [...new Set(named.flat())].filter(passes);
  const sort: Sort = query.sort === 'relevance' && words.length === 0 ? 'newest' : query.sort;
  const shown = (some: Scores): number[] => {
    const left = filteredScores(some, (doc) => passes(doc) && !directHits.includes(doc));
    return isInTime ? orderedInTime(columns, left, time.order) : ordered(columns, left, sort);
  };
  const { otherForms, ...found } = answer;
  return {
    lang,
    columns,
    ...found,
    directHits,
    titled: [],
    docs: shown(scores),
    ...(otherForms && {
      otherForms: async () => ({ docs: shown(await otherForms()), queryTerms: queryTermsOf(words, []) }),
    }),
    counts: async () => {
      const further = directHits.filter((doc) => !isMatch(scores, doc));
      return countedValues(
        await allColumns(loader, lang, query),
        [...matchingDocs(scores), ...further],
        failed,
        query.facets,
      );
    },
    queryTerms: queryTermsOf(
      words,
      alternatives
        .flatMap((each) => parseQuery(each.words, from).phrases)
        .filter((phrase) => ![...answer.missingPhrases, ...answer.inAnyForm].includes(phrase)),
    ),
  };
}

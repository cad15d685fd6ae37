import type { Locale } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { createIndexLoader, type IndexLoader } from './index/index-loader.ts';
import { allColumns } from './index/record-columns.ts';
import { rankElsewhere, rankOwn } from './match/both-languages.ts';
import type { RecordColumns } from './match/filter.ts';
import { noticesOf } from './match/notices.ts';
import { phraseFinder } from './match/phrase-finder.ts';
import type { Ranking } from './match/ranking.ts';
import { missingWords, relaxationOf, suggestedQueries } from './match/relaxation.ts';
import type { Sources } from './match/sources.ts';
import { type PagefindSearch, type PagefindSource, pagefindSearch } from './pagefind/pagefind-search.ts';
import { pageSize } from './query/facets.ts';
import { type Query, withinLimits } from './query/query.ts';
import type { Answer, Engine, Further, Result, Row } from './result/answer.ts';
import { type Edition, renewing } from './result/editions.ts';
import { labelled } from './result/labels.ts';
import { bareResult, resultOf } from './result/result.ts';
import { rolesIn } from './result/result-roles.ts';
import { rowsOf } from './result/rows.ts';
import { suggestionsFor } from './result/suggestions.ts';

/**
 * How many results that only the other language has follow those of the reader’s own, and how many that have a phrase with
 * other forms of its words; a link leads to all.
 */
const maxFurther = 10;

export interface EngineOptions {
  /** Address of the folder of the index, with a slash at the end. */
  bundles: string;
  /** Address of the folder of Pagefind’s files, with a slash at the end. */
  pagefind: string;
  /** The base path of the site. */
  baseUrl: string;
  /** The clock by which the statuses of calls are worked out, in milliseconds since 1970. */
  now: () => number;
  /** Further options of Pagefind, for use outside a page. */
  options?: Record<string, unknown>;
}

/** Pagefind’s search. Loaded for other forms of the words of a phrase, or where the index cannot be loaded. */
const pagefindOf = (
  { pagefind: folder, baseUrl, options }: EngineOptions,
  edition: PagefindSource['edition'],
): PagefindSearch =>
  pagefindSearch({
    folder,
    baseUrl,
    edition,
    load: (address) => import(/* @vite-ignore */ address),
    ...(options && { options }),
  });

const statusOf = ({ values }: RecordColumns, doc: number): string | undefined =>
  values.status?.find(({ docs }) => docs.includes(doc))?.value;

/** A query and the reader’s language. */
interface LocalQuery {
  query: Query;
  lang: Locale;
}

/** A record as a result; where its text is missing, what the list of all titles has of it. */
async function resultAt(
  loader: IndexLoader,
  ranking: Ranking,
  doc: number,
  { query, lang: reader }: LocalQuery,
): Promise<Result> {
  const { columns, lang, queryTerms } = ranking;
  const number = columns.numbers[doc] ?? '';
  const status = statusOf(columns, doc);
  const common = { ...(status && { status }), missing: missingWords(ranking, doc) };
  const text = await loader.text(lang, number).catch(() => undefined);
  if (!text) return { ...bareResult(number, doc, lang, await loader.titles(lang)), ...common, roles: [] };
  const { names } = await loader.catalogue(reader);
  return { ...resultOf(text, lang, queryTerms), ...common, roles: rolesIn(text, query, names) };
}

const resultsOf = (
  loader: IndexLoader,
  ranking: Ranking,
  docs: readonly number[],
  query: LocalQuery,
): Promise<Result[]> => Promise.all(docs.map((doc) => resultAt(loader, ranking, doc, query)));

/** Further documents, of which the first are shown on the first page of the query. */
async function furtherOf(
  loader: IndexLoader,
  ranking: Ranking,
  docs: readonly number[],
  local: LocalQuery,
): Promise<Further> {
  const shown = local.query.page === 1 ? docs.slice(0, maxFurther) : [];
  return { total: docs.length, results: await resultsOf(loader, ranking, shown, local) };
}

/** Documents with all their columns, in the language in which they matched. */
async function rowsFor(
  loader: IndexLoader,
  { lang }: Ranking,
  docs: readonly number[],
  { query, lang: reader }: LocalQuery,
): Promise<Row[]> {
  if (docs.length === 0) return [];
  const [columns, download, { names }, titles, { summaries }] = await Promise.all([
    allColumns(loader, lang, query),
    loader.columns(lang),
    loader.catalogue(reader),
    loader.titles(lang),
    loader.summaries(lang),
  ]);
  return rowsOf(docs, lang, { columns, download, titles, summaries, names });
}

/** Every record of an answer, for a download; after them those that only the other language has. */
async function allRows(sources: Sources, typed: Query, lang: Locale): Promise<Row[]> {
  const query = withinLimits(typed);
  const own = await rankOwn(sources, query, lang);
  const other = await rankElsewhere(sources, query, own);
  return [
    ...(await rowsFor(sources.loader, own, [...own.directHits, ...own.docs], { query, lang })),
    ...(await rowsFor(sources.loader, other.ranking, other.docs, { query, lang })),
  ];
}

/** A search over the files of a finished build. */
export function createEngine(engineOptions: EngineOptions): Engine {
  // Without the index no edition is known: what the browser keeps is then not used.
  const alone = pagefindOf(engineOptions, async () => `${engineOptions.now()}`);
  return { ...renewing((cache) => openEdition(engineOptions, cache)), findPlainly: alone.plain };
}

/** Where the words and phrases of queries are looked up. */
export function openSources(engineOptions: EngineOptions, cache: RequestCache = 'default'): Sources {
  const loader = createIndexLoader(engineOptions.bundles, engineOptions.now, cache);
  return { loader, phrase: phraseFinder(loader), inAnyForm: pagefindOf(engineOptions, loader.edition).phrase };
}

function openEdition(engineOptions: EngineOptions, cache: RequestCache): Edition {
  const sources = openSources(engineOptions, cache);
  const { loader } = sources;

  const elsewhere = async (local: LocalQuery, own: Ranking): Promise<Further> => {
    const { ranking, docs } = await rankElsewhere(sources, local.query, own);
    return furtherOf(loader, ranking, docs, local);
  };

  async function find(typed: Query, lang: Locale, first = 6): Promise<Answer> {
    const query = withinLimits(typed);
    const local = { query, lang };
    const ranking = await rankOwn(sources, query, lang);
    const from = (query.page - 1) * pageSize;
    const page = ranking.docs.slice(from, from + pageSize);
    const [directHits, results, names] = await Promise.all([
      query.page === 1 ? resultsOf(loader, ranking, ranking.directHits, local) : [],
      resultsOf(loader, ranking, page.slice(0, first), local),
      loader.catalogue(lang),
    ]);
    const relaxation = relaxationOf(ranking);
    const { otherForms } = ranking;
    return {
      total: ranking.docs.length + ranking.directHits.length,
      pages: Math.ceil(ranking.docs.length / pageSize) || Math.sign(ranking.directHits.length),
      directHits,
      results,
      rest: () => resultsOf(loader, ranking, page.slice(first), local),
      facets: async () => labelled(await ranking.counts(), names.names),
      labelOf: (facet, value) => own(names.names[facet], value) ?? value,
      ...(otherForms && {
        otherForms: async () => {
          const { docs, queryTerms } = await otherForms();
          return furtherOf(loader, { ...ranking, queryTerms }, docs, local);
        },
      }),
      elsewhere: () => elsewhere(local, ranking),
      didYouMean: suggestedQueries(query, ranking),
      suggestions: suggestionsFor(query.words, {
        names: names.names,
        numbers: ranking.columns.numbers,
        titles: results.map(({ title }) => title),
      }),
      ...noticesOf(query, ranking, lang),
      ...(relaxation && { relaxation }),
    };
  }

  return {
    edition: loader.edition,
    find,
    all: (query, lang) => allRows(sources, query, lang),
    preload: async (lang) => {
      await loader.records(lang);
    },
  };
}

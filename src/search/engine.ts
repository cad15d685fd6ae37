import type { Locale } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { createIndexLoader, type IndexLoader } from './index/index-loader.ts';
import { allColumns } from './index/record-columns.ts';
import { rankElsewhere, rankOwn } from './match/both-languages.ts';
import type { RecordColumns } from './match/narrow.ts';
import { phraseFinder } from './match/phrase-finder.ts';
import type { PhraseSearch } from './match/phrases.ts';
import type { Ranking, Sources } from './match/ranking.ts';
import { missingWords, relaxationOf, suggestedQueries } from './match/relaxation.ts';
import { pageSize } from './query/facets.ts';
import { parseWords } from './query/parse.ts';
import { type Query, withinLimits } from './query/query.ts';
import { type Answer, type Elsewhere, type Engine, PartMissing, type Result, type Row } from './result/answer.ts';
import { type Edition, renewing } from './result/editions.ts';
import { labelled } from './result/labels.ts';
import { bareResult, resultOf } from './result/result.ts';
import { rolesIn } from './result/result-roles.ts';
import { rowsOf } from './result/rows.ts';

/** How many of what only the other language has stand under the reader’s own; a link leads to all. */
const mostElsewhere = 10;

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { id: string }[] } | null>;
}

interface EngineOptions {
  /** Address of the folder that holds a bundle for each language, with a slash at the end. */
  bundles: string;
  /** The base path of the site. */
  baseUrl: string;
  /** The clock against which the statuses of calls are held, in milliseconds since 1970. */
  now: () => number;
  /** Further options of Pagefind, for use outside a page. */
  options?: (lang: Locale) => Record<string, unknown>;
}

/** Pagefind’s full text, which knows words in every form. Loaded for the first phrase that no text has as it is written. */
function phraseSearch({ bundles, baseUrl, options }: EngineOptions, loader: IndexLoader): PhraseSearch {
  const loaded = new Map<Locale, Promise<Pagefind>>();
  const load = (lang: Locale): Promise<Pagefind> => {
    const known = loaded.get(lang);
    if (known) return known;
    const address = `${bundles}${lang}/pagefind.js`;
    const loading = (async () => {
      // The browser knows a module by its address: another edition is another module.
      const script = `${address}?${await loader.edition(lang)}`;
      const pagefind: Pagefind = await import(/* @vite-ignore */ script);
      await pagefind.options({ baseUrl, ...options?.(lang) });
      await pagefind.init();
      return pagefind;
    })().catch((cause: unknown) => {
      // A failed load is forgotten, so that asking again tries again.
      loaded.delete(lang);
      throw new PartMissing(address, cause);
    });
    loaded.set(lang, loading);
    return loading;
  };
  return async (lang, phrase) => {
    const [pagefind, pages] = await Promise.all([load(lang), loader.bundlePages(lang)]);
    const found = await pagefind.search(`"${phrase}"`);
    return (found?.results ?? []).flatMap(({ id }) => own(pages, id) ?? []);
  };
}

const statusOf = ({ values }: RecordColumns, doc: number): string | undefined =>
  values.status?.find(({ docs }) => docs.includes(doc))?.value;

/** A query and the reader’s language. */
interface SearchRequest {
  query: Query;
  lang: Locale;
}

/** A record as a result; where its text is missing, what the list of all titles has of it. */
async function shown(
  loader: IndexLoader,
  found: Ranking,
  doc: number,
  { query, lang: reader }: SearchRequest,
): Promise<Result> {
  const { columns, lang, queryTerms } = found;
  const number = columns.numbers[doc] ?? '';
  const status = statusOf(columns, doc);
  const common = { ...(status && { status }), missing: missingWords(found, doc) };
  const text = await loader.text(lang, number).catch(() => undefined);
  if (!text) return { ...bareResult(number, doc, lang, await loader.titles(lang)), ...common, roles: [] };
  const { names } = await loader.catalogue(reader);
  return { ...resultOf(text, lang, queryTerms), ...common, roles: rolesIn(text, query, names) };
}

/** Records with all their columns, in the language in which they were found. */
async function rowsFor(
  loader: IndexLoader,
  { lang }: Ranking,
  docs: readonly number[],
  reader: Locale,
): Promise<Row[]> {
  if (docs.length === 0) return [];
  const [columns, download, { names }, titles, { summaries }] = await Promise.all([
    allColumns(loader, lang),
    loader.columns(lang),
    loader.catalogue(reader),
    loader.titles(lang),
    loader.summaries(lang),
  ]);
  return rowsOf(docs, lang, { columns, download, titles, summaries, names });
}

/** Every record of an answer, for a download; after them those that only the other language has. */
async function allRows(sources: Sources, whole: Query, lang: Locale): Promise<Row[]> {
  const query = withinLimits(whole);
  const own = await rankOwn(sources, query, lang);
  const other = await rankElsewhere(sources, query, own);
  return [
    ...(await rowsFor(sources.loader, own, [...own.jumps, ...own.docs], lang)),
    ...(await rowsFor(sources.loader, other.found, other.docs, lang)),
  ];
}

/** A search over the files of a finished build. */
export function createEngine(engineOptions: EngineOptions): Engine {
  return renewing((cache) => openEdition(engineOptions, cache));
}

function openEdition(engineOptions: EngineOptions, cache: RequestCache): Edition {
  const loader = createIndexLoader(engineOptions.bundles, engineOptions.now, cache);
  const sources = { loader, phrase: phraseFinder(loader), inAnyForm: phraseSearch(engineOptions, loader) };

  const show = (found: Ranking, docs: readonly number[], request: SearchRequest): Promise<Result[]> =>
    Promise.all(docs.map((doc) => shown(loader, found, doc, request)));

  async function elsewhere(query: Query, own: Ranking): Promise<Elsewhere> {
    const { found, docs } = await rankElsewhere(sources, query, own);
    const results = query.page === 1 ? await show(found, docs.slice(0, mostElsewhere), { query, lang: own.lang }) : [];
    return { total: docs.length, results };
  }

  async function find(whole: Query, lang: Locale, first = 6): Promise<Answer> {
    const query = withinLimits(whole);
    const request = { query, lang };
    const found = await rankOwn(sources, query, lang);
    const from = (query.page - 1) * pageSize;
    const page = found.docs.slice(from, from + pageSize);
    const [jump, results, names] = await Promise.all([
      query.page === 1 ? show(found, found.jumps, request) : [],
      show(found, page.slice(0, first), request),
      loader.catalogue(lang),
    ]);
    const widened = relaxationOf(found);
    return {
      total: found.docs.length + found.jumps.length,
      pages: Math.ceil(found.docs.length / pageSize) || Math.sign(found.jumps.length),
      jump,
      results,
      rest: () => show(found, page.slice(first), request),
      facets: async () => labelled(await found.counts(), names.names),
      labelOf: (facet, value) => own(names.names[facet], value) ?? value,
      elsewhere: () => elsewhere(query, found),
      didYouMean: suggestedQueries(query, found),
      ...(parseWords(query.words, lang).isSilent && { isSilent: true }),
      ...(query.isCut && { isCut: true }),
      ...(widened && { widened }),
    };
  }

  return {
    edition: loader.edition,
    find,
    all: (query, lang) => allRows(sources, query, lang),
    warm: async (lang) => {
      await loader.records(lang);
    },
  };
}

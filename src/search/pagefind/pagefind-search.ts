import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { fetched } from '../index/index-loader.ts';
import type { PhraseSearch } from '../match/phrases.ts';
import { questionOf } from '../query/question.ts';
import { type PlainResult, SearchFileError } from '../result/answer.ts';
import { spansOf } from '../result/marked-html.ts';
import { type Shard, type ShardList, type ShardPages, shardListFile, shardsHolding } from './shards.ts';

/** A page that Pagefind has found; what it shows is loaded when it is asked for. */
interface Hit {
  id: string;
  data(): Promise<{ url: string; excerpt: string; meta: { title: string; number: string } }>;
}

/** A search of Pagefind, over one shard and those that are merged with it. */
interface Instance {
  init(): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  search(words: string): Promise<{ results: Hit[] } | null>;
}

/** Pagefind’s program. */
export interface Program {
  createInstance(options: Record<string, unknown>): Instance;
}

/** Where Pagefind’s files are, and how they are loaded. */
export interface PagefindSource {
  /** Address of their folder, with a slash at the end. */
  folder: string;
  /** The base path of the site. */
  baseUrl: string;
  /** Imports the program from an address. */
  load: (address: string) => Promise<Program>;
  /** Further options, for use outside a page. */
  options?: Record<string, unknown>;
  /** A name that changes with what is published. */
  edition: (lang: Locale) => Promise<string>;
}

/** How many pages a simple search shows. */
const mostResults = 20;

/** The shards of a language: the newest is loaded at once, the others when they are asked for. */
interface Shards {
  list: readonly Shard[];
  instance: Instance;
  /** Loads the shards that are not loaded yet. */
  join(shards: readonly Shard[]): Promise<void>;
  /** The reference numbers of the pages of some shards. */
  pages(shards: readonly Shard[]): Promise<ShardPages>;
}

async function openShards(source: PagefindSource, lang: Locale, edition: string): Promise<Shards | undefined> {
  const { folder, baseUrl, load, options } = source;
  // The browser knows a file by its address: another edition is another file.
  const list = await fetchList(`${folder}${shardListFile}?${edition}`);
  const shards = list.shards[lang] ?? [];
  if (shards.length === 0) return undefined;
  const common = { baseUrl, metaCacheTag: edition };
  const { createInstance } = await load(`${folder}${lang}/pagefind.js?${edition}`);
  const instance = createInstance({ ...common, ...options, basePath: `${folder}${lang}/` });
  await instance.init();
  const joined = new Map<string, Promise<void>>([[`${lang}/`, Promise.resolve()]]);
  const pages = new Map<string, Promise<ShardPages>>();
  const once = <T>(known: Map<string, Promise<T>>, path: string, make: () => Promise<T>): Promise<T> => {
    const making = known.get(path) ?? make();
    known.set(path, making);
    return making;
  };
  return {
    list: shards,
    instance,
    join: async (some) => {
      const join = ({ path }: Shard) =>
        once(joined, path, () => instance.mergeIndex(folder + path, { ...common, language: lang }));
      await Promise.all(some.map(join));
    },
    pages: async (some) => {
      const read = ({ path }: Shard) =>
        once(pages, path, async () => (await fetched(`${folder}${path}pages.idx?${edition}`, 'default')) as ShardPages);
      return Object.assign({}, ...(await Promise.all(some.map(read))));
    },
  };
}

async function fetchList(address: string): Promise<ShardList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** The pages that Pagefind finds for a question: those of each alternative, without those that the question excludes. */
async function answersOf(instance: Instance, typed: string, lang: Locale): Promise<Hit[]> {
  const { alternatives, excluded } = questionOf(typed, lang);
  const hitsFor = async (words: string) => (await instance.search(words.replace(/[*?]/g, '').trim()))?.results ?? [];
  const found = await Promise.all(alternatives.map(({ words }) => hitsFor(words)));
  const without = await Promise.all(excluded.map(hitsFor));
  const left = new Map(found.flat().map((hit) => [hit.id, hit]));
  for (const { id } of without.flat()) left.delete(id);
  return [...left.values()];
}

/** Pagefind’s searches; nothing is loaded before the first. Both reject as `SearchFileError`. */
export interface PagefindSearch {
  phrase: PhraseSearch;
  /** The pages that Pagefind finds best for some words. */
  plain(words: string, lang: Locale): Promise<PlainResult[]>;
}

/** Pagefind’s full text over all shards, which matches words in any form. */
export function pagefindSearch(source: PagefindSource): PagefindSearch {
  const opened = new Map<Locale, Promise<Shards | undefined>>();

  /** Works on the shards of a language. After a failure they are loaded again, so that the next search tries again. */
  async function withShards<T>(lang: Locale, work: (shards: Shards) => Promise<T[]>): Promise<T[]> {
    try {
      const opening = opened.get(lang) ?? source.edition(lang).then((edition) => openShards(source, lang, edition));
      opened.set(lang, opening);
      const shards = await opening;
      return shards ? await work(shards) : [];
    } catch (cause) {
      opened.delete(lang);
      throw cause instanceof SearchFileError ? cause : new SearchFileError(`${source.folder}${lang}/`, cause);
    }
  }

  return {
    phrase: (lang, phrase, among) =>
      withShards(lang, async ({ list, instance, join, pages }) => {
        const holding = shardsHolding(list, among);
        const [numbers] = await Promise.all([pages(holding), join(holding)]);
        const hits = await instance.search(`"${phrase}"`);
        return (hits?.results ?? []).flatMap(({ id }) => own(numbers, id) ?? []);
      }),
    plain: (words, lang) =>
      withShards(lang, async ({ list, instance, join }) => {
        await join(list);
        const hits = await answersOf(instance, words, lang);
        const shown = await Promise.all(hits.slice(0, mostResults).map((hit) => hit.data()));
        return shown.map(({ url, excerpt, meta: { title, number } }) => ({
          number,
          title,
          url,
          excerpt: spansOf(excerpt),
        }));
      }),
  };
}

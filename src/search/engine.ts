import { type Locale, otherLocale } from '../language/locales.ts';
import { facets } from './facets.ts';
import type { Query } from './query.ts';
import { isRelevant } from './relevance.ts';

/** A record that was found. */
export interface Hit {
  number: string;
  kind: string;
  lang: Locale;
  title: string;
  /** The date of the record in words. */
  date: string;
  /** Path of the page, with the base path. */
  url: string;
  /** A passage as HTML: text, and the words that were found in `<mark>`. */
  excerpt: string;
}

/** Hits in a language, best first; `isPart` where there are more than were asked for. */
export interface Hits {
  hits: Hit[];
  isPart: boolean;
}

/** The answer in the reader’s language, and what is found in the other one only. */
export interface Answer {
  own: Hits;
  other: Hits;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    words: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] } | null>;
}

interface EngineOptions {
  /** Address of the folder that holds a bundle for each language, with a slash at the end. */
  bundles: string;
  /** The base path of the site. */
  baseUrl: string;
  /** Further options of Pagefind, for a place that is no page. */
  options?: (lang: Locale) => Record<string, unknown>;
}

/** Pagefind knows straight quotation marks only; telephones and people write others. */
const straight = (words: string) => words.replace(/[“”„«»]/g, '"');

/** The years that the days of a query touch; none where it names no days. */
function yearsOf({ from, to }: Query): string[] {
  if (!from && !to) return [];
  const [first, last] = [from ?? '1900', to ?? '2100'].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0) + 1) }, (_, index) =>
    String((first ?? 0) + index),
  );
}

/** How many hits are looked at in one go. */
const portion = 20;

const markedWords = ({ excerpt, meta }: PagefindData) =>
  `${[...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word).join(' ')} ${meta.title}`;

const toHit = (lang: Locale, { url, excerpt, meta }: PagefindData): Hit => ({
  number: meta.number ?? '',
  kind: meta.kind ?? '',
  lang,
  title: meta.title ?? '',
  date: meta.date ?? '',
  url,
  excerpt,
});

/** A search over the bundles of a finished build. The same in a page and in Node; nothing is loaded before it is asked. */
export function createEngine({ bundles, baseUrl, options }: EngineOptions) {
  const loaded = new Map<Locale, Promise<Pagefind>>();

  const load = (lang: Locale): Promise<Pagefind> => {
    const known = loaded.get(lang);
    if (known) return known;
    const loading = (async () => {
      const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundles}${lang}/pagefind.js`);
      await pagefind.options({ baseUrl, excerptLength: 30, ...options?.(lang) });
      await pagefind.init();
      return pagefind;
    })();
    // A failed load is forgotten, so that asking again tries again.
    loading.catch(() => loaded.delete(lang));
    loaded.set(lang, loading);
    return loading;
  };

  async function hitsIn(lang: Locale, query: Query, limit: number, isKnown: (hit: Hit) => boolean): Promise<Hits> {
    const pagefind = await load(lang);
    const filters = Object.fromEntries(
      [...facets.map((facet) => [facet, query.facets[facet]] as const), ['year', yearsOf(query)] as const]
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, { any: values }]),
    );
    const found = await pagefind.search(straight(query.words) || null, { filters });
    const results = found?.results ?? [];
    const hits: Hit[] = [];
    for (let at = 0; at < results.length; at += portion) {
      if (hits.length >= limit) return { hits: hits.slice(0, limit), isPart: true };
      const data = await Promise.all(results.slice(at, at + portion).map((result) => result.data()));
      const relevant = data.filter((each) => !query.words || isRelevant(query.words, markedWords(each)));
      hits.push(...relevant.map((each) => toHit(lang, each)).filter((hit) => !isKnown(hit)));
    }
    return { hits: hits.slice(0, limit), isPart: hits.length > limit };
  }

  /** Asks the reader’s language first and then the other, leaving out of that what was found already. */
  async function find(query: Query, lang: Locale, limit = Number.POSITIVE_INFINITY): Promise<Answer> {
    const own = await hitsIn(lang, query, limit, () => false);
    if (own.isPart) return { own, other: { hits: [], isPart: false } };
    const numbers = new Set(own.hits.map(({ number }) => number));
    const other = await hitsIn(otherLocale(lang), query, limit, ({ number }) => numbers.has(number));
    return { own, other };
  }

  return { find };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import type { Locale } from '../../src/language/locales.ts';
import { pagefindFiles, startPagefind } from '../../src/publishing/pagefind/pagefind-shards.ts';
import { idf } from '../../src/search/match/idf.ts';
import type { Engine, Row } from '../../src/search/result/answer.ts';
import { termsIn } from '../../src/search/words/terms.ts';
import type { Ask } from '../../tests/search/quality.ts';

/** Writes Pagefind’s index of an archive into the folder of a search that has none. */
export async function indexWithPagefind(archive: Archive, out: string): Promise<void> {
  for (const { path, content } of await pagefindFiles(startPagefind(archive))) {
    const target = join(out, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

const counted = (terms: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** A search of titles and summaries alone (BM25, k1 1.2, b 0.75), with the stems of the project. */
function titleSearch(rows: readonly Row[], lang: Locale): Ask {
  const termsOf = (text: string) => termsIn(text, lang).map(({ term }) => term);
  const documents = rows.map(({ number, title, summary }) => {
    const terms = termsOf(`${title} ${summary}`);
    return { number, length: terms.length, counts: counted(terms) };
  });
  const having = counted(documents.flatMap(({ counts }) => [...counts.keys()]));
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  return async (words) => {
    const sought = [...new Set(termsOf(words))];
    const scored = documents.map(({ number, length, counts }) => {
      const parts = sought.map((term) => {
        const times = counts.get(term) ?? 0;
        const weight = (2.2 * times) / (times + 1.2 * (0.25 + (0.75 * length) / mean));
        return weight * idf(documents.length, having.get(term) ?? 0);
      });
      return { number, score: parts.reduce((sum, each) => sum + each, 0) };
    });
    const matching = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    return matching.slice(0, 20).map(({ number }) => number);
  };
}

/** What a rank is worth where rankings are joined by the reciprocals of ranks. */
const worth = (rank: number) => 1 / (60 + rank);

/** Two searches whose rankings are joined by reciprocal ranks. */
const joined =
  (searches: readonly Ask[]): Ask =>
  async (words) => {
    const scores = new Map<string, number>();
    for (const found of await Promise.all(searches.map((search) => search(words))))
      found.forEach((number, rank) => {
        scores.set(number, (scores.get(number) ?? 0) + worth(rank + 1));
      });
    return [...scores].sort((a, b) => b[1] - a[1]).map(([number]) => number);
  };

/** What the search is compared with in a language: Pagefind as it is, and joined with a search of titles and summaries. */
export function baselinesOf(engine: Engine, rows: readonly Row[], lang: Locale): Record<string, Ask> {
  const pagefind: Ask = async (words) => (await engine.findPlainly(words, lang)).map(({ number }) => number);
  const own = rows.filter((row) => row.lang === lang);
  return { Pagefind: pagefind, 'Pagefind and titles': joined([pagefind, titleSearch(own, lang)]) };
}

import type { IndexLoader } from '../index/index-loader.ts';
import type { Query } from '../query/query.ts';
import { asTyped, fold } from '../words/fold.ts';
import { phraseWords } from '../words/phrase-words.ts';
import type { Ranking } from './ranking.ts';

/** How many records are compared: those on the first screen of an answer, whose texts it loads anyway. */
const compared = 3;

const wordsOf = (text: string): string =>
  phraseWords(asTyped(text))
    .map(({ written }) => fold(written))
    .join(' ');

/**
 * A ranking in which a record whose title is the question itself comes before one that repeats its words: of those that
 * were ranked first.
 */
export async function exactTitlesFirst(loader: IndexLoader, query: Query, ranking: Ranking): Promise<Ranking> {
  const { lang, columns, docs, full } = ranking;
  const asked = wordsOf(query.words);
  if (query.sort !== 'relevance' || asked === '') return ranking;
  const likely = docs.slice(0, compared).filter((doc) => full[doc] === 1);
  const texts = await Promise.all(
    likely.map((doc) => loader.text(lang, columns.numbers[doc] ?? '').catch(() => undefined)),
  );
  const titled = likely.filter((_, at) => wordsOf(texts[at]?.title ?? '') === asked);
  if (titled.length === 0) return ranking;
  return { ...ranking, titled, docs: [...titled, ...docs.filter((doc) => !titled.includes(doc))] };
}

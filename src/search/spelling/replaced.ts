import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { indexedWords, type QueryWord } from '../match/query-words.ts';
import { termOf } from '../words/terms.ts';

/**
 * A word replaced by others, each as it matches the index of a language.
 *
 * @param isUnfinished whether they may be prefixes of words in the texts
 */
export async function replaced(
  loader: IndexLoader,
  lang: Locale,
  { written }: QueryWord,
  instead: readonly string[],
  isUnfinished = false,
): Promise<QueryWord[]> {
  const parsed = instead.map((word) => ({ written: word, term: termOf(word, lang), subterms: [], isUnfinished }));
  const words = await indexedWords(loader, lang, parsed);
  return words.map((word, index) => ({
    ...word,
    written,
    match: 'replaced',
    ...(index === 0 && { replacedBy: instead.join(' ') }),
  }));
}

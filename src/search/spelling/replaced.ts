import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { indexedWords, type QueryWord } from '../match/query-words.ts';
import { termOf } from '../words/terms.ts';

/**
 * A word as others that are asked instead; each by what the index of a language has of it.
 *
 * @param isOpen whether they may begin words of the texts
 */
export async function replaced(
  loader: IndexLoader,
  lang: Locale,
  { written }: QueryWord,
  instead: readonly string[],
  isOpen = false,
): Promise<QueryWord[]> {
  const asked = instead.map((word) => ({ written: word, term: termOf(word, lang), pieces: [], isOpen }));
  const found = await indexedWords(loader, lang, asked);
  return found.map((word, index) => ({
    ...word,
    written,
    how: 'replaced',
    ...(index === 0 && { by: instead.join(' ') }),
  }));
}

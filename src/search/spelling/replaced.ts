import type { Locale } from '../../language/locales.ts';
import type { Parts } from '../index/parts.ts';
import { knownWords, type Understood } from '../match/known-words.ts';
import { termOf } from '../words/terms.ts';

/**
 * A word as others that are asked instead; each by what the index of a language has of it.
 *
 * @param isOpen whether they may begin words of the texts
 */
export async function replaced(
  parts: Parts,
  lang: Locale,
  { written }: Understood,
  instead: readonly string[],
  isOpen = false,
): Promise<Understood[]> {
  const asked = instead.map((word) => ({ written: word, term: termOf(word, lang), pieces: [], isOpen }));
  const found = await knownWords(parts, lang, asked);
  return found.map((word, index) => ({
    ...word,
    written,
    how: 'replaced',
    ...(index === 0 && { by: instead.join(' ') }),
  }));
}

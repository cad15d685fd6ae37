import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { QueryWord } from '../match/query-words.ts';
import { termOf, termsIn } from '../words/terms.ts';
import { replaced } from './replaced.ts';

/** Words of readers with what the texts have instead, by the terms that stand for them in an index. */
export const synonymsByTerm = (synonyms: Readonly<Record<string, string>>, lang: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(synonyms).map(([asked, instead]) => [termOf(asked, lang), instead]));

/** A word replaced by its synonym in the texts; itself where it has none, or where no text has the synonym. */
async function withSynonym(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  synonyms: Readonly<Record<string, string>>,
): Promise<QueryWord[]> {
  const term = termOf(word.written, lang);
  const by = own(synonyms, term);
  if (word.how !== 'unknown' || !by) return [word];
  const instead = termsIn(by, lang).map(({ written }) => written);
  const found = await replaced(loader, lang, word, instead, true);
  if (found.some(({ weights }) => weights.size === 0)) return [word];
  return found.map((each) => (each.by ? { ...each, by } : each));
}

/** Words that no text has by those that stand for them in the texts, as far as the site names them. */
export async function withSynonyms(
  loader: IndexLoader,
  lang: Locale,
  words: readonly QueryWord[],
): Promise<QueryWord[]> {
  if (words.every(({ how }) => how !== 'unknown')) return [...words];
  const { synonyms } = await loader.vocabulary(lang);
  return (await Promise.all(words.map((word) => withSynonym(loader, lang, word, synonyms)))).flat();
}

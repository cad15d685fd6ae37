import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { QueryWord } from '../match/query-words.ts';
import { termOf, termsIn } from '../words/terms.ts';
import { replaced } from './replaced.ts';

/** The synonyms in the texts of words that readers use, by the terms of the latter. */
export const synonymsByTerm = (synonyms: Readonly<Record<string, string>>, lang: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(synonyms).map(([word, synonym]) => [termOf(word, lang), synonym]));

/** A word replaced by its synonym in the texts; itself where it has none, or where no text has the synonym. */
async function withSynonym(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  synonyms: Readonly<Record<string, string>>,
): Promise<QueryWord[]> {
  const term = termOf(word.written, lang);
  const synonym = own(synonyms, term);
  if (word.match !== 'unknown' || !synonym) return [word];
  const instead = termsIn(synonym, lang).map(({ written }) => written);
  const words = await replaced(loader, lang, word, instead, true);
  if (words.some(({ weights }) => weights.size === 0)) return [word];
  return words.map((each) => (each.replacedBy ? { ...each, replacedBy: synonym } : each));
}

/** Words with the unknown ones replaced by their synonyms in the texts, as far as the site lists them. */
export async function withSynonyms(
  loader: IndexLoader,
  lang: Locale,
  words: readonly QueryWord[],
): Promise<QueryWord[]> {
  if (words.every(({ match }) => match !== 'unknown')) return [...words];
  const { synonyms } = await loader.vocabulary(lang);
  return (await Promise.all(words.map((word) => withSynonym(loader, lang, word, synonyms)))).flat();
}

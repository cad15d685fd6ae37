import type { Locale } from '../language/locales.ts';
import { hasPhrase } from './asked.ts';
import type { RecordText } from './index-format.ts';
import type { Parts } from './parts.ts';

/** So many texts are read to look for a phrase; where more come into question, Pagefind is asked which of them. */
const mostRead = 60;

const textOf = ({ title, summary, parts }: RecordText): string =>
  [title, summary, ...parts.flatMap((part) => [part.title, part.text])].join('\n');

/** Asks Pagefind for the numbers of the records that have a phrase, in any form of its words. */
export type PhraseSearch = (lang: Locale, phrase: string) => Promise<string[]>;

/**
 * The numbers of the records in which a phrase stands as it is written; where it stands in none, those in which it
 * stands with other accents.
 *
 * @param candidates numbers of the records that have its words, best first
 */
export async function withPhrase(
  parts: Parts,
  search: PhraseSearch,
  lang: Locale,
  phrase: string,
  candidates: readonly string[],
): Promise<ReadonlySet<string>> {
  const isLong = candidates.length > mostRead;
  const known = new Set(candidates);
  const likely = isLong ? (await search(lang, phrase)).filter((number) => known.has(number)) : candidates;
  // A phrase in more texts than can be read is counted in all forms of its words.
  if (likely.length > 3 * mostRead) return new Set(likely);
  const having = async (numbers: readonly string[], isFolded: boolean) => {
    const texts = await Promise.all(numbers.map((number) => parts.text(lang, number)));
    return new Set(texts.filter((text) => hasPhrase(textOf(text), phrase, isFolded)).map(({ number }) => number));
  };
  const exact = await having(likely, false);
  return exact.size > 0 ? exact : having([...new Set([...likely, ...candidates.slice(0, mostRead)])], true);
}

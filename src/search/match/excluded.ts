import { type Locale, otherLocale } from '../../language/locales.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Exclusion } from '../result/answer.ts';
import { withSynonyms } from '../spelling/synonyms.ts';
import { indexedWords, inOther } from './query-words.ts';
import type { RankOptions, Sources } from './sources.ts';

/** The documents of a language that have all of some words and phrases; words as they are, not corrected. */
async function docsWithAll(
  sources: Sources,
  text: string,
  lang: Locale,
  { from }: Pick<RankOptions, 'from'>,
): Promise<number[]> {
  const { loader } = sources;
  const { words, phrases } = parseQuery(text, from);
  const [known, phraseMatches] = await Promise.all([
    indexedWords(
      loader,
      lang,
      words
        .filter(({ written }) => !phrases.some((phrase) => phrase.includes(written)))
        .map((word) => (from === lang ? word : inOther(word, from)))
        .map((word) => ({ ...word, isUnfinished: false })),
    ).then((indexed) => withSynonyms(loader, lang, indexed)),
    Promise.all(phrases.map((phrase) => sources.phrase(lang, phrase))),
  ]);
  const having = phraseMatches.map(({ docs }) => new Set(docs));
  const { length: count } = (await loader.records(lang)).numbers;
  if (known.length + having.length === 0) return [];
  return Array.from({ length: count }, (_, doc) => doc).filter(
    (doc) => known.every(({ weights }) => weights.of[doc] !== 0) && having.every((docs) => docs.has(doc)),
  );
}

/**
 * The documents that a question excludes: those with the words in the text that is searched, or in that of the reader’s
 * language. Where neither is known there, the other language decides whether the words are known at all.
 */
export async function excludedDocs(
  sources: Sources,
  excluded: readonly string[],
  options: Pick<RankOptions, 'from' | 'lang'>,
): Promise<{ docs: Set<number>; exclusions: Exclusion[] }> {
  const { from, lang } = options;
  const docs = new Set<number>();
  const exclusions: Exclusion[] = [];
  for (const words of excluded) {
    const own = await Promise.all([...new Set([from, lang])].map((each) => docsWithAll(sources, words, each, options)));
    for (const doc of own.flat()) docs.add(doc);
    const isKnown = own.flat().length > 0 || (await docsWithAll(sources, words, otherLocale(lang), options)).length > 0;
    exclusions.push({ words, isKnown });
  }
  return { docs, exclusions };
}

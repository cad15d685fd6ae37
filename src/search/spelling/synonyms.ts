import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { IndexLoader, PostingList } from '../index/index-loader.ts';
import type { QueryWord } from '../match/query-words.ts';
import { withPostings } from '../match/weights.ts';
import { termOf, termsIn } from '../words/terms.ts';
import { replaced } from './replaced.ts';

/** The synonyms in the texts of words that readers use, by the terms of the latter. */
export const synonymsByTerm = (synonyms: Readonly<Record<string, string>>, lang: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(synonyms).map(([word, synonym]) => [termOf(word, lang), synonym]));

/** The weight of a synonym relative to that of the word itself. */
const synonymShare = 0.5;

const termsOf = (text: string, lang: Locale) => termsIn(text, lang).map(({ term }) => term);

/** A word that no text has, replaced by its synonym; itself where it has none, or where no text has that. */
async function withReplacement(
  loader: IndexLoader,
  lang: Locale,
  word: QueryWord,
  synonym: string | undefined,
): Promise<QueryWord[]> {
  if (!synonym) return [word];
  const instead = termsIn(synonym, lang).map(({ written }) => written);
  const words = await replaced(loader, lang, word, instead, true);
  if (words.some(({ weights }) => weights.size === 0)) return [word];
  return words.map((each) => (each.replacedBy ? { ...each, replacedBy: synonym } : each));
}

/** The texts that have all of some terms, each with the lowest of their weights. */
function inAllOf(postings: readonly PostingList[]): PostingList {
  const [first, ...others] = postings.map(
    ({ docs, weights }) => new Map(docs.map((doc, at) => [doc, weights[at] ?? 0])),
  );
  const having = [...(first ?? [])].flatMap(([doc, weight]) => {
    const each = [weight, ...others.map((weights) => weights.get(doc) ?? 0)];
    return each.includes(0) ? [] : [[doc, Math.min(...each)] as const];
  });
  return { docs: having.map(([doc]) => doc), weights: Uint8Array.from(having, ([, weight]) => weight) };
}

/**
 * The words that a text may have instead: what is listed as its synonym, and what it is listed as the synonym of.
 * The latter are the words of readers, of which a text that has them may mean something else.
 */
function alternativesTo(term: string, synonyms: Readonly<Record<string, string>>, lang: Locale) {
  const synonym = own(synonyms, term);
  const backward = Object.entries(synonyms).flatMap(([word, other]) =>
    termsOf(other, lang).join(' ') === term ? [{ terms: [word], isBackward: true }] : [],
  );
  return [...(synonym ? [{ terms: termsOf(synonym, lang), isBackward: false }] : []), ...backward];
}

/** A word that texts have, which also matches by its synonyms, for less than by itself; as rare as it is alone. */
export async function withAlternatives(loader: IndexLoader, lang: Locale, word: QueryWord): Promise<QueryWord> {
  const { synonyms } = await loader.catalogue(lang);
  const [term = ''] = word.terms;
  let joined = word;
  for (const { terms, isBackward } of alternativesTo(term, synonyms, lang)) {
    const postings = inAllOf(await Promise.all(terms.map((each) => loader.postings(lang, each))));
    const isCommoner = postings.docs.length > word.weights.size;
    if (postings.docs.length === 0 || (isBackward && isCommoner)) continue;
    const { of } = withPostings(joined.weights, postings, synonymShare);
    joined = { ...joined, terms: [...joined.terms, ...terms], weights: { of, size: word.weights.size } };
  }
  return joined;
}

/**
 * Words with their synonyms, as far as the site lists them: one that no text has is replaced by its synonym, one that
 * texts have also matches by it, and by the words whose synonym it is.
 */
export async function withSynonyms(
  loader: IndexLoader,
  lang: Locale,
  words: readonly QueryWord[],
): Promise<QueryWord[]> {
  const { synonyms } = await loader.catalogue(lang);
  const each = words.map(async (word) => {
    if (word.match === 'unknown') return withReplacement(loader, lang, word, own(synonyms, termOf(word.written, lang)));
    return word.match === 'exact' ? [await withAlternatives(loader, lang, word)] : [word];
  });
  return (await Promise.all(each)).flat();
}

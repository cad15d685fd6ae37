import { type Locale, otherLocale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { ParsedWord } from '../query/parse-query.ts';
import { completions } from '../spelling/spelling.ts';
import { fold } from '../words/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import { matchingWords } from '../words/wildcards.ts';
import { joined, noWeights, type Weights } from './weights.ts';

/** A word of a query as it matches the index of a language. */
export interface QueryWord {
  written: string;
  /** The terms that are highlighted in a text. */
  terms: string[];
  weights: Weights;
  /** How it matches: as typed, as the prefix of other words, by a correction or synonym, or not at all. */
  match: 'exact' | 'prefix' | 'replaced' | 'unknown';
  /** The words that it is a prefix of, the most frequent first; none where it begins a code. */
  forms?: string[];
  /** The word that was searched for instead. */
  replacedBy?: string;
  /** Whether documents have the word itself, but none with the others. */
  isRare?: true;
  /** Known words that may have been meant, none of which was searched for. */
  suggestions?: string[];
}

/** How many completions of a prefix are searched for. */
const maxCompletions = 60;
/** The weight of a completion relative to that of an exact match. */
export const prefixShare = 0.7;

/** How many documents there are. */
export const documentCount = async (loader: IndexLoader, lang: Locale) => (await loader.records(lang)).numbers.length;

/** GRETA, OKIT: an abbreviation is neither completed nor corrected. */
export const isAbbreviation = (written: string) => /^\p{Lu}{2,6}$/u.test(written);

/** A shorter prefix has too many completions. */
const minPrefix = 3;

/**
 * The terms that a word is a prefix of, and how they are written, the most frequent first. An accent that is typed must
 * match; a letter typed without one also matches accented letters, which some keyboards lack.
 */
async function completionsOf(
  loader: IndexLoader,
  lang: Locale,
  written: string,
): Promise<{ terms: string[]; forms: string[] }> {
  const { words } = await loader.vocabulary(lang);
  const forms = completions(written, words, maxCompletions);
  const ofForms = forms.map((form) => termOf(form, lang));
  const isPlain = fold(written) === written.toLowerCase();
  const terms = [...new Set([...ofForms, ...(isPlain ? await loader.termsFrom(lang, fold(written)) : [])])];
  const firsts = forms.filter((_, at) => ofForms.indexOf(ofForms[at] ?? '') === at);
  return {
    terms: terms.slice(0, maxCompletions),
    forms: firsts.length > 0 ? firsts : terms.map((term) => `${term}…`),
  };
}

/** The terms that a word still being typed, or a code, is a prefix of. */
async function prefixMatches(loader: IndexLoader, lang: Locale, { written, isUnfinished }: ParsedWord) {
  const isWord = /^[\p{L}\p{M}]+$/u.test(written);
  if (written.length < minPrefix || (isWord && (!isUnfinished || isAbbreviation(written) || isStopWord(written))))
    return { terms: [], forms: [] };
  if (isWord) return completionsOf(loader, lang, written);
  return { terms: (await loader.termsFrom(lang, fold(written))).slice(0, maxCompletions), forms: [] };
}

/** A word with wildcards: every known word that it matches weighs as if it had been typed. */
async function withWildcards(loader: IndexLoader, lang: Locale, written: string, count: number): Promise<QueryWord> {
  const [, beginning] = /^([^*?]+)\*$/.exec(written) ?? [];
  const { words } = await loader.vocabulary(lang);
  const matching = beginning
    ? [termOf(beginning, lang), ...(await completionsOf(loader, lang, beginning)).terms]
    : matchingWords(written, words, maxCompletions).map((word) => termOf(word, lang));
  const terms = [...new Set(matching)];
  const weights = joined(count, await Promise.all(terms.map((term) => loader.postings(lang, term))), 1);
  return { written, terms, weights, match: weights.size > 0 ? 'exact' : 'unknown' };
}

/**
 * A word as it matches the index: itself, else, where it is still being typed, its completions. A code that no document
 * has in full, by its parts.
 */
async function lookUp(loader: IndexLoader, lang: Locale, word: ParsedWord): Promise<QueryWord[]> {
  const { written, term, subterms, isPattern } = word;
  const [count, own] = await Promise.all([documentCount(loader, lang), loader.postings(lang, term)]);
  if (isPattern) return [await withWildcards(loader, lang, written, count)];
  const [next, ...others] = word.others ?? [];
  if (own.docs.length === 0 && next) return lookUp(loader, lang, { ...word, term: next, others });
  if (own.docs.length > 0) return [{ written, terms: [term], weights: joined(count, [own], 1), match: 'exact' }];
  const { terms, forms } = await prefixMatches(loader, lang, word);
  if (terms.length > 0) {
    const postingLists = await Promise.all(terms.map((each) => loader.postings(lang, each)));
    return [{ written, terms, weights: joined(count, postingLists, prefixShare), match: 'prefix', forms }];
  }
  if (subterms.length > 0) {
    const each = subterms.map((subterm) => lookUp(loader, lang, { written: subterm, term: subterm, subterms: [] }));
    return (await Promise.all(each)).flat();
  }
  return [{ written, terms: [], weights: noWeights(count), match: 'unknown' }];
}

/** Words as they match the index of a language, uncorrected. */
export async function indexedWords(
  loader: IndexLoader,
  lang: Locale,
  words: readonly ParsedWord[],
): Promise<QueryWord[]> {
  return (await Promise.all(words.map((word) => lookUp(loader, lang, word)))).flat();
}

/**
 * The least share of the letters of a word that its stem in another language keeps: “theatre” has no ending of Hungarian,
 * and would otherwise be the same as “the”.
 */
const leastOfForeign = 0.6;

/** A word with its term in the other language. */
export function inOther(word: ParsedWord, lang: Locale): ParsedWord {
  if (!/^\p{L}+$/u.test(word.written)) return word;
  const term = termOf(word.written, otherLocale(lang));
  return { ...word, term: term.length < leastOfForeign * word.written.length ? fold(word.written) : term };
}

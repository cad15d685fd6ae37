import { type Locale, otherLocale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { ParsedWord } from '../query/parse.ts';
import { completions } from '../spelling/spelling.ts';
import { fold } from '../words/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termOf } from '../words/terms.ts';
import { joined, noWeights, type Weights } from './weights.ts';

/** A word as the index of a language knows it. */
export interface QueryWord {
  written: string;
  /** What is marked in a text. */
  terms: string[];
  weights: Weights;
  /** How it was found: as asked, as the beginning of other words, as a word near it, or not at all. */
  how: 'known' | 'begun' | 'replaced' | 'unknown';
  /** The words that it begins, the most frequent first; none where it begins a code. */
  forms?: string[];
  /** The word that was asked instead. */
  by?: string;
  /** Whether records have the word itself, but none with the others. */
  isRare?: true;
  /** Known words that may have been meant, none of which was asked. */
  near?: string[];
}

/** How many words that only begin with what was asked are taken. */
const mostBegun = 60;
/** A word that only begins so says less. */
export const begunShare = 0.7;

/** How many records there are. */
export const countOf = async (loader: IndexLoader, lang: Locale) => (await loader.records(lang)).numbers.length;

/** GRETA, OKIT: what is written so is whole, and no slip. */
export const isAbbreviation = (written: string) => /^\p{Lu}{2,6}$/u.test(written);

/** Fewer letters begin too many words. */
const leastBegun = 3;

/**
 * The terms that a word begins, and how they are written, the most frequent first. Who writes an accent wants it; who
 * writes none may have none to hand.
 */
async function begunBy(
  loader: IndexLoader,
  lang: Locale,
  written: string,
): Promise<{ terms: string[]; forms: string[] }> {
  const { words } = await loader.vocabulary(lang);
  const forms = completions(written, words, mostBegun);
  const ofForms = forms.map((form) => termOf(form, lang));
  const isPlain = fold(written) === written.toLowerCase();
  const terms = [...new Set([...ofForms, ...(isPlain ? await loader.termsFrom(lang, fold(written)) : [])])];
  const firsts = forms.filter((_, at) => ofForms.indexOf(ofForms[at] ?? '') === at);
  return {
    terms: terms.slice(0, mostBegun),
    forms: firsts.length > 0 ? firsts : terms.map((term) => `${term}…`),
  };
}

/** The terms that a word or the beginning of a code may stand for when it is not whole. */
async function beginning(loader: IndexLoader, lang: Locale, { written, isOpen }: ParsedWord) {
  const isWord = /^[\p{L}\p{M}]+$/u.test(written);
  if (written.length < leastBegun || (isWord && (!isOpen || isAbbreviation(written) || isStopWord(written))))
    return { terms: [], forms: [] };
  if (isWord) return begunBy(loader, lang, written);
  return { terms: (await loader.termsFrom(lang, fold(written))).slice(0, mostBegun), forms: [] };
}

/**
 * The word as the index has it: itself, else, where it is still being typed, words that begin with it. A code that nobody
 * has whole, by its pieces.
 */
async function known(loader: IndexLoader, lang: Locale, asked: ParsedWord): Promise<QueryWord[]> {
  const { written, term, pieces } = asked;
  const [count, own] = await Promise.all([countOf(loader, lang), loader.posting(lang, term)]);
  if (own.docs.length > 0) return [{ written, terms: [term], weights: joined(count, [own], 1), how: 'known' }];
  const { terms, forms } = await beginning(loader, lang, asked);
  if (terms.length > 0) {
    const postings = await Promise.all(terms.map((each) => loader.posting(lang, each)));
    return [{ written, terms, weights: joined(count, postings, begunShare), how: 'begun', forms }];
  }
  if (pieces.length > 0) {
    const each = pieces.map((piece) => known(loader, lang, { written: piece, term: piece, pieces: [] }));
    return (await Promise.all(each)).flat();
  }
  return [{ written, terms: [], weights: noWeights(count), how: 'unknown' }];
}

/** Words by what the index of a language has of them, and nothing guessed. */
export async function indexedWords(
  loader: IndexLoader,
  lang: Locale,
  words: readonly ParsedWord[],
): Promise<QueryWord[]> {
  return (await Promise.all(words.map((word) => known(loader, lang, word)))).flat();
}

/** A word as the other language stems it. */
export function inOther(word: ParsedWord, lang: Locale): ParsedWord {
  return { ...word, term: /^\p{L}+$/u.test(word.written) ? termOf(word.written, otherLocale(lang)) : word.term };
}

import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { QueryWord } from '../match/query-words.ts';
import { withPostings } from '../match/weights.ts';
import { termOf } from '../words/terms.ts';

/** Endings that make a word of another, with a meaning of its own: kezesség of kezes, fellowship of fellow, writer of write. */
const endings: Record<Locale, readonly string[]> = { en: ['er', 'or', 'ship'], hu: ['sag', 'seg'] };

/** Whether a Hungarian stem takes an ending, by their vowels; without accents, „ő” is as „o” is: rendőrség. */
const agrees = (stem: string, ending: string): boolean => {
  const vowel = stem.match(/[aeiou]/g)?.at(-1) ?? '';
  return 'ou'.includes(vowel) || ending.includes('a') === (vowel === 'a');
};

/** The shortest stem that a word with such an ending has. */
const leastStem = 4;

/**
 * The terms of words that are made of a word by an ending, and of the word that it is made of; only some of them are words.
 * Most begin as the word does, so that they are in the block of the index that is loaded for it; others are left out.
 */
export function relativesOf(term: string, lang: Locale): string[] {
  if (!/^[a-z]+$/.test(term)) return [];
  const isEnding = (stem: string, ending: string) =>
    stem.length >= leastStem && (lang === 'en' || agrees(stem, ending));
  const ending = endings[lang].find((each) => term.endsWith(each) && isEnding(term.slice(0, -each.length), each));
  const stem = ending ? term.slice(0, -ending.length) : term;
  if (ending) return [...new Set([stem, lang === 'en' ? `${stem}e` : termOf(stem, lang)])];
  return endings[lang]
    .filter((each) => isEnding(term, each))
    .map((each) => (lang === 'en' ? term.replace(/e$/, '') : term) + each);
}

/** The weight of such a word relative to that of the word itself. */
const relativeShare = 0.5;

/** A word that texts have, which also matches by its relatives, for less than by itself; as rare as it is alone. */
export async function withRelatives(loader: IndexLoader, lang: Locale, word: QueryWord): Promise<QueryWord> {
  const { match, weights } = word;
  const [term = ''] = word.terms;
  if (match !== 'exact') return word;
  let joined = word;
  for (const relative of relativesOf(term, lang)) {
    const postings = await loader.postingsBeside(lang, term, relative);
    if (postings.docs.length === 0) continue;
    const { of } = withPostings(joined.weights, postings, relativeShare);
    joined = { ...joined, terms: [...joined.terms, relative], weights: { of, size: weights.size } };
  }
  return joined;
}

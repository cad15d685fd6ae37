import { type Locale, otherLocale } from '../language/locales.ts';
import type { AskedWord } from './asked.ts';
import { fold } from './fold.ts';
import type { Parts } from './parts.ts';
import { termOf } from './terms.ts';
import { joined, noWeights, type Weights } from './weights.ts';

/** A word as the index of a language knows it. */
export interface Understood {
  written: string;
  /** What is marked in a text. */
  terms: string[];
  weights: Weights;
  /** How it was found: as asked, as the beginning of other words, as a word near it, or not at all. */
  how: 'known' | 'begun' | 'replaced' | 'unknown';
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
export const countOf = async (parts: Parts, lang: Locale) => (await parts.records(lang)).numbers.length;

/** The word as the index has it: itself, else words that begin with it. A code that nobody has whole, by its pieces. */
async function known(parts: Parts, lang: Locale, { written, term, pieces }: AskedWord): Promise<Understood[]> {
  // Not its stem: what is cut off there may be the slip.
  const typed = fold(written);
  const [count, own, begun] = await Promise.all([
    countOf(parts, lang),
    parts.posting(lang, term),
    typed.length >= 3 ? parts.termsFrom(lang, typed) : [],
  ]);
  if (own.places.length > 0) return [{ written, terms: [term], weights: joined(count, [own], 1), how: 'known' }];
  if (begun.length > 0) {
    const terms = begun.slice(0, mostBegun);
    const postings = await Promise.all(terms.map((each) => parts.posting(lang, each)));
    return [{ written, terms, weights: joined(count, postings, begunShare), how: 'begun' }];
  }
  if (pieces.length > 0) {
    const each = pieces.map((piece) => known(parts, lang, { written: piece, term: piece, pieces: [] }));
    return (await Promise.all(each)).flat();
  }
  return [{ written, terms: [], weights: noWeights(count), how: 'unknown' }];
}

/** Words by what the index of a language has of them, and nothing guessed. */
export async function knownWords(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  return (await Promise.all(words.map((word) => known(parts, lang, word)))).flat();
}

/** A word as the other language stems it. */
export function inOther(word: AskedWord, lang: Locale): AskedWord {
  return { ...word, term: /^\p{L}+$/u.test(word.written) ? termOf(word.written, otherLocale(lang)) : word.term };
}

import { inDictionaryOrder } from '../../language/collation.ts';
import type { Locale } from '../../language/locales.ts';
import { inPages, keyOfPage } from '../../queries/listing.ts';
import type { Thing } from '../../queries/record-graph.ts';
import { headwordOf } from './entry-item.ts';

/** The entries of a kind that share a letter, in the order of a dictionary, in pages. */
export interface Letter {
  /** `a`, or `other` for what begins with none of the 26 letters. */
  letter: string;
  count: number;
  pages: { key: string; things: Thing[] }[];
}

/** The key of what begins with none of the 26 letters. */
export const otherLetter = 'other';

/** The key of the first page of a letter. */
export const keyOfLetter = (letter: string) => `letter_${letter}`;

/**
 * The letter under which a word is found: its first one without accents. A letter of two or three signs, as the Hungarian
 * cs or dzs, is found under its first sign, as its words follow those in a dictionary.
 */
function letterOf(headword: string): string {
  const [first = ''] = headword
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return /[a-z]/.test(first) ? first : otherLetter;
}

/** Entries by letter, the letters in the order of the alphabet, in pages of no more than a number of entries. */
export function byLetter(things: readonly Thing[], lang: Locale, limit: number): Letter[] {
  const collate = inDictionaryOrder(lang);
  const sorted = things.toSorted((a, b) => collate(headwordOf(a, lang), headwordOf(b, lang)));
  return [...Map.groupBy(sorted, (thing) => letterOf(headwordOf(thing, lang)))]
    .sort(([a], [b]) => Number(a === otherLetter) - Number(b === otherLetter) || (a < b ? -1 : 1))
    .map(([letter, some]) => ({
      letter,
      count: some.length,
      pages: inPages(some, limit).map((each, at) => ({ key: keyOfPage(keyOfLetter(letter), at + 1), things: each })),
    }));
}

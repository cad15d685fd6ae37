import type { Locale } from '../../language/locales.ts';
import { datesIn } from './dates-in.ts';
import { bounded, fold, longestWord } from './fold.ts';
import { stemEnglish } from './stem-english.ts';
import { stemHungarian } from './stem-hungarian.ts';
import { stopWords } from './stop-words.ts';

const stems: Record<Locale, (word: string) => string> = { en: stemEnglish, hu: stemHungarian };

/** The term of a token of a text, and where the token is. */
export interface Term {
  term: string;
  /** The token as it is written. */
  written: string;
  start: number;
  end: number;
}

/** A number or code of several tokens: `BBA-5.1.6/10`, `1125/2019`. Matched where a word begins, not at each letter. */
const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)+/gu;
/** U.S., E.U., N.G.O.: one word. */
const pointed = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
/** 1,098 and 1 098: one number. */
const grouped = /(?<![\d.,/-])\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?![\d])/gu;
const isPointed = /^(?:\p{L}\.){2,}\p{L}?$/u;
const token = /[\p{L}\p{M}\p{N}]+/gu;
/** „18-án”, „2022-es”: a number with an ending. */
const ending = /^(\d+)-\p{L}{1,5}$/u;

/** XIII, XXVI: no word with an ending. */
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Words come again and again. */
const termsOfWords: Record<Locale, Map<string, string>> = { en: new Map(), hu: new Map() };

/** The term of a word of a language; of a word longer than any in use, that of its first letters. */
export function termOf(word: string, lang: Locale): string {
  if (word.length > longestWord) return termOf(bounded(word), lang);
  const known = termsOfWords[lang].get(word);
  if (known !== undefined) return known;
  const folded = fold(isPointed.test(word) ? word.replaceAll('.', '') : word);
  const term = /^[a-z]{4,}$/.test(folded) && !roman.test(folded) ? stems[lang](folded) : folded;
  termsOfWords[lang].set(word, term);
  return term;
}

const contentTerms: Record<Locale, Map<string, string>> = { en: new Map(), hu: new Map() };

/** WHO, IT: an abbreviation that would otherwise be a stop word; unless all of a text is in capitals. */
function abbreviationsIn(text: string): (word: string) => boolean {
  const whole = text.trim();
  // The text is read once, not at each abbreviation.
  let isMixed: boolean | undefined;
  return (word) => {
    if (!/^\p{Lu}{2,6}$/u.test(word)) return false;
    isMixed ??= text !== text.toUpperCase();
    return isMixed || word === whole;
  };
}

/** The term of a word; empty for a stop word. */
function contentTermOf(word: string, lang: Locale): string {
  if (word.length > longestWord) return contentTermOf(bounded(word), lang);
  const known = contentTerms[lang].get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const isStopWord = stopWords[lang].has(folded) || (folded.length < 2 && !/\p{N}/u.test(folded));
  const term = isStopWord ? '' : termOf(word, lang);
  contentTerms[lang].set(word, term);
  return term;
}

/**
 * The terms of a text, in their order: words by their stems, numbers and codes in full and token by token, dates as
 * `2022-11-30` and `2022-11`. Stop words have none.
 */
export function termsIn(text: string, lang: Locale): Term[] {
  const terms: Term[] = [];
  const add = (term: string, start: number, end: number) =>
    terms.push({ term, written: text.slice(start, end), start, end });
  for (const { dates, start, end } of datesIn(text)) {
    for (const date of dates) {
      add(date, start, end);
      if (date.length > 7) add(date.slice(0, 7), start, end);
    }
  }
  const isNamed = abbreviationsIn(text);
  const numbered = /\d/.test(text) ? text : '';
  for (const match of numbered.matchAll(compound)) {
    if (/\d/.test(match[0]) && !ending.test(match[0]))
      add(fold(bounded(match[0])), match.index, match.index + match[0].length);
  }
  for (const { 0: number, index } of numbered.matchAll(grouped))
    add(bounded(number.replace(/\D/g, '')), index, index + number.length);
  for (const { 0: letters, index } of text.includes('.') ? text.matchAll(pointed) : [])
    add(bounded(termOf(letters, lang)), index, index + letters.length);
  for (const match of text.matchAll(token)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isEnding = text[start - 1] === '-' && /\d/.test(text[start - 2] ?? '') && /^\p{L}{1,5}$/u.test(match[0]);
    const term = isEnding ? '' : contentTermOf(match[0], lang) || (isNamed(match[0]) ? termOf(match[0], lang) : '');
    if (term) terms.push({ term, written: match[0], start, end });
  }
  return terms.sort((a, b) => a.start - b.start || b.end - a.end);
}

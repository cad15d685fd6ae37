import type { Locale } from '../../language/locales.ts';
import { asTyped, fold } from '../words/fold.ts';
import { withoutEndings } from '../words/hungarian-endings.ts';
import { withPlainQuotes } from '../words/quotation-marks.ts';
import { numbersNamedIn, withReferenceNumbers } from '../words/reference-number.ts';
import { questionFillers, questionOpeners, stopWords } from '../words/stop-words.ts';
import { type Term, termOf, termsIn } from '../words/terms.ts';
import { dayAndMonth, typedDatesIn, withFullYears } from '../words/typed-dates.ts';
import { wildcardWordsIn } from '../words/wildcards.ts';

/** A word of a query, and the term that is looked up for it. */
export interface ParsedWord {
  written: string;
  term: string;
  /** The terms within a code, for a code that no document has in full. */
  subterms: string[];
  /** Whether the reader may still be typing it: nothing comes after it. */
  isUnfinished?: boolean;
  /** Other terms that may be meant, where no document has the first: a date of two digits has several readings. */
  others?: string[];
  /** Whether it has wildcards. */
  isPattern?: true;
}

/** The text of a query: its words, and the phrases that must occur as they are written. */
export interface ParsedQuery {
  words: ParsedWord[];
  /** Without quotation marks. */
  phrases: string[];
  /** Whether it has nothing but stop words: “the”, „és”. */
  hasOnlyStopWords: boolean;
}

const quotation = /"([^"]+)"/g;

const toWord = ({ term, written }: Pick<Term, 'term' | 'written'>): ParsedWord => ({ written, term, subterms: [] });

/** A text with spaces instead of what has been read. */
const without = (text: string, read: readonly { start: number; end: number }[]) =>
  read.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** The words with wildcards of a text, and the dates that it writes otherwise than texts do; and the rest of it. */
function readApart(text: string, lang: Locale): { words: ParsedWord[]; rest: string } {
  const patterns = wildcardWordsIn(text);
  const dates = typedDatesIn(without(text, patterns), lang);
  const ofDates = dates.flatMap(({ readings, start, end }): ParsedWord[] => {
    const [term = '', ...others] = readings;
    const written = text.slice(start, end).trim();
    return term.startsWith('--') ? [] : [{ written, term, subterms: [], ...(others.length > 0 && { others }) }];
  });
  // Of a day of any year, the words are looked for: a month by its whole name.
  const days = dates.flatMap(({ readings: [first = ''] }) =>
    first.startsWith('--') ? [dayAndMonth(first, lang)] : [],
  );
  return {
    words: [
      ...patterns.map(({ written }) => ({ written, term: written, subterms: [], isPattern: true as const })),
      ...ofDates,
    ],
    rest: withFullYears([without(text, [...patterns, ...dates]), ...days].join(' ')),
  };
}

/** The outermost terms of a text: a date or code instead of the terms within it. */
function words(written: string, lang: Locale): ParsedWord[] {
  const { words: outer, rest: text } = readApart(written, lang);
  let end = -1;
  for (const term of termsIn(text, lang)) {
    if (term.end <= end) {
      const outerTerm = outer.at(-1);
      // A part of a date or of a reference number would match other records.
      const isIndivisible =
        outerTerm && (/^\d{4}-\d\d/.test(outerTerm.term) || numbersNamedIn(outerTerm.term).length > 0);
      if (outerTerm && !isIndivisible) outerTerm.subterms.push(term.term);
      continue;
    }
    outer.push(toWord(term));
    end = term.end;
  }
  return outer;
}

/** Every word of a text, stop words included: for a query that has no others. */
function allWords(text: string, lang: Locale): ParsedWord[] {
  const each = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([written]) => ({
    written,
    term: termOf(written, lang),
    subterms: [],
  }));
  // Accents without a letter, and what makes an emoji coloured, are no words.
  return each.filter(({ term }) => term !== '');
}

/** The words of a question without those that only serve to ask it, where at least two others remain. */
function withoutFillers(words: ParsedWord[], text: string, lang: Locale): ParsedWord[] {
  const [first = ''] = text.match(/\p{L}+/u) ?? [];
  if (!text.trimEnd().endsWith('?') && !questionOpeners[lang].has(fold(first))) return words;
  const others = words.filter(({ written }) => !questionFillers[lang].has(fold(written)));
  return others.length > 1 ? others : words;
}

const isUnfinished = ({ written }: ParsedWord, text: string) =>
  text.endsWith(written) && /^[\p{L}\p{M}]+$/u.test(written);

/** Parses the text of a query, or of one of its alternatives: words of phrases are words as well, and each term occurs once. */
export function parseQuery(query: string, lang: Locale): ParsedQuery {
  const typed = withReferenceNumbers(withPlainQuotes(asTyped(query)));
  const text = lang === 'hu' ? withoutEndings(typed) : typed;
  const phrases = [...text.matchAll(quotation)].flatMap(([, phrase]) =>
    phrase && /[\p{L}\p{N}]/u.test(phrase) ? phrase.trim() : [],
  );
  const plain = text.replace(quotation, (_, phrase: string) => ` ${phrase} `);
  const content = withoutFillers(words(plain, lang), text, lang);
  const all = content.length > 0 ? content : allWords(plain, lang);
  const known = new Set<string>();
  const each = all.filter(({ term }) => !known.has(term) && known.add(term));
  return {
    words: each.map((word) =>
      word === each.at(-1) && isUnfinished(word, text) ? { ...word, isUnfinished: true } : word,
    ),
    phrases,
    hasOnlyStopWords:
      phrases.length + content.length === 0 &&
      each.length > 0 &&
      each.every(({ written }) => stopWords[lang].has(fold(written))),
  };
}

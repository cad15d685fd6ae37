import type { Locale } from '../../language/locales.ts';
import { asTyped, fold } from '../words/fold.ts';
import { withPlainQuotes } from '../words/quotation-marks.ts';
import { referenceNumberIn, withReferenceNumbers } from '../words/reference-number.ts';
import { questionFillers, questionOpeners, stopWords } from '../words/stop-words.ts';
import { type Term, termOf, termsIn } from '../words/terms.ts';
import { wildcardWordsIn } from '../words/wildcards.ts';

/** A word of a query, and the term that is looked up for it. */
export interface ParsedWord {
  written: string;
  term: string;
  /** The terms within a code, for a code that no document has in full. */
  subterms: string[];
  /** Whether the reader may still be typing it: nothing comes after it. */
  isUnfinished?: boolean;
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

/** The outermost terms of a text: words with wildcards, and a date or code instead of the terms within it. */
function words(written: string, lang: Locale): ParsedWord[] {
  const patterns = wildcardWordsIn(written);
  const outer = patterns.map((each): ParsedWord => {
    return { ...toWord({ written: each.written, term: each.written }), isPattern: true };
  });
  const text = patterns.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    written,
  );
  let end = -1;
  for (const term of termsIn(text, lang)) {
    if (term.end <= end) {
      const outerTerm = outer.at(-1);
      // A part of a date or of a reference number would match other records.
      const isIndivisible = outerTerm && (/^\d{4}-\d\d/.test(outerTerm.term) || referenceNumberIn(outerTerm.term));
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
  const text = withReferenceNumbers(withPlainQuotes(asTyped(query)));
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

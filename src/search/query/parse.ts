import type { Locale } from '../../language/locales.ts';
import { fold } from '../words/fold.ts';
import { referenceNumberIn } from '../words/reference-number.ts';
import { asides, askers, stopWords } from '../words/stop-words.ts';
import { type Term, termOf, termsIn } from '../words/terms.ts';

/** A word that is asked, and what is looked up for it. */
export interface ParsedWord {
  written: string;
  term: string;
  /** The pieces of a code, in case that nobody has it whole. */
  pieces: string[];
  /** Whether the reader may still be typing it: nothing comes after it. */
  isUnfinished?: boolean;
}

/** What a reader asks in words: each of them, and the phrases that are to stand as they are. */
export interface Asked {
  words: ParsedWord[];
  /** Without quotation marks. */
  phrases: string[];
  /** Whether it is made of words alone by which no record is found: “the”, „és”. */
  isSilent: boolean;
}

/** Every quotation mark that a keyboard or a telephone writes. */
const quotation = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

const toWord = ({ term, written }: Term, pieces: string[] = []): ParsedWord => ({ written, term, pieces });

/** The outermost terms of a text: a date or code instead of its pieces. */
function words(text: string, lang: Locale): ParsedWord[] {
  const outer: ParsedWord[] = [];
  let end = -1;
  for (const term of termsIn(text, lang)) {
    if (term.end <= end) {
      const whole = outer.at(-1);
      // Pieces of a date or of a reference number are other things.
      const isWhole = whole && (/^\d{4}-\d\d/.test(whole.term) || referenceNumberIn(whole.term));
      if (whole && !isWhole) whole.pieces.push(term.term);
      continue;
    }
    outer.push(toWord(term));
    end = term.end;
  }
  return outer;
}

/** Every word of a text, those that say little among them: what is left to ask where there is nothing else. */
function anyWords(text: string, lang: Locale): ParsedWord[] {
  const each = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([written]) => ({
    written,
    term: termOf(written, lang),
    pieces: [],
  }));
  // Accents without a letter, and what makes an emoji coloured, are no words.
  return each.filter(({ term }) => term !== '');
}

/** The words of a question without those that only ask, where at least two others remain. */
function withoutAsides(words: ParsedWord[], text: string, lang: Locale): ParsedWord[] {
  const [first = ''] = text.match(/\p{L}+/u) ?? [];
  if (!text.trimEnd().endsWith('?') && !askers[lang].has(fold(first))) return words;
  const others = words.filter(({ written }) => !asides[lang].has(fold(written)));
  return others.length > 1 ? others : words;
}

const isUnfinished = ({ written }: ParsedWord, text: string) =>
  text.endsWith(written) && /^[\p{L}\p{M}]+$/u.test(written);

/** Reads what is asked: words of phrases are words as well, and no word is asked twice. */
export function parseWords(text: string, lang: Locale): Asked {
  const phrases = [...text.matchAll(quotation)].flatMap(([, phrase]) =>
    phrase && /[\p{L}\p{N}]/u.test(phrase) ? phrase.trim() : [],
  );
  const plain = text.replace(quotation, (_, phrase: string) => ` ${phrase} `);
  const found = withoutAsides(words(plain, lang), text, lang);
  const all = found.length > 0 ? found : anyWords(plain, lang);
  const known = new Set<string>();
  const each = all.filter(({ term }) => !known.has(term) && known.add(term));
  return {
    words: each.map((word) =>
      word === each.at(-1) && isUnfinished(word, text) ? { ...word, isUnfinished: true } : word,
    ),
    phrases,
    isSilent:
      phrases.length + found.length === 0 &&
      each.length > 0 &&
      each.every(({ written }) => stopWords[lang].has(fold(written))),
  };
}

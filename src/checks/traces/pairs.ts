import type { Locale } from '../../language/locales.ts';
import type { FlawTrace } from './trace.ts';

/** Marks that open and close; in Hungarian “ is read as the mark that is meant, and is not counted. */
const pairs: Record<Locale, readonly (readonly [open: string, close: string])[]> = {
  en: [
    ['(', ')'],
    ['“', '”'],
  ],
  hu: [
    ['(', ')'],
    ['„', '”'],
  ],
};

/** What may come before a bracket that closes and is not opened: numbers and letters of lists, “1)”, “a)”, and smileys. */
const enumeration = /(?:(?<![\p{L}\p{N}])(?:\d{1,3}|\p{L}|[ivx]{1,4})|[:;]-?)$/u;

/** The offsets of marks that have no partner within a part of a text. */
function alone(part: string, open: string, close: string): { opened: number[]; closed: number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = 0; at < part.length; at++) {
    const sign = part[at];
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined && !enumeration.test(part.slice(Math.max(0, at - 6), at))) {
      closed.push(at);
    }
  }
  // What is left of a link is reported as that.
  return { opened: opened.filter((at) => part[at - 1] !== ']'), closed };
}

/** A mark with the word beside it, so that it can be found. */
const withWord = (part: string, at: number) => /^\S?[\p{L}\p{N}-]*/u.exec(part.slice(at))?.[0] ?? '';

/** Whether marks of the other language, or one mark for both sides, are in the part: nothing is certain then. */
const isMixed = (part: string, lang: Locale) => (lang === 'hu' ? /["“»«]/.test(part) : /["„»«]/.test(part));

/** Brackets and quotation marks that are opened and not closed in their paragraph, or the other way round. */
export function unclosedPairs(text: string, lang: Locale, isBody: boolean): FlawTrace[] {
  if (!/[()„“”]/.test(text)) return [];
  const parts = isBody ? [...text.matchAll(/(?:[^\n]|\n(?!\n|[-*+] |\d+[.)] |\|))+/g)] : [...text.matchAll(/[\s\S]+/g)];
  return parts.flatMap(({ 0: written, index }, number) =>
    pairs[lang].flatMap(([open, close]): FlawTrace[] => {
      const isQuotation = open !== '(';
      if (isQuotation && isMixed(written, lang)) return [];
      const { opened, closed } = alone(written, open, close);
      // A quotation of several paragraphs opens in each of them and closes in the last.
      const next = parts[number + 1]?.[0] ?? '';
      const [first] = opened;
      if (isQuotation && first === 0 && next.startsWith(open)) return [];
      if (first !== undefined) {
        return [{ text: withWord(written, first), offset: index + first, flaw: 'unclosed' }];
      }
      const [last] = closed;
      if (last === undefined) return [];
      const [word = ''] = /[\p{L}\p{N}.!?-]*$/u.exec(written.slice(Math.max(0, last - 40), last)) ?? [];
      return [{ text: word + close, offset: index + last - word.length, flaw: 'unopened' }];
    }),
  );
}

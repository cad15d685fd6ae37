import type { Locale } from '../../language/locales.ts';
import type { Trace } from './trace.ts';

/** A whole number of three figures or more in a text. */
export interface NumberTrace extends Trace {
  value: number;
}

/** Figures in groups of three, and a word that multiplies them; what belongs to a code, a full date or an address is none. */
const shapes: Record<Locale, RegExp> = {
  en: /(?<!\d(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.? )(?<![\p{L}\p{N}.,:/_–-])(\d{1,3}(?:,\d{3})+|\d{1,10})(?:[ \u00a0](thousand|million|billion))?(?![\p{L}\p{N}/_]|[.,:–-]\d)/gu,
  hu: /(?<![\p{L}\p{N}.,:/_–-]|\d[ \u00a0])(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,10})(?:[ \u00a0](ezer|millió|milliárd))?(?!\. \p{Ll}+\.? \d)(?![\p{N}/_]|[ \u00a0]\d|[.,:–-]\d)/gu,
};

const factors: Record<string, number> = {
  thousand: 1e3,
  ezer: 1e3,
  million: 1e6,
  millió: 1e6,
  billion: 1e9,
  milliárd: 1e9,
};

/** The numbers of a text that are large enough for a slip in their figures: from 100 on. */
export function numbersIn(text: string, lang: Locale): NumberTrace[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(shapes[lang])].flatMap(({ 0: written, 1: figures = '', 2: scale = '', index }) => {
    const value = Number(figures.replace(/[, \u00a0]/g, '')) * (factors[scale] ?? 1);
    return value >= 100 ? { text: written, offset: index, value } : [];
  });
}

/** Whether a number is another with one figure wrong, left out or too many, or with two neighbours exchanged. */
export function isSlipOf(one: number, other: number): boolean {
  const [short, long] = [String(one), String(other)].sort((a, b) => a.length - b.length) as [string, string];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const [here, there] = [short.slice(from), long.slice(from)];
  if (here.length !== there.length) return there.length - here.length === 1 && there.slice(1) === here;
  if (here.slice(1) === there.slice(1)) return here !== there;
  return here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2);
}

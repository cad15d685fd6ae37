import type { Locale } from './locales.ts';

const units: Record<Locale, RegExp> = {
  en: /(?<=\d) (?=(?:%|€|(?:per cent|percent|thousand|million|billion|HUF|EUR|CHF|USD|euros?|forints?|km|m²)(?!\p{L})))/gu,
  hu: /(?<=\d) (?=(?:%|€|(?:százalék|ezer|millió|milliárd|Ft|HUF|EUR|CHF|USD|euró|forint|fő|km|m²)(?!\p{L})))/gu,
};

/** The text with a no-break space (U+00A0) between a number and the unit or number word that follows it. Idempotent. */
export function keepTogether(text: string, lang: Locale): string {
  return text.replace(units[lang], '\u00a0');
}

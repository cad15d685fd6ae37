import type { Locale } from './locales.ts';

const units: Record<Locale, RegExp> = {
  en: /(?<=\d) (?=(?:%|€|(?:per cent|percent|thousand|million|billion|HUF|EUR|CHF|USD|euros?|forints?|km|m²)(?!\p{L})))/gu,
  hu: /(?<=\d) (?=(?:%|€|(?:százalék|ezer|millió|milliárd|Ft|HUF|EUR|CHF|USD|euró|forint|fő|km|m²)(?!\p{L})))/gu,
};

const months: Record<Locale, string> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  hu: 'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
};

/** The space between a day and its month as each language writes them: “30 November”, „november 30-án”. */
const dates: Record<Locale, RegExp> = {
  en: new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months.en})\\b)`, 'gu'),
  hu: new RegExp(`(?<=(?:${months.hu})) (?=\\d{1,2}(?!\\d))`, 'gu'),
};

/** The space that parts thousands in Hungarian: “14 000”. */
const thousands = /(?<=(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/gu;

/** A span of numbers: “2014–2020”. */
const spans = /(?<=\d)–(?=\d)/gu;

/** The hyphen before the ending of a number, „30-án”, „2023-as”, „90%-ot”; never one within a code. */
const endings = /(?<=(?<![\p{L}\p{N}-])\d+%?)-(?=\p{Ll}{1,5}(?![\p{L}\p{N}-]))/gu;

/** A hyphen of a reference number: “MR-2022-014”. */
const numbers = /(?<=\b[A-Z]{2}|\b[A-Z]{2}-\d{4})-(?=\d{3,})/g;

/** Keeps a line from breaking beside it, and is nothing else. */
const wordJoiner = '\u2060';

/**
 * The text with a no-break space (U+00A0) between a number and the unit or number word that follows it, between a day and its
 * month and, in Hungarian, before thousands, and a word joiner (U+2060) behind the dash of a span, the hyphens of a reference number and, in Hungarian, the hyphen of an
 * ending.
 * Idempotent.
 */
export function keepTogether(text: string, lang: Locale): string {
  if (!/\d/.test(text)) return text;
  const joined = text
    .replace(units[lang], '\u00a0')
    .replace(dates[lang], '\u00a0')
    .replace(spans, `–${wordJoiner}`)
    .replace(numbers, `-${wordJoiner}`);
  return lang === 'hu' ? joined.replace(thousands, '\u00a0').replace(endings, `-${wordJoiner}`) : joined;
}

/** The text without word joiners: for what is searched, compared or copied by programs, where no line is broken. */
export function unjoined(text: string): string {
  return text.replaceAll(wordJoiner, '');
}

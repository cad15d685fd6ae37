import type { Locale } from './locales.ts';

const marks: Record<Locale, { open: string; close: string }> = {
  en: { open: '“', close: '”' },
  hu: { open: '„', close: '”' },
};

const wordEnd = /[\p{L}\p{N}\p{M}]/u;
const stop = /[.,!?…)\]%’”»]/;

/**
 * Quotation marks and apostrophes as the language prints them: “…” in English, „…” in Hungarian, ’ in both.
 * In Hungarian the mark “ is never right: it becomes „ or, after a word, ”. Idempotent.
 *
 * @param before the character before the text, where the text is a part of a longer run
 */
export function quotationMarks(text: string, lang: Locale, before = ''): string {
  if (!/["'“]/.test(text)) return text;
  const { open, close } = marks[lang];
  return apostrophes(text, lang).replace(/["“]/g, (mark, at: number, run: string) => {
    if (mark === '“' && lang === 'en') return mark;
    return closes(at > 0 ? run.charAt(at - 1) : before, run.charAt(at + 1)) ? close : open;
  });
}

function closes(previous: string, next: string): boolean {
  if (wordEnd.test(previous)) return true;
  return stop.test(previous) && !wordEnd.test(next);
}

function apostrophes(text: string, lang: Locale): string {
  // Hungarian has no single quotation marks of this shape: each ' is an apostrophe.
  // An English passage in single marks has at most a thousand characters, so that many openings cost no search each.
  const paired =
    lang === 'en'
      ? text.replace(/(?<![\p{L}\p{N}])'(\p{L}(?:[^']|'(?=\p{L})){0,1000}[^\s'])'(?![\p{L}\p{N}])/gu, '‘$1’')
      : text;
  return paired.replaceAll("'", '’');
}

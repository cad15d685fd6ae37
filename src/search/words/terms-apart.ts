import type { Locale } from '../../language/locales.ts';
import { fold } from './fold.ts';
import { type Term, termOf } from './terms.ts';

/** What may be between the halves of a word that is written as two. */
const isGap = (text: string) => /^[\s\-\u2010\u2011]$/u.test(text);

/** Where a text writes one of some terms as two words: “health care” for the term of “healthcare”. */
export function termsApart(text: string, words: readonly Term[], sought: ReadonlySet<string>, lang: Locale): Term[] {
  const beginnings = [...sought];
  return words.flatMap((one, at) => {
    const other = words[at + 1];
    const first = fold(one.written);
    if (!other || !beginnings.some((term) => term.length > first.length && term.startsWith(first))) return [];
    if (!isGap(text.slice(one.end, other.start))) return [];
    const term = termOf(one.written + other.written, lang);
    const { start } = one;
    return sought.has(term) ? [{ term, written: text.slice(start, other.end), start, end: other.end }] : [];
  });
}

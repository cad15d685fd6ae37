import type { Locale } from '../../language/locales.ts';
import { numberText, pluralOf } from '../../language/numbers.ts';

/** Puts values into the gaps of a text: “Page {page} of {pages}”. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** A text with a count in it, grouped as the language groups digits. */
export function counted(text: string, count: number, lang: Locale): string {
  return fill(text, { count: numberText(count, lang) });
}

/** The form of a text that goes with a count, with the count in it. */
export function countedIn(forms: { none?: string; one: string; other: string }, count: number, lang: Locale): string {
  return counted(count === 0 && forms.none ? forms.none : pluralOf(count, forms), count, lang);
}

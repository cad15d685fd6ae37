import type { Locale } from '../../language/locales.ts';
import { numberText, pluralOf } from '../../language/numbers.ts';

/** A text with values in its placeholders: “Page {page} of {pages}”; a placeholder without a value stays. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A text with a count in its placeholder, its digits grouped as the language groups them. */
export function counted(text: string, count: number, lang: Locale): string {
  return fill(text, { count: numberText(count, lang) });
}

/** The form of a text that agrees with a count, with the count in its placeholder. */
export function countedIn(forms: { none?: string; one: string; other: string }, count: number, lang: Locale): string {
  return counted(count === 0 && forms.none ? forms.none : pluralOf(count, forms), count, lang);
}

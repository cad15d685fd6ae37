import { countryTags, type Locale, locales } from './locales.ts';

const collators = Object.fromEntries(
  locales.map((lang) => [lang, new Intl.Collator(lang, { numeric: true, sensitivity: 'variant' })]),
) as Record<Locale, Intl.Collator>;

/** Orders texts as a dictionary of the language does: in Hungarian ö after o, cs after c. */
export function inDictionaryOrder(lang: Locale): (a: string, b: string) => number {
  return (a, b) => collators[lang].compare(a, b);
}

const conjunctions = Object.fromEntries(
  locales.map((lang) => [lang, new Intl.ListFormat(countryTags[lang], { type: 'conjunction' })]),
) as Record<Locale, Intl.ListFormat>;

/** Names in one sentence: “A, B and C”, „A, B és C”. */
export function listText(names: readonly string[], lang: Locale): string {
  return conjunctions[lang].format(names);
}

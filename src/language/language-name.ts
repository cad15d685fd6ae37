import type { Locale } from './locales.ts';

const names: Record<Locale, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  hu: new Intl.DisplayNames(['hu'], { type: 'language' }),
};

const made: Record<Locale, Map<string, string>> = { en: new Map(), hu: new Map() };

/** The name of a language (BCP 47) as a text in a language has it: “Hungarian”, „magyar”. */
export function languageName(tag: string, lang: Locale): string {
  return made[lang].getOrInsertComputed(tag, () => names[lang].of(tag) ?? tag);
}

import type { Locale } from './locales.ts';

const names: Record<Locale, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
  hu: new Intl.DisplayNames(['hu'], { type: 'region', fallback: 'none' }),
};

/** Whether a text is the code of a country in ISO 3166-1 alpha-2. */
export function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && names.en.of(text) !== undefined;
}

/** The name of a country by its code in a language; undefined where no country has it. */
export function countryName(code: string, lang: Locale): string | undefined {
  return names[lang].of(code);
}

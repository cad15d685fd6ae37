/** The two languages of the record, in the order in which the site offers them. BCP 47 tags. */
export const locales = ['en', 'hu'] as const;

export type Locale = (typeof locales)[number];

/** The two tags for use within a regular expression. */
export const localePattern = locales.join('|');

/** The tags by which numbers and dates are formatted, with a country. BCP 47. */
export const countryTags: Record<Locale, string> = { en: 'en-GB', hu: 'hu-HU' };

/** A text in both languages. */
export type Bilingual = Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The language of the translation page. */
export function otherLocale(lang: Locale): Locale {
  return lang === 'en' ? 'hu' : 'en';
}

/** The two languages of the record, in the order in which the site offers them. BCP 47 tags. */
export const locales = ['en', 'hu'] as const;

export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Bilingual = Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The language of the twin page. */
export function otherLocale(lang: Locale): Locale {
  return lang === 'en' ? 'hu' : 'en';
}

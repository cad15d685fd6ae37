import type { Locale } from './locales.ts';

const tags: Record<Locale, string> = { en: 'en-GB', hu: 'hu-HU' };

/** A number in digits, grouped as the language groups them: “87,600,000”, „87 600 000”. */
export function numberText(value: number, lang: Locale): string {
  // Hungarian leaves four digits together (AkH. 289).
  return new Intl.NumberFormat(tags[lang], {
    useGrouping: lang === 'hu' ? 'min2' : 'auto',
    maximumFractionDigits: 2,
  }).format(value);
}

/** A sum of money in words that can be read aloud: “CHF 87.6 million”, „87,6 millió CHF”. */
export function moneyText(value: number, currency: string, lang: Locale): string {
  const [scale, word] =
    Math.abs(value) >= 1e9
      ? [1e9, { en: 'billion', hu: 'milliárd' }]
      : Math.abs(value) >= 1e6
        ? [1e6, { en: 'million', hu: 'millió' }]
        : [1, undefined];
  const digits = numberText(value / scale, lang);
  const amount = word ? `${digits}\u00a0${word[lang]}` : digits;
  if (lang === 'en') return `${currency}\u00a0${amount}`;
  return `${amount}\u00a0${{ HUF: 'forint', EUR: 'euró', CHF: 'svájci frank', USD: 'dollár', GBP: 'font' }[currency] ?? currency}`;
}

/** A share in per cent. */
export function percentText(value: number, lang: Locale): string {
  return lang === 'en' ? `${numberText(value, lang)}\u00a0per cent` : `${numberText(value, lang)}%`;
}

/** The form of a word that goes with a count; Hungarian has one form after numerals. */
export function pluralOf(count: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules('en-GB').select(count) === 'one' ? forms.one : forms.other;
}

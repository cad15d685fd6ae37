import { countryTags, type Locale } from './locales.ts';
import { own } from './own.ts';

// Hungarian leaves four digits together (AkH. 289).
const formats: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(countryTags.en, { useGrouping: 'auto', maximumFractionDigits: 2 }),
  hu: new Intl.NumberFormat(countryTags.hu, { useGrouping: 'min2', maximumFractionDigits: 2 }),
};

/** A number in digits, grouped as the language groups them: “87,600,000”, „87 600 000”. */
export function numberText(value: number, lang: Locale): string {
  return formats[lang].format(value);
}

const scales: [size: number, word: Record<Locale, string>][] = [
  [1e9, { en: 'billion', hu: 'milliárd' }],
  [1e6, { en: 'million', hu: 'millió' }],
];

const currencyNames: Record<string, string> = {
  HUF: 'forint',
  EUR: 'euró',
  CHF: 'svájci frank',
  USD: 'dollár',
  GBP: 'font',
};

/** A large number: “87.6 million”, „87,6 millió”; in digits where words would round it. */
export function sizeText(value: number, lang: Locale): string {
  const [size, word] = scales.find(([each]) => Math.abs(value) >= each) ?? [1];
  const isExact = word && Number.isInteger(Math.round((value / size) * 1e8) / 1e6);
  return isExact ? `${numberText(value / size, lang)}\u00a0${word[lang]}` : numberText(value, lang);
}

/** A sum of money: “CHF 87.6 million”, „87,6 millió svájci frank”. */
export function moneyText(value: number, currency: string, lang: Locale): string {
  const amount = sizeText(value, lang);
  return lang === 'en' ? `${currency}\u00a0${amount}` : `${amount}\u00a0${own(currencyNames, currency) ?? currency}`;
}

/** A share in per cent. */
export function percentText(value: number, lang: Locale): string {
  return lang === 'en' ? `${numberText(value, lang)}\u00a0per cent` : `${numberText(value, lang)}%`;
}

const plurals = new Intl.PluralRules(countryTags.en);

/** The form of a word that goes with a count; Hungarian has one form after numerals. */
export function pluralOf(count: number, forms: { one: string; other: string }): string {
  return plurals.select(count) === 'one' ? forms.one : forms.other;
}

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

// Cents are written with both figures, or not at all.
const cents = 2;

const centFormats: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(countryTags.en, { useGrouping: 'auto', minimumFractionDigits: cents }),
  hu: new Intl.NumberFormat(countryTags.hu, { useGrouping: 'min2', minimumFractionDigits: cents }),
};

/** A large number: “87.6 million”, „87,6 millió”; in digits where words would round it. */
export function sizeText(value: number, lang: Locale): string {
  const [size, word] = scales.find(([each]) => Math.abs(value) >= each) ?? [1];
  const isExact = word && value % (size / 100) === 0;
  return isExact ? `${numberText(value / size, lang)}\u00a0${word[lang]}` : numberText(value, lang);
}

/** A sum of money to the cent: “CHF 87.6 million”, „87,6 millió svájci frank”, “EUR 1,234.50”. */
export function moneyText(value: number, currency: string, lang: Locale): string {
  const amount = Number.isInteger(value) ? sizeText(value, lang) : centFormats[lang].format(value);
  return lang === 'en' ? `${currency}\u00a0${amount}` : `${amount}\u00a0${own(currencyNames, currency) ?? currency}`;
}

const units = ['byte', 'kB', 'MB', 'GB'];

/** The size of a file, in powers of a thousand, to two digits: “396 kB”, „1,2 MB”. */
export function fileSizeText(bytes: number, lang: Locale): string {
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** power;
  const rounded = size < 10 && power > 0 ? Math.round(size * 10) / 10 : Math.round(size);
  const unit = power === 0 && lang === 'en' ? pluralOf(rounded, { one: 'byte', other: 'bytes' }) : units[power];
  return `${numberText(rounded, lang)}\u00a0${unit}`;
}

/** A share in per cent. */
export function percentText(value: number, lang: Locale): string {
  return lang === 'en' ? `${numberText(value, lang)}\u00a0per cent` : `${numberText(value, lang)}\u00a0százalék`;
}

const plurals = new Intl.PluralRules(countryTags.en);

/** The form of a word that goes with a count; Hungarian has one form after numerals. */
export function pluralOf(count: number, forms: { one: string; other: string }): string {
  return plurals.select(count) === 'one' ? forms.one : forms.other;
}

import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { moneyText, numberText } from '../../language/numbers.ts';
import type { Amount, Figure, Qualifier } from '../../model/quantity.ts';

interface Size {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  qualifier?: Qualifier | undefined;
}

/** A number or range in words, with the word by which the source softens it. */
function sizeText(
  { value, min, max, qualifier }: Size,
  write: (size: number) => string,
  lang: Locale,
  dash = '–',
): string {
  const m = messagesIn(lang);
  const qualified = (text: string) => (qualifier ? m.qualifier[qualifier](text) : text);
  if (value !== undefined) return qualified(write(value));
  if (min !== undefined && max !== undefined) return qualified(`${write(min)}${dash}${write(max)}`);
  const [limit, says] = min === undefined ? (['up-to', 'almost'] as const) : (['at-least', 'more-than'] as const);
  const text = write(min ?? max ?? 0);
  // One limit alone is at least or up to a number; its own word is kept beside, unless it says the same.
  return qualifier === limit || qualifier === says ? qualified(text) : m.qualifier[limit](qualified(text));
}

const currencies = new Set(['EUR', 'HUF', 'CHF', 'USD']);

/** The number of a figure with its unit. */
export function figureText(figure: Figure, lang: Locale): string {
  const { unit } = figure;
  if (unit && currencies.has(unit)) return sizeText(figure, (size) => moneyText(size, unit, lang), lang, ' – ');
  const number = sizeText(figure, (size) => numberText(size, lang), lang);
  return unit ? messagesIn(lang).unit[unit as 'percent' | 'days' | 'months' | 'years'](number) : number;
}

/** A sum of money, without what it includes. */
export function sumText(amount: Amount, lang: Locale): string {
  return sizeText(amount, (size) => moneyText(size, amount.currency, lang), lang, ' – ');
}

/** A sum of money, with what it includes. */
export function amountText(amount: Amount, lang: Locale): string {
  const sum = sumText(amount, lang);
  return amount.includes ? `${sum}, ${messagesIn(lang).amount.nationalShare}` : sum;
}

/** The date for which a number was given. */
export function asOfText(date: string, lang: Locale): string {
  return messagesIn(lang).record.asOf(dateText(date, lang));
}

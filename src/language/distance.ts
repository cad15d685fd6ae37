import { countryTags, type Locale } from './locales.ts';

/** Up to so many days away, days are counted; beyond, whole months up to two years, then whole years. */
const countedDays = 60;

const dayLength = 86_400_000;

/** Whole months from a day to a later one. */
function wholeMonths(first: string, last: string): number {
  const [from, to] = [new Date(first), new Date(last)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/**
 * How far a day is from another: “in 12 days”, “tomorrow”, „2 évvel ezelőtt”. Days as `YYYY-MM-DD`. Runs in browsers,
 * too, and not all of them have Temporal.
 */
export function distanceText(from: string, to: string, lang: Locale): string {
  const days = (Date.parse(to) - Date.parse(from)) / dayLength;
  const said = (count: number, unit: 'day' | 'month' | 'year') =>
    // Days have words of their own, “tomorrow”; months and years are always counted.
    new Intl.RelativeTimeFormat(countryTags[lang], { numeric: unit === 'day' ? 'auto' : 'always' }).format(count, unit);
  if (Math.abs(days) <= countedDays) return said(days, 'day').replace(' ', '\u00a0');
  const months = days < 0 ? -wholeMonths(to, from) : wholeMonths(from, to);
  return Math.abs(months) < 24 ? said(months, 'month') : said(Math.trunc(months / 12), 'year');
}

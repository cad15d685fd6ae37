import type { Locale } from './locales.ts';

/** Days have words of their own, “tomorrow”; months and years are always counted. */
const named: Record<Locale, Intl.RelativeTimeFormat> = {
  en: new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }),
  hu: new Intl.RelativeTimeFormat('hu-HU', { numeric: 'auto' }),
};
const counted: Record<Locale, Intl.RelativeTimeFormat> = {
  en: new Intl.RelativeTimeFormat('en-GB'),
  hu: new Intl.RelativeTimeFormat('hu-HU'),
};

/** Up to so many days away, days are counted; beyond, whole months up to two years, then whole years. */
const countedDays = 60;

/** How far a day is from another: “in 12 days”, “tomorrow”, „2 évvel ezelőtt”. Days as `YYYY-MM-DD`. */
export function distanceText(from: string, to: string, lang: Locale): string {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const { days } = start.until(end);
  if (Math.abs(days) <= countedDays) return named[lang].format(days, 'day').replace(' ', '\u00a0');
  const { months } = start.until(end, { largestUnit: 'months' });
  return Math.abs(months) < 24
    ? counted[lang].format(months, 'month')
    : counted[lang].format(Math.trunc(months / 12), 'year');
}

import { dayNumber } from './day-number.ts';
import { countryTags, type Locale } from './locales.ts';

/** Up to so many days away, days are counted; beyond, full months up to two years, then full years. */
const countedDays = 60;

/** Full months from a day to a later one. */
function fullMonths(first: string, last: string): number {
  const [from, to] = [new Date(first), new Date(last)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/**
 * How far a day is from another: “in 12 days”, “tomorrow”, „2 évvel ezelőtt”. Days as `YYYY-MM-DD`. Runs in browsers,
 * too, and not all of them have Temporal.
 */
export function distanceText(from: string, to: string, lang: Locale): string {
  const days = dayNumber(to) - dayNumber(from);
  const worded = (count: number, unit: 'day' | 'month' | 'year') =>
    // Days have words of their own, “tomorrow”; months and years are always counted.
    new Intl.RelativeTimeFormat(countryTags[lang], { numeric: unit === 'day' ? 'auto' : 'always' }).format(count, unit);
  if (Math.abs(days) <= countedDays) return worded(days, 'day').replace(' ', '\u00a0');
  const months = days < 0 ? -fullMonths(to, from) : fullMonths(from, to);
  return Math.abs(months) < 24 ? worded(months, 'month') : worded(Math.trunc(months / 12), 'year');
}

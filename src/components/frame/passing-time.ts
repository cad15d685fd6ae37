import { distanceText } from '../../language/distance.ts';
import { countryTags, type Locale } from '../../language/locales.ts';
import { homeZone } from '../../model/instant.ts';
import { root } from './root.ts';

/** The calendar day of a moment in a zone, `YYYY-MM-DD`, which is how dates are written in Swedish. */
const dayIn = (timeZone: string | undefined, now: number) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);

/**
 * Updates what depends on the day of the build: elements shown only from or until an instant, how far away a day is,
 * and the as-of day itself. A reader's clock that is behind the build is ignored.
 *
 * @param now milliseconds since 1970
 */
export function bringUpToDate(now: number): void {
  const lang = root.lang as Locale;
  const all = (what: string) => document.querySelectorAll<HTMLTimeElement>(what);
  const today = dayIn(homeZone, now);
  const asOf = all('time[data-as-of]');
  for (const { dateTime } of asOf) if (dateTime > today) return;
  for (const each of all('[data-from], [data-until]')) {
    // Without an attribute there is no instant, and nothing is before or after that.
    const { from, until } = each.dataset as { from: string; until: string };
    each.hidden = now < Date.parse(from) || now >= Date.parse(until);
  }
  for (const each of all('time[data-zone]'))
    each.textContent = distanceText(dayIn(each.dataset.zone, now), each.dateTime, lang);
  const text = new Date(today).toLocaleDateString(countryTags[lang], { dateStyle: 'long', timeZone: 'UTC' });
  for (const each of asOf) {
    each.dateTime = today;
    each.textContent = text;
  }
}

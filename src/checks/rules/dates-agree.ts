import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { type DateTrace, datesIn } from '../traces/dates.ts';

interface Dated {
  start?: string | undefined;
  end?: string | undefined;
  opening?: string | undefined;
  deadlines?: { at: string }[];
}

/** The days that the facts give to the thing itself, each with its field. */
function ownDays({ start, end, opening, deadlines = [] }: Dated): [field: string, day: string][] {
  const dates = [['start', start], ['end', end], ['opening', opening], ...deadlines.map(({ at }) => ['deadlines', at])];
  return dates.flatMap(([field = '', date]) => (date && date.length >= 10 ? [[field, date.slice(0, 10)]] : []));
}

/** The one date of a title or summary; undefined where it has none, or several. */
function onlyDate(words: string): DateTrace | undefined {
  const [date, ...others] = datesIn(words);
  return others.length > 0 ? undefined : date;
}

/** Whether two days are of the same month, so that one is probably the other, mistyped. */
const isNearby = (one: string, other: string) => one !== other && one.slice(0, 7) === other.slice(0, 7);

/**
 * Words and facts give the same day to the same thing. Reported only where no fact has the date of the words, and these
 * have a day of the facts in another year and not the right one as well; or where a title or summary has one date alone,
 * of the same month and outside what the record spans.
 */
export const datesAgree: RecordRule = {
  name: 'words/date-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, texts }) => {
    const own = ownDays(facts as Dated);
    const isKnown = (date: string) => JSON.stringify(facts).includes(date);
    return locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const stated = [
        ...(['title', 'summary', 'plain-summary'] as const).flatMap((field) =>
          datesIn(text.words?.[field] ?? '').map(({ date, text: words }) => ({ date, words, at: { path: [field] } })),
        ),
        ...text.traces.dates.map(({ date, text: words, line, column }) => ({
          date,
          words,
          at: { position: { line, column } },
        })),
      ];
      const isWithin = (date: string) => {
        const days = own.map(([, day]) => day).sort();
        return days.length > 1 && date >= (days[0] ?? '') && date <= (days.at(-1) ?? '');
      };
      const nearby = (['title', 'summary', 'plain-summary'] as const).flatMap((field): Claim[] => {
        const stray = onlyDate(text.words?.[field] ?? '');
        if (!stray || isKnown(stray.date) || isWithin(stray.date)) return [];
        const other = own.find(([, day]) => isNearby(day, stray.date));
        if (!other) return [];
        const params = { words: stray.text, field: other[0], day: other[1] };
        return [{ file: text.file, path: [field], code: 'date-differs', params }];
      });
      const given = new Set(stated.map(({ date }) => date));
      const inOtherYear = stated.flatMap(({ date, words, at }): Claim[] => {
        const other = own.find(([, day]) => day.slice(4) === date.slice(4) && !given.has(day));
        if (!other || isKnown(date)) return [];
        const [field, day] = other;
        return [{ file: text.file, ...at, code: 'date-differs', params: { words, field, day } }];
      });
      return [...nearby, ...inOtherYear];
    });
  },
};

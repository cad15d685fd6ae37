import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { datesIn } from '../traces/dates.ts';

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

/**
 * Words and facts give the same year to the same day. Reported only where the words have a day of the facts in another
 * year, no other fact has that date, and the words do not give the right one as well.
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
      const given = new Set(stated.map(({ date }) => date));
      return stated.flatMap(({ date, words, at }): Claim[] => {
        const other = own.find(([, day]) => day.slice(4) === date.slice(4) && !given.has(day));
        if (!other || isKnown(date)) return [];
        const [field, day] = other;
        return [{ file: text.file, ...at, code: 'date-differs', params: { words, field, day } }];
      });
    });
  },
};

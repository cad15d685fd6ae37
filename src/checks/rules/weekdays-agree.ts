import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { datesIn } from '../traces/dates.ts';
import { type WeekdayTrace, weekdaysIn } from '../traces/weekdays.ts';

const fields = ['title', 'summary', 'plain-summary'] as const;

/** A date has the day of the week that the calendar gives it. */
export const weekdaysAgree: RecordRule = {
  name: 'words/weekday-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const differing = ({ text: written, meant, day }: WeekdayTrace, at: Pick<Claim, 'path' | 'position'>): Claim => ({
        file: text.file,
        ...at,
        code: 'weekday-differs',
        params: { written, meant, day },
      });
      return [
        ...fields.flatMap((field) => {
          const words = text.words?.[field] ?? '';
          return weekdaysIn(words, datesIn(words)).map((trace) => differing(trace, { path: [field] }));
        }),
        ...text.traces.weekdays.map((trace) =>
          differing(trace, { position: { line: trace.line, column: trace.column } }),
        ),
      ];
    }),
};

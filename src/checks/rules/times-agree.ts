import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { type DateTrace, datesIn } from '../traces/dates.ts';

interface Timed {
  opening?: string | undefined;
  deadlines?: { at: string }[];
  'information-days'?: { at: string; end?: string | undefined }[];
}

/** The times of day that the facts give to each day. */
function timesByDay({ opening, deadlines = [], 'information-days': days = [] }: Timed): Map<string, string[]> {
  const all = [opening, ...deadlines.map(({ at }) => at), ...days.flatMap(({ at, end }) => [at, end])];
  const timed = all.flatMap((at) => (at?.includes('T') ? [at.split('T') as [string, string]] : []));
  return new Map(
    [...Map.groupBy(timed, ([day]) => day)].map(([day, times]) => [day, times.map(([, time]) => time)] as const),
  );
}

const fields = ['title', 'summary', 'plain-summary'] as const;

/** Words and facts give the same time of day to the same day of a call. Reported where a sentence has one time alone. */
export const timesAgree: RecordRule = {
  name: 'words/time-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, texts }) => {
    const known = timesByDay(facts as Timed);
    if (known.size === 0) return [];
    return locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const differing = ({ date, time }: DateTrace, at: Pick<Claim, 'path' | 'position'>): Claim[] => {
        const [fact, ...others] = known.get(date) ?? [];
        if (!time || !fact || time === fact || others.includes(time)) return [];
        return [{ file: text.file, ...at, code: 'time-differs', params: { time, day: date, fact } }];
      };
      return [
        ...fields.flatMap((field) =>
          datesIn(text.words?.[field] ?? '').flatMap((trace) => differing(trace, { path: [field] })),
        ),
        ...text.traces.dates.flatMap((trace) =>
          differing(trace, { position: { line: trace.line, column: trace.column } }),
        ),
      ];
    });
  },
};

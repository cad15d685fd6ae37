import type { RecordRule } from '../rule.ts';
import { statedIn } from '../stated-in-texts.ts';
import { datesIn } from '../traces/dates.ts';

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

/** Words and facts give the same time of day to the same day of a call. Reported where a sentence has one time alone. */
export const timesAgree: RecordRule = {
  name: 'words/time-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, texts }) => {
    const known = timesByDay(facts as Timed);
    if (known.size === 0) return [];
    return statedIn(texts, { inField: datesIn, inBody: ({ dates }) => dates }).flatMap(
      ({ trace: { date, time }, at }) => {
        const [fact, ...others] = known.get(date) ?? [];
        if (!time || !fact || time === fact || others.includes(time)) return [];
        return { ...at, code: 'time-differs' as const, params: { time, day: date, fact } };
      },
    );
  },
};

import type { RecordRule } from '../rule.ts';
import { statedIn } from '../stated-in-texts.ts';
import { datesIn } from '../traces/dates.ts';
import { weekdaysIn } from '../traces/weekdays.ts';

/** A date has the day of the week that the calendar gives it. */
export const weekdaysAgree: RecordRule = {
  name: 'words/weekday-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ texts }) =>
    statedIn(texts, {
      inField: (words) => weekdaysIn(words, datesIn(words)),
      inBody: ({ weekdays }) => weekdays,
    }).map(({ trace: { text: written, meant, day }, at }) => ({
      ...at,
      code: 'weekday-differs',
      params: { written, meant, day },
    })),
};

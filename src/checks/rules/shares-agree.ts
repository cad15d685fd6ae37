import type { Claim, RecordRule } from '../rule.ts';

/** A month as a number of months. */
const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** How many months a project runs that begins and ends on days, or in months. */
const monthsBetween = (start: string, end: string) =>
  months(end) - months(start) + (end.length < 10 || end.slice(8) >= start.slice(8) ? 1 : 0);

/** Shares of one whole are not more than the whole, and a project runs as long as its beginning and end say. */
export const sharesAgree: RecordRule = {
  name: 'record/shares',
  scope: 'record',
  severity: 'note',
  judge: ({ kind, facts, file }) => {
    const percents = facts.figures.flatMap(({ unit, value, max }, index): Claim[] => {
      const share = value ?? max ?? 0;
      if (unit !== 'percent' || share <= 100) return [];
      const path = ['figures', index, value === undefined ? 'max' : 'value'];
      return [{ file, path, code: 'percent-above-all', params: { share } }];
    });
    if (kind !== 'funding-call') return percents;
    const { 'funding-rate': rate = 0, 'national-share': share = 0, 'own-contribution': own = 0 } = facts;
    const { start, end, duration } = facts;
    const sum = rate + share + own;
    const last = share > 0 ? 'national-share' : 'own-contribution';
    const isDated = start !== undefined && end !== undefined && start.length >= 7 && end.length >= 7 && end > start;
    const runs = isDated ? monthsBetween(start, end) : (duration ?? 0);
    return [
      ...percents,
      ...(sum > 100 ? [{ file, path: [last], code: 'shares-above-all' as const, params: { sum } }] : []),
      ...(duration !== undefined && Math.abs(runs - duration) > 1
        ? [{ file, path: ['duration'], code: 'duration-differs' as const, params: { duration, runs } }]
        : []),
    ];
  },
};

import { firstDay, lastDay } from '../../model/partial-date.ts';
import { dayOn } from '../../model/presence.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** A forum, place or participant with a day of its own has it between start and end, and a phase begins there. */
export const daysWithin: RecordRule = {
  name: 'record/day-within',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    const { start, end } = facts as { start?: string; end?: string };
    if (!start || end === 'open') return [];
    const lists = Object.entries(facts).filter(([field]) => ['forums', 'places', 'participants'].includes(field));
    const phases = 'phases' in facts ? facts.phases : [];
    const outside = phases.flatMap(({ start: begins }, index): Claim[] => {
      const [first, last] = [firstDay(start), lastDay(end ?? start)];
      // An end before the start is reported as that.
      const isKnown = end !== undefined && begins !== undefined && last >= first;
      if (!isKnown || (lastDay(begins) >= first && firstDay(begins) <= last)) return [];
      return [{ file, path: ['phases', index, 'start'], code: 'day-outside', params: { day: begins, start, end } }];
    });
    const days = lists.flatMap(([field, list]) =>
      (list as (string | { day: string })[]).flatMap((entry, index) => {
        const day = dayOn(entry as never);
        if (!day || (day >= firstDay(start) && day <= lastDay(end ?? start))) return [];
        return {
          file,
          path: [field, index, 'day'],
          code: 'day-outside' as const,
          params: { day, start, end: end ?? start },
        };
      }),
    );
    return [...days, ...outside];
  },
};

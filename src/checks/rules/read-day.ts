import { dayAt } from '../../model/instant.ts';
import type { RecordRule } from '../rule.ts';

/**
 * The day on which a source was read has come, by the clock or by the day up to which the site says sources were read: a
 * later one is a slip of the pen.
 */
export const readDay: RecordRule = {
  name: 'record/read-day',
  scope: 'archive',
  severity: 'error',
  judge: ({ facts: { sources }, file }, { now, site }) => {
    const today = dayAt(now);
    const last = site?.reach && site.reach > today ? site.reach : today;
    return sources.flatMap(({ read }, index) =>
      read <= last
        ? []
        : [{ file, path: ['sources', index, 'read'], code: 'read-in-future' as const, params: { read } }],
    );
  },
};

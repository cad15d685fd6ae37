import { dayAt } from '../../model/instant.ts';
import { machineTime } from '../../site/settings.ts';
import type { Claim, RecordRule } from '../rule.ts';

/**
 * The day on which a source was read has come, by the clock or by the day up to which sources were read according to the
 * site: a later one is a slip of the pen. A site that is built for an earlier instant has read its sources since, so that
 * the clock of the machine counts, too.
 */
export const readDay: RecordRule = {
  name: 'record/read-day',
  scope: 'archive',
  severity: 'error',
  judge: ({ facts: { sources }, file }, { now, site }) => {
    const today = Temporal.Instant.fromEpochMilliseconds(machineTime());
    const days = [dayAt(now), dayAt(today), site?.reach ?? ''];
    return sources.flatMap(({ read, published }, index): Claim[] => {
      if (!days.some((day) => read <= day)) {
        return [{ file, path: ['sources', index, 'read'], code: 'read-in-future', params: { read } }];
      }
      if (!published || published.slice(0, 10) <= read) return [];
      return [
        { file, path: ['sources', index, 'published'], code: 'published-after-read', params: { published, read } },
      ];
    });
  },
};

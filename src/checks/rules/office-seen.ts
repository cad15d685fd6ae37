import { dayAt } from '../../model/instant.ts';
import { machineTime } from '../../site/settings.ts';
import type { ArchiveRule } from '../rule.ts';

/** No source can have shown anybody in an office in a year that has not come. */
export const officeSeen: ArchiveRule = {
  name: 'record/office-seen',
  scope: 'archive',
  severity: 'error',
  judge: ({ entries, now, site }) => {
    const today = Temporal.Instant.fromEpochMilliseconds(machineTime());
    const latest = [dayAt(now), dayAt(today), site?.reach ?? ''].sort().at(-1) ?? '';
    return entries.flatMap(({ kind, facts, file, base }) => {
      if (kind !== 'person') return [];
      return facts.offices.flatMap(({ seen }, index) => {
        const last = seen.split('/').at(-1) ?? '';
        if (last <= latest.slice(0, last.length)) return [];
        const path = [...base, 'offices', index, 'seen'];
        return [{ file, path, code: 'office-of-future' as const, params: { last, today: latest.slice(0, 4) } }];
      });
    });
  },
};

import { callZone } from '../../model/call-status.ts';
import { beginningOf, endOf } from '../../model/instant.ts';
import type { RecordRule } from '../rule.ts';

/** A call closes after it opens. The opening is taken in the zone of the call. */
export const deadlineAfterOpening: RecordRule = {
  name: 'call/deadline-after-opening',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    if (!('deadlines' in facts)) return [];
    const reported = facts.stages.find(({ stage, at }) => stage === 'open' && at.length === 10)?.at;
    const opening = facts.opening ?? reported;
    if (!opening) return [];
    const opens = beginningOf(opening, callZone(facts));
    return facts.deadlines.flatMap(({ at, zone }, index) => {
      if (Temporal.Instant.compare(endOf(at, zone), opens) > 0) return [];
      return {
        file,
        path: ['deadlines', index, 'at'],
        code: 'deadline-before-opening' as const,
        params: { at, opening },
      };
    });
  },
};

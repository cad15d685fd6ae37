import { callStatus, lastDeadline } from '../../model/call-status.ts';
import { endOf } from '../../model/instant.ts';
import type { Claim, RecordRule } from '../rule.ts';

/**
 * A continuous call has no deadline for applications. One that a source saw open, with neither of the two, is asked about:
 * readers would not learn whether they can still apply.
 */
export const continuousCall: RecordRule = {
  name: 'call/continuous',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    if (!('deadlines' in facts)) return [];
    if (facts.continuous) {
      return facts.deadlines.flatMap(({ for: purpose }, index): Claim[] => {
        if (purpose !== 'applications') return [];
        return [{ file, path: ['deadlines', index, 'for'], code: 'deadline-of-continuous-call', params: {} }];
      });
    }
    const { opening } = facts;
    if (!opening || lastDeadline(facts) || callStatus(facts, endOf(opening)) !== 'unknown') return [];
    if (!facts.stages.some(({ stage }) => stage === 'open')) return [];
    return [{ file, path: ['opening'], severity: 'note', code: 'call-without-deadline', params: {} }];
  },
};

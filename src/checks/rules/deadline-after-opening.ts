import { said } from '../../language/said.ts';
import { beginningOf, endOf } from '../../model/instant.ts';
import type { RecordRule } from '../rule.ts';

/** A call closes after it opens. The opening is taken in the zone of the deadline. */
export const deadlineAfterOpening: RecordRule = {
  code: 'call/deadline-after-opening',
  severity: 'error',
  judge: ({ facts, file }) => {
    if (!('deadlines' in facts) || !facts.opening) return [];
    const { opening } = facts;
    return facts.deadlines.flatMap(({ at, zone }, index) => {
      if (Temporal.Instant.compare(endOf(at, zone), beginningOf(opening, zone)) > 0) return [];
      return {
        file,
        path: ['deadlines', index, 'at'],
        sentence: `The deadline, ${at}, is before the opening of the call, ${opening}.`,
        remedy: 'Correct the one that is wrong.',
        said: said('deadline-after-opening', { at, opening }),
      };
    });
  },
};

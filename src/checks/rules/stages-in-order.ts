import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { RecordRule } from '../rule.ts';

/** The stages of a call are in the order in which sources gave them. */
export const stagesInOrder: RecordRule = {
  name: 'call/stages-in-order',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    if (!('stages' in facts)) return [];
    return facts.stages.flatMap(({ at }, index) => {
      const before = facts.stages[index - 1]?.at;
      if (!before || lastDay(at) >= firstDay(before)) return [];
      return { file, path: ['stages', index, 'at'], code: 'stages-out-of-order' as const, params: { at, before } };
    });
  },
};

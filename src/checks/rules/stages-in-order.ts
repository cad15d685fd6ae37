import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { RecordRule } from '../rule.ts';

/** The stages of a call stand in the order in which they were said. */
export const stagesInOrder: RecordRule = {
  code: 'call/stages-in-order',
  severity: 'error',
  judge: ({ facts, file }) => {
    if (!('stages' in facts)) return [];
    return facts.stages.flatMap(({ at }, index) => {
      const before = facts.stages[index - 1]?.at;
      if (!before || lastDay(at) >= firstDay(before)) return [];
      const sentence = `The stage of ${at} stands after that of ${before}.`;
      return { file, path: ['stages', index, 'at'], sentence, remedy: 'Put the oldest first, or correct the date.' };
    });
  },
};

import type { RecordRule } from '../rule.ts';

/** Notes of changes are in the order in which they were made. */
export const changesInOrder: RecordRule = {
  name: 'record/changes-in-order',
  scope: 'record',
  severity: 'error',
  judge: ({ facts: { changes }, file }) =>
    changes.flatMap(({ id, at }, index) => {
      const before = changes[index - 1];
      if (!before || before.at.slice(0, 10) <= at.slice(0, 10)) return [];
      return {
        file,
        path: ['changes', index, 'at'],
        code: 'changes-out-of-order',
        params: { id, at, before: before.at },
      };
    }),
};

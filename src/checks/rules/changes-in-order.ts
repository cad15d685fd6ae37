import type { RecordRule } from '../rule.ts';

/** Notes of changes are in the order in which they were made, and about what readers have seen. */
export const changesInOrder: RecordRule = {
  name: 'record/changes-in-order',
  scope: 'record',
  severity: 'error',
  judge: ({ facts: { changes, 'first-published': first }, file }) =>
    changes.flatMap(({ id, at }, index) => {
      const before = changes[index - 1];
      if (!before && first && at.slice(0, 10) < first.slice(0, 10)) {
        return {
          file,
          path: ['changes', index, 'at'],
          code: 'change-before-publication' as const,
          params: { id, at, first },
        };
      }
      if (!before || before.at.slice(0, 10) <= at.slice(0, 10)) return [];
      return {
        file,
        path: ['changes', index, 'at'],
        code: 'changes-out-of-order',
        params: { id, at, before: before.at },
      };
    }),
};

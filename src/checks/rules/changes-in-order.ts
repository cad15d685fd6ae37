import type { RecordRule } from '../rule.ts';

/** Notes of changes stand in the order in which they were made. */
export const changesInOrder: RecordRule = {
  code: 'record/changes-in-order',
  severity: 'error',
  judge: ({ facts: { changes }, file }) =>
    changes.flatMap(({ id, at }, index) => {
      const before = changes[index - 1];
      if (!before || before.at.slice(0, 10) <= at.slice(0, 10)) return [];
      return {
        file,
        path: ['changes', index, 'at'],
        sentence: `The change “${id}” is of ${at}, before the one above it, of ${before.at}.`,
        remedy: 'List changes oldest first; the page shows the newest first.',
      };
    }),
};

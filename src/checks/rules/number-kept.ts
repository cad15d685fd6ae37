import type { ChangeRule } from '../rule.ts';

/** The reference number of a record that readers have seen never changes: people cite it. */
export const numberKept: ChangeRule = {
  name: 'record/number-kept',
  severity: 'error',
  judge: ({ before, after }) => {
    if (typeof after === 'string' || after.facts.number === before.facts.number) return [];
    const params = { before: before.facts.number, after: after.facts.number };
    return [{ file: after.file, path: ['number'], code: 'changed-number', params }];
  },
};

import type { ChangeRule } from '../rule.ts';

/** The reference number of a record that readers have seen never changes: people cite it. */
export const numberKept: ChangeRule = {
  code: 'record/number-kept',
  severity: 'error',
  judge: ({ before, after }) => {
    if (typeof after === 'string' || after.facts.number === before.facts.number) return [];
    const { number } = before.facts;
    const sentence = `Readers know this record as ${number}, and it says ${after.facts.number} now.`;
    return [{ file: after.file, path: ['number'], sentence, remedy: `Write number: ${number} again.` }];
  },
};

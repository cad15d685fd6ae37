import type { ChangeRule } from '../rule.ts';

/** A record that readers have seen stays at its address, leads on from it, or leaves a tombstone there. */
export const stillThere: ChangeRule = {
  name: 'record/still-there',
  severity: 'error',
  judge: ({ before: { id, file, facts }, after, today, renamedTo }) => {
    if (after === 'gone') {
      const params = { id, number: facts.number, today, renamedTo };
      return [{ file, position: { line: 1, column: 1 }, code: 'vanished-record', params }];
    }
    if (typeof after === 'string' || after.facts.status !== 'draft') return [];
    return [{ file: after.file, path: ['status'], code: 'back-to-draft', params: { today } }];
  },
};

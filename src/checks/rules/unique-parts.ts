import type { RecordRule } from '../rule.ts';

/** Lists in which one id may appear again: the same sum, stated again on another day. */
const repeating = new Set(['amounts']);

/** Within one list of a record, an id names one entry. */
export const uniqueParts: RecordRule = {
  name: 'record/unique-part',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) =>
    Object.entries(facts).flatMap(([field, list]) => {
      if (!Array.isArray(list) || repeating.has(field)) return [];
      const ids = list.map((entry) => (typeof entry === 'string' ? entry : (entry as { id?: string }).id));
      return ids.flatMap((id, index) => {
        if (id === undefined || ids.indexOf(id) === index) return [];
        return {
          file,
          path: typeof list[index] === 'string' ? [field, index] : [field, index, 'id'],
          code: 'duplicate-part' as const,
          params: { id, list: field },
        };
      });
    }),
};

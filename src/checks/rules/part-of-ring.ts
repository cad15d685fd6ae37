import type { ArchiveRule } from '../rule.ts';

/** Nothing is part of itself, by way of others neither. */
export const partOfRing: ArchiveRule = {
  name: 'record/part-of-ring',
  scope: 'archive',
  severity: 'error',
  judge: ({ records, entries }) => {
    const things = [...records, ...entries].filter(({ facts }) => 'part-of' in facts && facts['part-of']);
    const parentOf = new Map(things.map(({ id, facts }) => [id, (facts as { 'part-of'?: string })['part-of']]));
    return things.flatMap(({ id, file, base }) => {
      const seen = new Set<string>();
      for (let at = parentOf.get(id); at && !seen.has(at); at = parentOf.get(at)) {
        if (at === id && seen.size > 0) {
          const params = { id, through: [...seen] };
          return { file, path: [...base, 'part-of'], code: 'part-of-itself' as const, params };
        }
        seen.add(at);
      }
      return [];
    });
  },
};

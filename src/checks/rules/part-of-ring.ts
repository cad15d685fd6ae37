import type { ArchiveRule } from '../rule.ts';

/** Nothing is part of itself, by way of others neither. */
export const partOfRing: ArchiveRule = {
  code: 'record/part-of-ring',
  severity: 'error',
  judge: ({ records, entries }) => {
    const things = [...records, ...entries].filter(({ facts }) => 'part-of' in facts && facts['part-of']);
    const wholeOf = new Map(things.map(({ id, facts }) => [id, (facts as { 'part-of'?: string })['part-of']]));
    return things.flatMap(({ id, file, base }) => {
      const seen = new Set<string>();
      for (let at = wholeOf.get(id); at && !seen.has(at); at = wholeOf.get(at)) {
        if (at === id && seen.size > 0) {
          const sentence = `“${id}” is part of itself, by way of ${[...seen].join(', ')}.`;
          return { file, path: [...base, 'part-of'], sentence, remedy: 'Remove “part-of” from one of them.' };
        }
        seen.add(at);
      }
      return [];
    });
  },
};

import type { Claim, RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** Lists in which one id may appear again: the same sum, stated again on another day. */
const repeating = new Set(['amounts']);

type Source = RecordSubject['facts']['sources'][number];

/** Sources that are there before, under another id: the same address, read in the same language on the same day. */
function sourcesTwice(sources: readonly Source[], file: string): Claim[] {
  const known = new Map<string, string>();
  return sources.flatMap(({ id, url, language, read }, index): Claim[] => {
    const first = known.getOrInsert([url, language, read].join(' '), id);
    if (first === id) return [];
    return [{ file, path: ['sources', index, 'url'], code: 'duplicate-source', params: { id, first } }];
  });
}

/** Within one list of a record, an id names one entry, and a page that was read is one source. */
export const uniqueParts: RecordRule = {
  name: 'record/unique-part',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => [
    // In a draft a source may still be that of the example.
    ...(facts.status === 'draft' ? [] : sourcesTwice(facts.sources, file)),
    ...Object.entries(facts).flatMap(([field, list]) => {
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
  ],
};

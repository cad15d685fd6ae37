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

/** Lists of those who took part, and the list of those who were only mentioned. */
const present = ['organisers', 'partners', 'participants'] as const;

const idOf = (entry: unknown) =>
  typeof entry === 'string' ? entry : (entry as { organisation?: string } | undefined)?.organisation;

/** Who took part and is listed as only mentioned as well. */
function mentionedTwice(facts: RecordSubject['facts'], file: string): Claim[] {
  const lists = facts as unknown as Record<string, unknown[] | undefined>;
  const listOf = new Map(present.flatMap((list) => (lists[list] ?? []).map((entry) => [idOf(entry), list] as const)));
  return (lists.mentioned ?? []).flatMap((entry, index): Claim[] => {
    const id = idOf(entry);
    const list = listOf.get(id);
    if (id === undefined || list === undefined) return [];
    return [{ file, path: ['mentioned', index], code: 'mentioned-twice', params: { id, list }, severity: 'note' }];
  });
}

/** Organisers that are listed as participants as well. */
function organisersTwice(facts: RecordSubject['facts'], file: string): Claim[] {
  if (!('participants' in facts)) return [];
  const organisers: readonly string[] = facts.organisers;
  return facts.participants.flatMap((entry, index): Claim[] => {
    const id = idOf(entry) ?? '';
    if (!organisers.includes(id)) return [];
    const params = { id, list: 'organisers' };
    return [{ file, path: ['participants', index], code: 'mentioned-twice', params, severity: 'note' }];
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
    ...mentionedTwice(facts, file),
    ...organisersTwice(facts, file),
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

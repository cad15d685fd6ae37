import type { ArchiveRule } from '../rule.ts';

/** An id belongs to one thing in the content folder, of whatever kind. */
export const uniqueIds: ArchiveRule = {
  name: 'record/unique-id',
  scope: 'archive',
  severity: 'error',
  judge: ({ owners, ownerOf }) =>
    owners.flatMap((owner) => {
      const first = ownerOf.get(owner.id);
      if (!first || first === owner) return [];
      return {
        file: owner.file,
        path: owner.path,
        code: 'duplicate-id' as const,
        params: { id: owner.id, file: first.file },
      };
    }),
};

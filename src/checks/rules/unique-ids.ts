import type { ArchiveRule } from '../rule.ts';

/** An id belongs to one thing in the whole content folder, of whatever kind. */
export const uniqueIds: ArchiveRule = {
  code: 'record/unique-id',
  severity: 'error',
  judge: ({ owners, ownerOf }) =>
    owners.flatMap((owner) => {
      const first = ownerOf.get(owner.id);
      if (!first || first === owner) return [];
      return {
        file: owner.file,
        path: owner.path,
        sentence: `The id “${owner.id}” is taken by ${first.file}.`,
        remedy: 'Give this one another id: ids are unique over the whole content folder.',
      };
    }),
};

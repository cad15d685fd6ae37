import { nearest } from '../../language/nearest.ts';
import { relationsOf } from '../../model/entries.ts';
import { isRecordKind, referenceFiles } from '../../model/kinds.ts';
import { kindsAt } from '../../model/relations.ts';
import type { Claim, NamingRule } from '../rule.ts';

/** Every id that is named belongs to something, and to something of the right kind. */
export const knownIds: NamingRule = {
  name: 'record/known-id',
  scope: 'archive',
  severity: 'error',
  judge: (subject, { owners, ownerOf, unread }) =>
    relationsOf(subject.kind, subject.facts as never).flatMap(({ type, id, path }): Claim | Claim[] => {
      const owner = ownerOf.get(id);
      const allowed = kindsAt(type, subject.kind);
      const isItself = owner?.id === subject.id && owner.kind === subject.kind;
      if (owner && allowed.includes(owner.kind) && !isItself) return [];
      const at = { file: subject.file, path: [...subject.base, ...path] };
      if (isItself) return { ...at, code: 'id-of-itself', params: { id } };
      if (owner) return { ...at, code: 'id-of-other-kind', params: { id, kind: owner.kind, allowed } };
      if (allowed.some((kind) => unread.has(kind))) return [];
      const files = allowed.flatMap((kind) => (isRecordKind(kind) ? [] : referenceFiles[kind]));
      const meant = nearest(
        id,
        owners.filter(({ kind }) => allowed.includes(kind)).map((each) => each.id),
      );
      return { ...at, code: 'unknown-id', params: { id, allowed, meant, files } };
    }),
};

import { nearest } from '../../language/nearest.ts';
import { said } from '../../language/said.ts';
import { relationsOf } from '../../model/entries.ts';
import type { Kind } from '../../model/kinds.ts';
import { kindsAt } from '../../model/relations.ts';
import type { NamingRule } from '../rule.ts';

const nounOf: Record<Kind, string> = {
  meeting: 'a meeting',
  campaign: 'a campaign',
  'funding-call': 'a funding call',
  organisation: 'an organisation',
  person: 'a person',
  topic: 'a topic',
  programme: 'a programme',
  document: 'a document',
  place: 'a place',
  term: 'a term of the glossary',
};

/** Every id that is named belongs to something, and to something of the right kind. */
export const knownIds: NamingRule = {
  code: 'record/known-id',
  severity: 'error',
  judge: (subject, { owners, ownerOf, unread }) =>
    relationsOf(subject.kind, subject.facts as never).flatMap(({ type, id, path }) => {
      const owner = ownerOf.get(id);
      const allowed = kindsAt(type, subject.kind);
      const isItself = owner?.id === subject.id && owner.kind === subject.kind;
      if (owner && allowed.includes(owner.kind) && !isItself) return [];
      const at = { file: subject.file, path: [...subject.base, ...path] };
      if (isItself) return { ...at, sentence: `“${id}” names itself.`, remedy: 'Remove it.' };
      const wanted = allowed.length > 3 ? 'a record or an entry' : allowed.map((kind) => nounOf[kind]).join(' or ');
      if (owner) {
        const noun = nounOf[owner.kind];
        const remedy = `Name ${wanted} here, or move “${id}” to the field it belongs in.`;
        return { ...at, sentence: `“${id}” is ${noun}, where ${wanted} belongs.`, remedy };
      }
      if (allowed.some((kind) => unread.has(kind))) return [];
      const meant = nearest(
        id,
        owners.filter(({ kind }) => allowed.includes(kind)).map((each) => each.id),
      );
      const remedy = meant ? `Did you mean “${meant}”?` : `Add an entry with this id, or name an existing one.`;
      return {
        ...at,
        sentence: `Nothing has the id “${id}”; ${wanted} belongs here.`,
        remedy,
        said: said('known-id', { id, meant }),
      };
    }),
};

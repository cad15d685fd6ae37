import { type Cast, roles, rolesOf } from '../../model/roles.ts';
import type { Catalogue, RecordText } from '../index/index-format.ts';
import type { Query } from '../query/query.ts';
import type { ResultRole } from './answer.ts';

/** The roles in a record of the organisations and people that a query filters by. */
export function rolesIn(text: Pick<RecordText, 'roles'>, query: Query, names: Catalogue['names']): ResultRole[] {
  return (Object.keys(roles) as Cast[]).flatMap((facet) =>
    query.facets[facet].flatMap((id): ResultRole[] => {
      const own = rolesOf(text.roles, facet, id);
      return own.length > 0 ? [{ facet, id, name: names[facet]?.[id] ?? id, roles: own }] : [];
    }),
  );
}

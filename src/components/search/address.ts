import { type Query, queryOf, searchOf } from '../../search/query/query.ts';

/** The address of a query, relative to the search page. */
export function addressOf(query: Query): string {
  return searchOf(query) || '?';
}

/** A query without filters. */
export function unfiltered({ words, sort }: Query): Query {
  return queryOf({ words, sort });
}

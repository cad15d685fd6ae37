import { type Query, queryOf, searchOf } from '../../search/query/query.ts';

/** The address of a query, as a link on the search page writes it. */
export function addressOf(query: Query): string {
  return searchOf(query) || '?';
}

/** A query without anything that narrows it down. */
export function unfiltered({ words, sort }: Query): Query {
  return queryOf({ words, sort });
}

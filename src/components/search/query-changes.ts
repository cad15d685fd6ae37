import type { Facet, Sort } from '../../search/query/facets.ts';
import { type Query, withinLimits } from '../../search/query/query.ts';

/** The first and the last day of a query, both included: `2022-11-30`. */
export type Days = Pick<Query, 'from' | 'to'>;

/** The query with a value of a facet added, or removed where it is chosen already. Every change leads to the first page. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const chosen = query.facets[facet];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].sort();
  return withinLimits({ ...query, facets: { ...query.facets, [facet]: values }, page: 1 });
}

/** The query with other days, or none. */
export function withDays({ from: _, to: __, ...query }: Query, days: Days): Query {
  return { ...query, ...days, page: 1 };
}

/** The query in another order. */
export function withSort(query: Query, sort: Sort): Query {
  return { ...query, sort, page: 1 };
}

/** The query with other words, cut to the limits. */
export function withWords({ isTruncated: _, ...query }: Query, words: string): Query {
  return withinLimits({ ...query, words, page: 1 });
}

/** The query itself, or its last page where an address names a later one. */
export function existingPage(query: Query, pages: number): Query {
  return pages > 0 && query.page > pages ? { ...query, page: pages } : query;
}

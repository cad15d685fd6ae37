/** What a reader asks: words, and values to narrow down by. Empty texts ask nothing. */
export interface Query {
  words: string;
  kind: string;
  year: string;
  organisation: string;
}

/** The filters that the pages carry, the address holds and the search page offers. */
export const facets = ['kind', 'year', 'organisation'] as const;

/** Reads a query from the part of an address behind the question mark. */
export function queryFrom(search: string): Query {
  const params = new URLSearchParams(search);
  const value = (name: string) => params.get(name)?.trim() ?? '';
  return { words: value('q'), kind: value('kind'), year: value('year'), organisation: value('organisation') };
}

/** The part of an address that holds a query; empty where nothing is asked. The inverse of `queryFrom`. */
export function searchOf({ words, ...rest }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const facet of facets) if (rest[facet]) params.set(facet, rest[facet]);
  const text = params.toString();
  return text && `?${text}`;
}

/** True where nothing is asked. */
export function isBlank(query: Query): boolean {
  return searchOf(query) === '';
}

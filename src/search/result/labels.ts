import type { Catalogue } from '../index/index-format.ts';
import { type Facet, facets } from '../query/facets.ts';
import type { FacetValue } from './answer.ts';

/** Counted values with their names; one without a name keeps its id. */
export function labelled(
  counts: Record<Facet, { value: string; count: number }[]>,
  names: Catalogue['names'],
): Record<Facet, FacetValue[]> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      counts[facet].map(({ value, count }) => ({ value, count, label: names[facet]?.[value] ?? value })),
    ]),
  ) as Record<Facet, FacetValue[]>;
}

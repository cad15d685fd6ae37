import type { FacetValue } from '../../search/result/answer.ts';

/** How many values a list shows before it is expanded, and from how many on it can be filtered. */
const few = 6;
const many = 15;

/** The values of one facet, and how the reader looks at them. */
export interface FacetState {
  /** The most frequent first. */
  values: readonly FacetValue[];
  chosen: readonly string[];
  isExpanded: boolean;
  /** As typed into the field above the list. */
  filter: string;
}

export const emptyFacet: FacetState = { values: [], chosen: [], isExpanded: false, filter: '' };

/** The values that another answer no longer counts, each with the count 0. */
export function droppedValues({ values }: FacetState, counted: readonly FacetValue[]): FacetValue[] {
  const kept = new Set(counted.map(({ value }) => value));
  return values.filter(({ value }) => !kept.has(value)).map((dropped) => ({ ...dropped, count: 0 }));
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The values that the list shows: those that match the filter, or all, or the first few and the chosen ones. */
export function visibleValues({ values, chosen, isExpanded, filter }: FacetState): readonly FacetValue[] {
  const wanted = folded(filter.trim());
  if (wanted) return values.filter(({ label }) => folded(label).includes(wanted));
  return isExpanded ? values : values.filter(({ value }, index) => index < few || chosen.includes(value));
}

/** Which parts the list needs: the field that filters it, and the button that expands it. */
export function facetControls({ values, filter }: FacetState): { hasFilter: boolean; hasToggle: boolean } {
  return { hasFilter: values.length >= many, hasToggle: filter.trim() === '' && values.length > few };
}

import { describe, expect, it } from 'vitest';
import {
  droppedValues,
  emptyFacet,
  type FacetState,
  facetControls,
  visibleValues,
} from '../../../src/components/search/facet-state.ts';

const valuesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `Érték ${index}`, count: count - index }));

const facet = (count: number, more: Partial<FacetState> = {}): FacetState => ({
  ...emptyFacet,
  values: valuesOf(count),
  ...more,
});

const shown = (state: FacetState) => visibleValues(state).map(({ value }) => value);

describe('the list of a facet', () => {
  it('shows its first six values and those that are chosen', () => {
    expect(shown(facet(20))).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5']);
    expect(shown(facet(20, { chosen: ['v1', 'v9'] }))).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v9']);
  });

  it('shows all its values when it is expanded', () => {
    expect(shown(facet(20, { isExpanded: true }))).toHaveLength(20);
  });

  it.each(['ertek 1', '  ÉRTÉK 1 '])('is filtered by “%s” whatever the case and the accents', (filter) => {
    expect(shown(facet(12, { filter }))).toEqual(['v1', 'v10', 'v11']);
  });

  it('is empty where no value matches the filter', () => {
    expect(shown(facet(20, { filter: 'x' }))).toEqual([]);
  });

  it.each([
    [6, '', false, false],
    [7, '', false, true],
    [15, '', true, true],
    [15, 'é', true, false],
    [15, ' ', true, true],
  ])('of %i values filtered by “%s” has a filter: %s, a toggle: %s', (count, filter, hasFilter, hasToggle) => {
    expect(facetControls(facet(count, { filter }))).toEqual({ hasFilter, hasToggle });
  });

  it('counts none of a value that another answer no longer has', () => {
    expect(droppedValues(facet(3), valuesOf(2))).toEqual([{ value: 'v2', label: 'Érték 2', count: 0 }]);
    expect(droppedValues(emptyFacet, valuesOf(2))).toEqual([]);
  });
});

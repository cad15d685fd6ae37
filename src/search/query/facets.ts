import { recordKinds } from '../../model/kinds.ts';
import { involvements } from '../../model/roles.ts';
import { callStatuses } from '../../model/status.ts';

/**
 * The properties by which results are filtered, in the order in which addresses and pages name them. The role is that of an
 * organisation that is chosen: without one, it filters nothing.
 */
export const facets = ['kind', 'forum', 'organisation', 'role', 'topic', 'programme', 'person', 'status'] as const;

export type Facet = (typeof facets)[number];

/** The orders of results. Without words, every record is as relevant, and relevance means newest. */
export const sorts = ['relevance', 'newest', 'oldest', 'deadline'] as const;

export type Sort = (typeof sorts)[number];

/** How many results a page of the answer holds. */
export const pageSize = 20;

const fixed: Partial<Record<Facet, readonly string[]>> = {
  kind: recordKinds,
  role: involvements,
  status: callStatuses,
};

/** No id of an entry has more characters. */
const longestValue = 200;

/** Whether a facet can have a value: one of a few, or the id of an entry. */
export function isValueOf(facet: Facet, value: string): boolean {
  return fixed[facet]?.includes(value) ?? (value.length <= longestValue && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));
}

/** No value of any facet. */
export function noFacets(): Record<Facet, string[]> {
  return Object.fromEntries(facets.map((facet) => [facet, [] as string[]])) as Record<Facet, string[]>;
}

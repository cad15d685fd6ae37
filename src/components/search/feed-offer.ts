import { type Facet, facets } from '../../search/query/facets.ts';
import { isBlank, type Query } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';

/** The paths before the names of feeds: of everything, of each kind, and before the ids of entries of each kind. */
export type FeedHomes = Record<string, string>;

/** The feed of what a query is narrowed down to, or the nearest one. */
export interface FeedOffer {
  path: string;
  /** Undefined for the feed of everything. */
  value: { facet: Facet; value: string } | undefined;
  /** Why the feed holds more than what was found. */
  fit: 'exact' | 'nearest' | 'words';
}

/** The facets that have feeds, the narrowest first. */
const followed = ['programme', 'forum', 'person', 'organisation', 'topic', 'kind'] as const satisfies readonly Facet[];

/** What has a status. */
const calls = { facet: 'kind', value: 'funding-call' } as const;

function pathOf(facet: Facet, value: string, homes: FeedHomes): string {
  if (facet === 'kind') return `${homes[value]}feed.xml`;
  return `${homes[facet === 'forum' ? 'organisation' : facet]}${value}/feed.xml`;
}

/** The narrowest feed with all that a query finds; undefined for the empty query. */
export function feedOffer(query: Query, homes: FeedHomes): FeedOffer | undefined {
  if (isBlank(query)) return undefined;
  const chosen = facets.flatMap((facet) => query.facets[facet]);
  // Of several values of a facet, each finds records that the feed of another does not have.
  const values = followed.flatMap((facet) => {
    const [only, ...others] = query.facets[facet];
    return only !== undefined && others.length === 0 ? { facet, value: only } : [];
  });
  const value = values[0] ?? (query.facets.status.length > 0 ? calls : undefined);
  const isExact = values.length === 1 && chosen.length === 1 && !query.from && !query.to;
  return {
    path: value ? pathOf(value.facet, value.value, homes) : `${homes.everything}feed.xml`,
    value,
    fit: query.words ? 'words' : isExact ? 'exact' : 'nearest',
  };
}

/** The offer as a sentence with a link to the feed. */
export function feedLine(
  { path, value, fit }: FeedOffer,
  words: PageWords,
  labelOf: (facet: Facet, value: string) => string,
): (Node | string)[] {
  const name = value ? labelOf(value.facet, value.value) : words.feed.everything;
  const [before = '', after = ''] = words.feed[fit].split('{name}');
  return [before, element('a', { href: path }, name), after];
}

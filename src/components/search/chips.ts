import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { type Facet, facets } from '../../search/query/facets.ts';
import type { Query } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addressOf, unfiltered } from './address.ts';
import { element } from './element.ts';
import { toggled, withDays } from './query-changes.ts';

/** How many values and days a query filters by. */
export function chosenCount({ facets: chosen, from, to }: Query): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].length, 0) + (from ? 1 : 0) + (to ? 1 : 0);
}

/** Each value and day that a query filters by, and the query without it. */
function chosenOf(query: Query, words: PageWords, lang: Locale, labelOf: (facet: Facet, value: string) => string) {
  const { facets: chosen, from, to } = query;
  return [
    ...facets.flatMap((facet) =>
      chosen[facet].map((value) => ({
        label: `${words.facet[facet]}: ${labelOf(facet, value)}`,
        without: toggled(query, facet, value),
      })),
    ),
    ...(from ? [{ label: `${words.from}: ${dateText(from, lang)}`, without: withDays(query, to ? { to } : {}) }] : []),
    ...(to ? [{ label: `${words.to}: ${dateText(to, lang)}`, without: withDays(query, from ? { from } : {}) }] : []),
  ];
}

/** The filters of a query as links to the query without each; undefined where it has none. */
export function chips(
  query: Query,
  words: PageWords,
  lang: Locale,
  labelOf: (facet: Facet, value: string) => string,
): HTMLElement | undefined {
  const chosen = chosenOf(query, words, lang, labelOf);
  if (chosen.length === 0) return undefined;
  const chip = (href: string, ...children: (Node | string)[]) =>
    element('li', {}, element('a', { class: 'chip', href }, ...children));
  return element(
    'ul',
    { role: 'list', class: 'chips', 'aria-label': words.chips },
    ...chosen.map(({ label, without }) =>
      chip(
        addressOf(without),
        element('span', { class: 'visually-hidden' }, `${words.remove} `),
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    ),
    element('li', {}, element('a', { class: 'chips-clear', href: addressOf(unfiltered(query)) }, words.clear)),
  );
}

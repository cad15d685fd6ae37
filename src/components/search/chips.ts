import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { type Facet, facets } from '../../search/query/facets.ts';
import type { Query } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addressOf, unfiltered } from './address.ts';
import { element } from './element.ts';

/** How many values and days a query is narrowed down by. */
export function chosenCount({ facets: chosen, from, to }: Query): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].length, 0) + (from ? 1 : 0) + (to ? 1 : 0);
}

function chosenOf(query: Query, words: PageWords, lang: Locale, labelOf: (facet: Facet, value: string) => string) {
  const { facets: chosen, from: _, to: __, ...rest } = query;
  const without = (facet: Facet, value: string) => chosen[facet].filter((each) => each !== value);
  const days = (kept: Partial<Query>): Query => ({ ...rest, facets: chosen, ...kept, page: 1 });
  return [
    ...facets.flatMap((facet) =>
      chosen[facet].map((value) => ({
        label: `${words.facet[facet]}: ${labelOf(facet, value)}`,
        left: { ...query, facets: { ...chosen, [facet]: without(facet, value) }, page: 1 },
      })),
    ),
    ...(query.from
      ? [{ label: `${words.from}: ${dateText(query.from, lang)}`, left: days(query.to ? { to: query.to } : {}) }]
      : []),
    ...(query.to
      ? [{ label: `${words.to}: ${dateText(query.to, lang)}`, left: days(query.from ? { from: query.from } : {}) }]
      : []),
  ];
}

/** What a query is narrowed down by, each with the way to do without it; nothing where it is not. */
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
    { class: 'chips', 'aria-label': words.chips },
    ...chosen.map(({ label, left }) =>
      chip(
        addressOf(left),
        element('span', { class: 'visually-hidden' }, `${words.remove} `),
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    ),
    element('li', {}, element('a', { class: 'chips-clear', href: addressOf(unfiltered(query)) }, words.clear)),
  );
}

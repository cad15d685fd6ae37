import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { type Facet, facets } from '../../search/query/facets.ts';
import type { Query } from '../../search/query/query.ts';
import type { Answer, FacetValue } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';
import { facetList } from './facet-list.ts';

/** All facets, below each other. `choose` is told which value was ticked or unticked. */
export function facetPanel(
  place: HTMLElement,
  words: PageWords,
  lang: Locale,
  choose: (facet: Facet, value: string) => void,
) {
  const lists = facets.map((facet) => ({
    facet,
    ...facetList(facet, words, lang, (value) => choose(facet, value)),
  }));
  place.replaceChildren(...lists.map(({ root }) => root));

  const names: Partial<Record<Facet, Record<string, string>>> = { kind: words.kinds, status: words.statuses };

  const flaw = element('div');
  place.prepend(flaw);

  /** Takes over new counts, or what stands where they are not known; undefined for nothing. */
  const show = (counts: Record<Facet, readonly FacetValue[]> | HTMLElement | undefined, query: Query) => {
    const isKnown = counts !== undefined && !(counts instanceof HTMLElement);
    flaw.replaceChildren(...(counts instanceof HTMLElement ? [counts] : []));
    for (const { facet, show } of lists) {
      const values = isKnown ? counts[facet] : [];
      show(
        values.map((each) => ({ ...each, label: names[facet]?.[each.value] ?? each.label })),
        query.facets[facet],
      );
    }
  };

  const labelOf = (answer: Answer, facet: Facet, value: string): string =>
    own(names[facet], value) ?? answer.labelOf(facet, value);

  return { show, labelOf };
}

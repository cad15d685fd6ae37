import type { Locale } from '../../language/locales.ts';
import type { Answer, FacetValue } from '../../search/answer.ts';
import { type Facet, facets } from '../../search/facets.ts';
import type { Query } from '../../search/query.ts';
import type { PageWords } from '../../views/search-words.ts';
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

  const show = (counts: Record<Facet, readonly FacetValue[]>, query: Query) => {
    for (const { facet, show } of lists) {
      show(
        counts[facet].map((each) => ({ ...each, label: names[facet]?.[each.value] ?? each.label })),
        query.facets[facet],
      );
    }
  };

  const labelOf = (answer: Answer, facet: Facet, value: string): string =>
    names[facet]?.[value] ?? answer.labelOf(facet, value);

  return { show, labelOf };
}

import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { type Facet, facets } from '../../search/query/facets.ts';
import type { Query } from '../../search/query/query.ts';
import type { Answer, FacetValue } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';
import { facetList } from './facet-list.ts';

/** The counts of an answer; or the message that explains why they are unknown; undefined where there is no answer. */
export type Counts = Record<Facet, readonly FacetValue[]> | HTMLElement | undefined;

/** All facets, one below the other; `choose` is called with a value ticked or cleared. */
export function facetPanel(
  container: HTMLElement,
  words: PageWords,
  lang: Locale,
  choose: (facet: Facet, value: string) => void,
) {
  const lists = facets.map((facet) => ({
    facet,
    ...facetList(facet, words, lang, (value) => choose(facet, value)),
  }));
  const failure = element('div');
  container.replaceChildren(failure, ...lists.map(({ root }) => root));

  const names: Partial<Record<Facet, Record<string, string>>> = {
    kind: words.kinds,
    role: words.involvement,
    status: words.statuses,
  };

  const show = (counts: Counts, query: Query) => {
    const known = counts instanceof HTMLElement ? undefined : counts;
    failure.replaceChildren(...(counts instanceof HTMLElement ? [counts] : []));
    for (const { facet, show: showValues } of lists) {
      const values = known?.[facet] ?? [];
      showValues(
        values.map((each) => ({ ...each, label: names[facet]?.[each.value] ?? each.label })),
        query.facets[facet],
      );
    }
  };

  /** The name of a value in the reader’s language. */
  const labelOf = (answer: Answer, facet: Facet, value: string): string =>
    own(names[facet], value) ?? answer.labelOf(facet, value);

  return { show, labelOf };
}

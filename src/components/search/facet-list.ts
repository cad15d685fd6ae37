import type { Locale } from '../../language/locales.ts';
import type { Facet } from '../../search/query/facets.ts';
import type { FacetValue } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';
import { type FacetLine, facetLine, updateLine } from './facet-line.ts';
import { droppedValues, emptyFacet, type FacetState, facetControls, visibleValues } from './facet-state.ts';
import { counted } from './fill.ts';

/** The parts of a list. What `facetControls` leaves out is hidden. */
function facetElements(facet: Facet, words: PageWords) {
  const list = element('ul', { role: 'list' });
  const noMatch = element('p', { class: 'facet-none', hidden: true }, words.notInList);
  const filter = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const filterBox = element('label', { class: 'facet-filter', hidden: true }, words.findIn, filter);
  const collapsed = { type: 'button', class: 'quiet', 'aria-expanded': 'false', hidden: true };
  const toggle = element('button', collapsed, words.showFewer);
  const legend = element('legend', {}, words.facet[facet]);
  const root = element('fieldset', { class: 'facet', id: `facet-${facet}`, hidden: true }, legend);
  root.append(filterBox, list, noMatch, toggle);
  return { root, list, noMatch, filter, filterBox, toggle };
}

const holds = ({ children }: HTMLElement, items: readonly HTMLElement[]) =>
  children.length === items.length && items.every((item, index) => children[index] === item);

/** Puts lines into a list. While the focus is in the list, nothing in it moves; new lines come last. */
function placeLines(list: HTMLElement, items: readonly HTMLElement[]): void {
  if (list.contains(document.activeElement)) list.append(...items.filter((item) => !item.isConnected));
  else if (!holds(list, items)) list.replaceChildren(...items);
}

/** The values of one facet as boxes to tick, each with its count; `choose` is called with a value ticked or cleared. */
export function facetList(facet: Facet, words: PageWords, lang: Locale, choose: (value: string) => void) {
  const lines = new Map<string, FacetLine>();
  const { root, list, noMatch, filter, filterBox, toggle } = facetElements(facet, words);
  let state = emptyFacet;

  const lineOf = (value: string): FacetLine => {
    const line = lines.get(value) ?? facetLine(`facet-${facet}-${value}`, () => choose(value));
    lines.set(value, line);
    return line;
  };

  const update = (each: FacetValue) => {
    const line = lineOf(each.value);
    updateLine(line, each, state.chosen.includes(each.value), lang);
    return line.item;
  };

  const draw = (next: FacetState) => {
    state = next;
    const items = visibleValues(state).map(update);
    placeLines(list, items);
    const { hasFilter, hasToggle } = facetControls(state);
    root.hidden = state.values.length === 0;
    noMatch.hidden = items.length > 0;
    filterBox.hidden = !hasFilter;
    toggle.hidden = !hasToggle;
    toggle.setAttribute('aria-expanded', String(state.isExpanded));
    toggle.textContent = state.isExpanded ? words.showFewer : counted(words.showAll, state.values.length, lang);
  };

  toggle.addEventListener('click', () => draw({ ...state, isExpanded: !state.isExpanded }));
  filter.addEventListener('input', () => draw({ ...state, filter: filter.value }));

  /** Shows new counts; a value that is still in the list but no longer counted has none. */
  const show = (values: readonly FacetValue[], chosen: readonly string[]) => {
    const dropped = droppedValues(state, values);
    draw({ ...state, values, chosen });
    // Lines that are kept only because the focus is in the list show their new counts, too.
    for (const each of [...dropped, ...values]) if (lines.get(each.value)?.item.isConnected) update(each);
  };

  return { root, show };
}

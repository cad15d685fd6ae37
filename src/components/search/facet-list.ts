import type { Locale } from '../../language/locales.ts';
import { numberText } from '../../language/numbers.ts';
import type { Facet } from '../../search/query/facets.ts';
import type { FacetValue } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';
import { counted } from './fill.ts';

/** How many values stand in a list before the rest is asked for, and from how many on a list can be searched. */
const few = 6;
const many = 15;

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What stands already is not written again: at each key most of a list stays as it was. */
const write = (place: HTMLElement, text: string) => {
  if (place.textContent !== text) place.textContent = text;
};
const hasAll = ({ children }: HTMLElement, items: readonly HTMLElement[]) =>
  children.length === items.length && items.every((item, index) => children[index] === item);

interface Line {
  item: HTMLLIElement;
  box: HTMLInputElement;
  label: HTMLElement;
  count: HTMLElement;
}

/** The values of one facet as boxes to tick, each with its count. What is ticked is told as `choose`. */
export function facetList(facet: Facet, words: PageWords, lang: Locale, choose: (value: string) => void) {
  const lines = new Map<string, Line>();
  const labels = new Map<string, string>();
  let values: readonly FacetValue[] = [];
  let chosen: readonly string[] = [];
  let isWhole = false;
  const list = element('ul');
  const nothing = element('p', { class: 'facet-none', hidden: true }, words.notInList);
  const filter = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const filterBox = element('label', { class: 'facet-filter', hidden: true }, words.findIn, filter);
  const expanding = { type: 'button', class: 'quiet', 'aria-expanded': 'false', hidden: true };
  const more = element('button', expanding, words.showFewer);
  const legend = element('legend', {}, words.facet[facet]);
  const root = element('fieldset', { class: 'facet', id: `facet-${facet}`, hidden: true }, legend);
  root.append(filterBox, list, nothing, more);

  const lineOf = ({ value, label, count }: FacetValue): HTMLLIElement => {
    const line = lines.get(value) ?? newLine(value);
    line.box.checked = chosen.includes(value);
    write(line.label, label);
    write(line.count, numberText(count, lang));
    return line.item;
  };

  const newLine = (value: string): Line => {
    const box = element('input', { type: 'checkbox', id: `facet-${facet}-${value}` });
    box.addEventListener('change', () => choose(value));
    const [label, count] = [element('span'), element('span', { class: 'facet-count' })];
    const item = element('li', {}, element('label', {}, box, label, ' ', count));
    const line = { item, box, label, count };
    lines.set(value, line);
    return line;
  };

  /** Which values stand in the list: those looked for, or all, or the first few and what is chosen. */
  const shown = () => {
    const wanted = folded(filter.value.trim());
    if (wanted) return values.filter(({ label }) => folded(label).includes(wanted));
    return isWhole ? values : values.filter(({ value }, index) => index < few || chosen.includes(value));
  };

  const draw = () => {
    const items = shown().map(lineOf);
    // While the reader’s hand is in the list nothing moves in it.
    if (list.contains(document.activeElement)) list.append(...items.filter((item) => !item.isConnected));
    else if (!hasAll(list, items)) list.replaceChildren(...items);
    root.hidden = values.length === 0;
    nothing.hidden = items.length > 0;
    filterBox.hidden = values.length < many;
    more.hidden = filter.value.trim() !== '' || values.length <= few;
    more.setAttribute('aria-expanded', String(isWhole));
    more.textContent = isWhole ? words.showFewer : counted(words.showAll, values.length, lang);
  };

  more.addEventListener('click', () => {
    isWhole = !isWhole;
    draw();
  });
  filter.addEventListener('input', draw);

  /** Takes over new counts; a value that stands in the list and is counted no more has none. */
  const show = (counted: readonly FacetValue[], nowChosen: readonly string[]) => {
    for (const { value, label } of counted) labels.set(value, label);
    const counts = new Set(counted.map(({ value }) => value));
    const gone = values.filter((each) => !counts.has(each.value));
    values = counted;
    chosen = nowChosen;
    for (const { value } of gone) lineOf({ value, label: labels.get(value) ?? value, count: 0 });
    // Lines that stand only because the reader’s hand is in the list tell the truth, too.
    for (const each of counted) if (lines.get(each.value)?.item.isConnected) lineOf(each);
    draw();
  };

  return { root, show };
}

import type { Locale } from '../../language/locales.ts';
import { numberText } from '../../language/numbers.ts';
import type { FacetValue } from '../../search/result/answer.ts';
import { element } from './element.ts';

/** A value of a facet in its list: a box to tick, the name of the value, and how many records have it. */
export interface FacetLine {
  item: HTMLLIElement;
  box: HTMLInputElement;
  label: HTMLElement;
  count: HTMLElement;
}

/** A line without name and count; `onChange` is called when the reader ticks the box or clears it. */
export function facetLine(id: string, onChange: () => void): FacetLine {
  const box = element('input', { type: 'checkbox', id });
  box.addEventListener('change', onChange);
  const [label, count] = [element('span'), element('span', { class: 'facet-count' })];
  return { item: element('li', {}, element('label', {}, box, label, ' ', count)), box, label, count };
}

/** Text that has not changed is not written again: at each key, most of a list stays as it was. */
const write = (target: HTMLElement, text: string) => {
  if (target.textContent !== text) target.textContent = text;
};

/** Shows a value in its line. */
export function updateLine(line: FacetLine, { label, count }: FacetValue, isChosen: boolean, lang: Locale): void {
  line.box.checked = isChosen;
  write(line.label, label);
  write(line.count, numberText(count, lang));
}

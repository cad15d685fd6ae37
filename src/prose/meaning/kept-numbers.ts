import type { Element } from 'hast';
import { rangeOf } from './written-marks.ts';

/**
 * Keeps the numbers of a list as they are written, where Markdown would count on from the first: 1, 2, 7 stays 1, 2, 7.
 * A list in which all numbers are the same leaves the counting to Markdown.
 */
export function keepNumbers(list: Element, source: string): void {
  const items = list.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'li') return [];
    const [start] = rangeOf(child) ?? [];
    const [, digits] = (start !== undefined && /^(\d{1,9})[.)]/.exec(source.slice(start, start + 10))) || [];
    return digits === undefined ? [] : [{ item: child, number: Number(digits) }];
  });
  const [first] = items;
  if (!first || (first.number < 1000 && items.every(({ number }) => number === first.number))) return;
  let expected = first.number;
  for (const { item, number } of items) {
    if (number !== expected) item.properties = { ...item.properties, value: String(number) };
    expected = number + 1;
  }
}

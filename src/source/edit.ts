import { isNode, isScalar, parseDocument, visit } from 'yaml';
import { inFieldOrder, type OrderOf } from './field-order.ts';
import { saysTheSame } from './same-yaml.ts';
import { type Splice, spliced } from './splice.ts';
import { readCarefully } from './yaml-text.ts';

/** What was fixed in a text: signs that are not what they look like, spaces at the ends of lines and of the file, dates between quotation marks, the order of fields. */
export type Fix = 'signs' | 'spaces' | 'dates' | 'order';

export interface Fixed {
  text: string;
  done: Fix[];
}

/** A date as records write it, of which YAML makes no number: a month, a day, a day with a time. */
const dateForm = /^\d{4}-\d\d(-\d\d(T\d\d:\d\d)?)?$/;

/** Offsets of texts over several lines, in which a space at the end of a line may be meant. */
function writtenOverLines(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Scalar(_, { range, type }) {
      if (range && type !== 'PLAIN' && text.slice(range[0], range[1]).includes('\n')) found.push([range[0], range[1]]);
    },
  });
  return found;
}

/** Without spaces at the ends of lines, and with one line end at the end of the file. */
function withoutSpaces(text: string): string {
  if (!/[ \t](?=\n|$)|\n\n$|[^\n]$/.test(text)) return text;
  const meant = writtenOverLines(text);
  const splices = [...text.matchAll(/[ \t]+(?=\n|$)/g)]
    .map(({ index, 0: { length } }): Splice => ({ start: index, end: index + length, text: '' }))
    .filter(({ start }) => !meant.some(([from, to]) => start > from && start < to));
  const ended = spliced(text, splices).replace(/\n*$/, '\n');
  return ended === '\n' ? '' : ended;
}

/** With every date as it is written elsewhere: without quotation marks. */
function withPlainDates(text: string): string {
  if (!/["']\d{4}-/.test(text)) return text;
  const splices: Splice[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Scalar(key, node) {
      const { type, value, range } = node;
      if (key === 'key' || !range || !type?.startsWith('QUOTE') || !isScalar(node) || !isNode(node)) return;
      if (typeof value === 'string' && dateForm.test(value))
        splices.push({ start: range[0], end: range[1], text: value });
    },
  });
  return spliced(text, splices);
}

/**
 * A YAML text with everything fixed that cannot change what it means. Comments, empty lines, brackets and quotation
 * marks around other values stay as the author wrote them. Each step is kept only where the text says the same
 * before and after it; a text with a mistake in its YAML stays as it is.
 */
export function fixYaml(text: string, orderOf: OrderOf): Fixed {
  if (readCarefully(text).flaws.length > 0 || /\r(?!\n)/.test(text)) return { text, done: [] };
  const isWindows = /^[^\n]*\r\n/.test(text);
  const plain = text.replaceAll('\r\n', '\n');
  const steps: [Fix, (text: string) => string][] = [
    ['spaces', withoutSpaces],
    ['dates', withPlainDates],
    ['order', (before) => inFieldOrder(before, orderOf)],
  ];
  const done: Fix[] = [];
  let result = plain;
  for (const [name, step] of steps) {
    const after = step(result);
    if (after === result || !saysTheSame(result, after)) continue;
    result = after;
    done.push(name);
  }
  if (done.length === 0) return { text, done };
  return { text: isWindows ? result.replaceAll('\n', '\r\n') : result, done };
}

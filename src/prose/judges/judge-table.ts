import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { rangeOf } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';

/** The cells of a row as it is written; a pipe behind a backslash separates none. */
export function cellsIn(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The row that separates the head of a table from what follows, with the alignment of its cells so far as it is known. */
export function delimiterRow(cells: number, known: readonly string[] = []): string {
  const side = (cell: string | undefined, pattern: RegExp) => (cell && pattern.test(cell) ? ':' : '-');
  return rowOf(Array.from({ length: cells }, (_, index) => `${side(known[index], /^:/)}-${side(known[index], /:$/)}`));
}

function rowsIn(node: HastNode): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsIn(child);
  });
}

/** The rows of a table: cells beyond those of the head are not shown, and those that are missing come out empty. */
export function judgeTable(table: Element, reading: Reading): void {
  const { source } = reading;
  const [head, ...rows] = rowsIn(table);
  const wanted = head?.children.filter((child) => child.type === 'element').length ?? 0;
  for (const row of rows) {
    const [start, end] = rangeOf(row) ?? [];
    if (start === undefined) continue;
    const written = source.slice(start, end).trim();
    const cells = cellsIn(written);
    if (cells.length === wanted) continue;
    if (!/(?<!\\)\|/.test(written)) {
      complainAt(reading, start, 'broken-table', { code: 'text-below-table', params: {} });
      continue;
    }
    const kept = cells.slice(0, wanted - 1);
    const rest = cells.slice(wanted - 1);
    const missing = new Array<string>(Math.max(0, wanted - cells.length)).fill('');
    const meant = cells.length > wanted ? rowOf([...kept, rest.join(' \\| ')]) : rowOf([...cells, ...missing]);
    const params = { cells: cells.length, wanted, written, meant };
    complainAt(reading, start, 'broken-table', { code: 'cells-in-row', params });
  }
}

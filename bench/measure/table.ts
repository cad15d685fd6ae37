/** A Markdown table: the first row is its heading, the first column is text, and all others are numbers. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [heading = [], ...others] = rows;
  return [line(heading), line(rule), ...others.map(line)].join('\n');
}

/** A number as it is written in a cell; a missing one leaves the cell empty. */
const written = (write: (value: number) => string) => (value: number | undefined) =>
  value === undefined ? '' : write(value);

export const seconds = written((value) => value.toFixed(value < 10 ? 2 : 1));
export const megabytes = written((value) => (value / 1e6).toFixed(value < 1e7 ? 1 : 0));
export const count = written((value) => value.toLocaleString('en'));
export const ratio = written((value) => value.toFixed(value < 10 ? 2 : 1));

/** The value in the middle; of an even number of values the mean of the two there. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

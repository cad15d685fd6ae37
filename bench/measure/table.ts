import type { Figures } from './measure-size.ts';

/** The figures of all rounds over one size. */
export interface Row {
  records: number;
  rounds: Figures[];
}

type Reading = (figures: Figures) => number | undefined;

const seconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const megabytes = (value: number) => (value / 1e6).toFixed(value < 1e7 ? 1 : 0);

/** Heading, where the value stands, and how it is written. */
const columns: [heading: string, read: Reading, write: (value: number) => string][] = [
  ['Check, s', ({ check }) => check, seconds],
  ['Cold build, s', ({ cold }) => cold, seconds],
  ['Warm build, s', ({ warm }) => warm, seconds],
  ['Search index, s', ({ search }) => search, seconds],
  ['Largest process, MB', ({ largest }) => largest, megabytes],
  ['All processes, MB', ({ tree }) => tree, megabytes],
  ['Files', ({ size }) => size?.files, String],
  ['HTML, MB', ({ size }) => size?.html, megabytes],
  ['Search, MB', ({ size }) => size?.search, megabytes],
  ['Data, MB', ({ size }) => size?.data, megabytes],
  ['Other, MB', ({ size }) => size?.other, megabytes],
];

/** One Markdown table: a line for each size, the median over its rounds; a cell without a figure is empty. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ records, rounds }) => [
    records.toLocaleString('en'),
    ...columns.map(([, read, write]) => {
      const value = median(rounds.map(read).filter((each) => each !== undefined));
      return value === undefined ? '' : write(value);
    }),
  ]);
  const cells = [['Records', ...columns.map(([heading]) => heading)], ...lines];
  const widths = columns
    .map((_, column) => column)
    .concat(columns.length)
    .map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const written = cells.map(
    (line) => `| ${line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}

/** The value in the middle; of an even number the mean of the two there. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

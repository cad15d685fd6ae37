import { parseReferenceNumber } from '../../site/reference-number.ts';

/** The smallest power of two above a number. */
const powerAbove = (number: number): number => 2 ** Math.floor(Math.log2(number) + 1);

/**
 * The number under which each record is in the lists of the index, by its reference number, from which it follows: so a
 * record that is added, removed or dated otherwise leaves those of the others as they are. The kinds of a year have a
 * range each, a power of two long; the ranges follow one another, so the numbers are not much higher than there are
 * records.
 *
 * @param numbers the reference numbers of all records, in any order
 */
export function docIds(numbers: readonly string[]): Map<string, number> {
  const parsed = numbers.map((number) => {
    const { prefix, year, running } = parseReferenceNumber(number) ?? { prefix: '', year: 0, running: 0 };
    return { number, range: `${year} ${prefix}`, running };
  });
  const highest = new Map<string, number>();
  for (const { range, running } of parsed) highest.set(range, Math.max(highest.get(range) ?? 1, running));
  const starts = new Map<string, number>();
  let start = 0;
  for (const [range, running] of [...highest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    starts.set(range, start);
    start += powerAbove(running);
  }
  return new Map(parsed.map(({ number, range, running }) => [number, (starts.get(range) ?? 0) + running]));
}

/** A stretch of years on an axis: one year, or a gap of several in which there is nothing. */
export interface Years {
  first: number;
  last: number;
}

/** Gaps from this length on are drawn as one. */
const longGap = 4;

/** The years from the first to the last, none left out, long stretches of empty ones drawn together. */
export function yearsBetween(years: readonly number[]): Years[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.flatMap((year, at) => {
    const before = sorted[at - 1];
    const missing = before === undefined ? 0 : year - before - 1;
    const gap =
      missing >= longGap
        ? [{ first: year - missing, last: year - 1 }]
        : Array.from({ length: missing }, (_, index) => ({
            first: year - missing + index,
            last: year - missing + index,
          }));
    return [...gap, { first: year, last: year }];
  });
}

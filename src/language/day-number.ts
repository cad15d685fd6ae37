const millisecondsInDay = 86_400_000;

/**
 * The days from 1 January 1970 to a day (`YYYY-MM-DD`) or to the first of a month (`YYYY-MM`); not a number for other
 * texts. Runs in browsers, too, and not all of them have Temporal.
 */
export function dayNumber(date: string): number {
  return Date.parse(date) / millisecondsInDay;
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayOfNumber(days: number): string {
  return new Date(days * millisecondsInDay).toISOString().slice(0, 10);
}

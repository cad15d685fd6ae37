const millisecondsInDay = 86_400_000;

/**
 * The days from 1 January 1970 to a day (`YYYY-MM-DD`) or to the first of a month (`YYYY-MM`); not a number for other
 * texts. Runs in browsers, too, and not all of them have Temporal.
 */
export function dayNumber(date: string): number {
  return Date.parse(date) / millisecondsInDay;
}

/** The days of a month of the Gregorian calendar, months from 1. Called for every date of a record: no calendar object is made. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayOfNumber(days: number): string {
  return new Date(days * millisecondsInDay).toISOString().slice(0, 10);
}

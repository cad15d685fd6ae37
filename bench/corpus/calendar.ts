import type { Random } from './random.ts';

/** The day up to which the corpus claims that sources were read; nothing in it happened later. */
export const reach = '2026-10-31';

const firstYear = 2009;
const lastDayOfEvents = Temporal.PlainDate.from('2026-10-10');
const days = Temporal.PlainDate.from(`${firstYear}-01-01`).until(lastDayOfEvents).days;

/** A day on which something happened, from 2009 to 2026, somewhat more often in later years. */
export function someDay(random: Random): string {
  return later(`${firstYear}-01-01`, Math.floor(random.next() ** 0.7 * days));
}

/** The day a number of days after another one. */
export function later(day: string, by: number): string {
  return Temporal.PlainDate.from(day).add({ days: by }).toString();
}

/** The earlier of a day and the last day of the corpus. */
export function withinReach(day: string): string {
  return day < reach ? day : reach;
}

/** A day as an exact or a less exact source would give it. */
export function asToldBySource(day: string, random: Random): string {
  return random.chance(0.9) ? day : day.slice(0, random.chance(0.8) ? 7 : 4);
}

/** A local time of a working day added to a day. */
export function atTime(day: string, random: Random): string {
  return `${day}T${String(random.whole(8, 17)).padStart(2, '0')}:${random.pick(['00', '15', '30'])}`;
}

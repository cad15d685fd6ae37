import { dayAt, endOf, homeZone } from '../model/instant.ts';
import { momentsAfter } from '../model/moments.ts';
import { isOver } from '../model/span.ts';
import { type DatedRecord, isOf, type RecordGraph } from './record-graph.ts';

type Instant = Temporal.Instant;

/**
 * Whether time alone changes between two instants what pages say: a day begins, at home or where a deadline is counted
 * down, or something begins, ends or turns.
 */
export function timeChanges({ records }: Pick<RecordGraph, 'records'>, then: Instant, now: Instant): boolean {
  if (then.equals(now)) return false;
  const calls = records.filter((record) => isOf(record, 'funding-call'));
  const zones = new Set([homeZone, ...calls.flatMap(({ facts }) => facts.deadlines.map(({ zone }) => zone))]);
  if ([...zones].some((zone) => dayAt(then, zone) !== dayAt(now, zone))) return true;
  const [earlier, later] = isOver({ until: then }, now) ? [then, now] : [now, then];
  return records.some((record) => momentsAfter(record, earlier).some((until) => isOver({ until }, later)));
}

/** Every instant after another at which pages say something else, or show more, in their order: ISO 8601. */
export function changesAhead(
  { records, scheduled }: { records: readonly DatedRecord[]; scheduled: readonly string[] },
  now: Instant,
): string[] {
  const moments = records.flatMap((record) => momentsAfter(record, now));
  const later = scheduled.map((at) => Temporal.Instant.from(at)).filter((until) => !isOver({ until }, now));
  return [...new Set([...moments, ...later].sort(Temporal.Instant.compare).map(String))];
}

/** The instant at which the day ends that pages name: ISO 8601. */
export const nextDay = (now: Instant): string => endOf(dayAt(now)).toString();

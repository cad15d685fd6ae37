import { callStatus, statusTurns } from '../model/call-status.ts';
import { dayAt, homeZone } from '../model/instant.ts';
import { isOf, type RecordGraph } from './record-graph.ts';

/**
 * Whether time alone changes between two instants what pages say: a day begins, at home or where a deadline is counted
 * down, or a call turns from one status to another. What else the clock decides, days decide.
 */
export function timeChanges(
  { records }: Pick<RecordGraph, 'records'>,
  then: Temporal.Instant,
  now: Temporal.Instant,
): boolean {
  if (then.equals(now)) return false;
  const calls = records.filter((record) => isOf(record, 'funding-call'));
  const zones = new Set([homeZone, ...calls.flatMap(({ facts }) => facts.deadlines.map(({ zone }) => zone))]);
  if ([...zones].some((zone) => dayAt(then, zone) !== dayAt(now, zone))) return true;
  return calls.some(
    ({ facts }) =>
      callStatus(facts, then) !== callStatus(facts, now) ||
      statusTurns(facts, then).length !== statusTurns(facts, now).length,
  );
}

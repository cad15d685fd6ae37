import { callZone, statusTurns } from './call-status.ts';
import type { FactsOf } from './entries.ts';
import { beginningOf, endOf } from './instant.ts';
import type { RecordKind } from './kinds.ts';
import { occasionOf } from './occasion.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { runningSpan } from './running.ts';

type Recorded = { [Kind in RecordKind]: { kind: Kind; facts: FactsOf[Kind] } }[RecordKind];
type Moments = (Temporal.Instant | undefined)[];

/** The beginning of a local time, or of the first day that a date can mean. */
const startOf = (at: string | undefined) => at && beginningOf(at.length > 10 ? at : firstDay(at));

/** The steps in the history of a call, each ahead until it is past. */
function stepsOf(facts: FactsOf['funding-call']): Moments {
  const { opening, deadlines, stages, clarifications, outcome } = facts;
  return [
    opening ? beginningOf(opening, callZone(facts)) : undefined,
    ...[outcome?.at, ...[...stages, ...clarifications].map(({ at }) => at)].map((at) => startOf(at) || undefined),
    ...deadlines.flatMap(({ from, at, zone }) => [from ? beginningOf(from, zone) : undefined, endOf(at, zone)]),
    ...facts['information-days'].flatMap(({ at, end, zone }) => [beginningOf(at, zone), endOf(end ?? at, zone)]),
  ];
}

/** When a meeting or campaign begins, and when one that is planned or runs is over. */
function occasionMoments({ kind, facts }: Extract<Recorded, { kind: 'meeting' | 'campaign' }>): Moments {
  const { date } = occasionOf(facts);
  if (!date || facts.state === 'cancelled' || facts.state === 'postponed') return [];
  const over = endOf(lastDay(facts.end && facts.end !== 'open' ? facts.end : date));
  const running = kind === 'campaign' ? runningSpan(facts) : undefined;
  const isPlanned = facts.state === 'planned';
  return [
    kind === 'campaign' || !isPlanned ? beginningOf(firstDay(date)) : undefined,
    isPlanned ? over : undefined,
    running?.from,
    running?.until,
  ];
}

/** The instants after another at which time alone changes what pages show of a record; they may repeat. */
export function momentsAfter(recorded: Recorded, now: Temporal.Instant): Temporal.Instant[] {
  const moments =
    recorded.kind === 'funding-call'
      ? [...statusTurns(recorded.facts, now), ...stepsOf(recorded.facts)]
      : occasionMoments(recorded);
  return moments.filter((at) => at !== undefined && Temporal.Instant.compare(now, at) < 0) as Temporal.Instant[];
}

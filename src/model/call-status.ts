import {
  type ApplicationPeriod,
  applicationPeriods,
  callZone,
  duePeriod,
  lastDeadline,
} from './application-periods.ts';
import type { Deadline } from './deadline.ts';
import type { FundingCall } from './funding-call.ts';
import { beginningOf, endOf } from './instant.ts';
import { lastDay, type Period } from './partial-date.ts';
import { isOver, isWithin } from './span.ts';
import { aheadStatuses, type CallStatus, openStatuses } from './status.ts';

export { callZone, lastDeadline } from './application-periods.ts';
export { type CallStatus, callStatuses } from './status.ts';

/** A call closes soon when its application deadline is at most this many days away. */
const closingSoonDays = 14;

type Dated = Pick<FundingCall, 'type' | 'stages' | 'opening' | 'deadlines' | 'continuous'>;

const closingSoonHours = closingSoonDays * 24;

/** The instant at which the last deadline for applications passes; undefined where there is none. */
export function applicationsEnd(call: Pick<FundingCall, 'deadlines' | 'continuous'>): Temporal.Instant | undefined {
  const last = lastDeadline(call);
  return last && endOf(last.at, last.zone);
}

/** The period in which the newest forecast expects the call to open; undefined once a source saw it open. */
export function expectedOpening(call: Pick<FundingCall, 'stages'>): Period | undefined {
  if (call.stages.some(({ stage }) => stage === 'open')) return undefined;
  return call.stages.findLast(({ expected }) => expected?.opening)?.expected?.opening;
}

/** The instant up to which a call is only expected: its opening, or the end of the period of its newest forecast. */
function expectedUntil(call: Dated): Temporal.Instant | undefined {
  if (call.opening) return beginningOf(call.opening, callZone(call));
  const expected = expectedOpening(call);
  return expected ? endOf(lastDay(expected), callZone(call)) : undefined;
}

/** The spans in which applications can be handed in, rounds by themselves. */
const periodsOf = (call: Dated): ApplicationPeriod[] => applicationPeriods(call, expectedUntil(call));

/**
 * The deadline that closes the period in which applications can be handed in at an instant, or the next such period, or
 * else the last one; undefined where there is none.
 */
export function dueDeadline(call: Dated, now: Temporal.Instant): Deadline | undefined {
  return (duePeriod(periodsOf(call), now) ?? { deadline: lastDeadline(call) }).deadline;
}

/** When the next round of a call begins, if others have been; undefined where it is open, or has no further round. */
export function nextRound(call: Dated, now: Temporal.Instant): Deadline | undefined {
  const due = duePeriod(periodsOf(call), now);
  return due && !isWithin(due, now) && due.deadline?.from ? due.deadline : undefined;
}

/** How a source saw a call end, whatever the clock says; a call that was reported open or amended again has not. */
function endReported({ type, stages }: Dated): 'withdrawn' | 'awarded' | 'closed' | undefined {
  const reported = stages.map(({ stage }) => stage);
  if (reported.includes('withdrawn')) return 'withdrawn';
  if (reported.includes('awarded') || type === 'award') return 'awarded';
  const last = reported.findLast((stage) => stage === 'open' || stage === 'amended' || stage === 'closed');
  return last === 'closed' ? 'closed' : undefined;
}

/**
 * The status of a call at an instant. An end that a source reported wins; else opening, application deadlines and
 * the period of a forecast are held against the clock; else it is unknown: a call once described as open may be
 * over today, and a forecast whose period has passed shows nothing any more. Between two rounds the next is expected; a
 * continuous call stays open.
 */
export function callStatus(call: Dated, now: Temporal.Instant): CallStatus {
  const reported = endReported(call);
  if (reported) return reported;
  const periods = periodsOf(call);
  const due = duePeriod(periods, now);
  if (!due) {
    if (periods.length > 0) return 'closed';
    const expected = expectedUntil(call);
    return expected && !isOver({ until: expected }, now) ? 'forecast' : 'unknown';
  }
  if (!isWithin(due, now)) return 'forecast';
  return due.until && now.until(due.until).total('hours') <= closingSoonHours ? 'closing-soon' : 'open';
}

/** True where nobody can apply any more, or nothing says that anybody still can. */
export function isPast(call: Dated, now: Temporal.Instant): boolean {
  return !aheadStatuses.includes(callStatus(call, now));
}

/** The instants after another at which time alone changes the status of a call, in their order. */
export function statusTurns(call: Dated, now: Temporal.Instant): Temporal.Instant[] {
  const periods = periodsOf(call).flatMap(({ from, until }) => [
    from,
    until?.subtract({ hours: closingSoonHours }),
    until,
  ]);
  const marks = [expectedUntil(call), ...periods].flatMap((mark) =>
    mark && Temporal.Instant.compare(now, mark) < 0 ? mark : [],
  );
  let status = callStatus(call, now);
  return marks.sort(Temporal.Instant.compare).filter((mark) => {
    const [before, after] = [status, callStatus(call, mark)];
    status = after;
    return after !== before;
  });
}

/** True where applications can be handed in at this instant. */
export function isOpen(call: Dated, now: Temporal.Instant): boolean {
  return openStatuses.includes(callStatus(call, now));
}

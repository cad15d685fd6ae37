import type { Deadline } from './deadline.ts';
import type { FundingCall } from './funding-call.ts';
import { beginningOf, endOf } from './instant.ts';
import { lastDay, type Period } from './partial-date.ts';
import { type CallStatus, openStatuses } from './status.ts';

export { type CallStatus, callStatuses } from './status.ts';

/** A call closes soon when its application deadline is at most this many days away. */
const closingSoonDays = 14;

type Dated = Pick<FundingCall, 'type' | 'stages' | 'opening' | 'deadlines'>;

/** The last deadline for applications, in its own local time; undefined where no source gives one. */
export function lastDeadline({ deadlines }: Pick<FundingCall, 'deadlines'>): Deadline | undefined {
  return deadlines
    .filter((deadline) => deadline.for === 'applications')
    .sort((a, b) => Temporal.Instant.compare(endOf(a.at, a.zone), endOf(b.at, b.zone)))
    .at(-1);
}

/** The instant at which the last deadline for applications passes; undefined where no source gives one. */
export function applicationsEnd(call: Pick<FundingCall, 'deadlines'>): Temporal.Instant | undefined {
  const last = lastDeadline(call);
  return last && endOf(last.at, last.zone);
}

/** The period in which the newest forecast expects the call to open; undefined once a source saw it open. */
export function expectedOpening(call: Pick<FundingCall, 'stages'>): Period | undefined {
  if (call.stages.some(({ stage }) => stage === 'open')) return undefined;
  return call.stages.findLast(({ expected }) => expected?.opening)?.expected?.opening;
}

/**
 * The status of a call at an instant. A withdrawn or awarded stage wins; else opening, application deadlines and
 * the period of a forecast are held against the clock; else it is unknown: a call once described as open may be
 * over today, and a forecast whose period has passed tells nothing any more.
 */
export function callStatus(call: Dated, now: Temporal.Instant): CallStatus {
  const said = new Set(call.stages.map(({ stage }) => stage));
  if (said.has('withdrawn')) return 'withdrawn';
  if (said.has('awarded') || call.type === 'award') return 'awarded';
  const isAhead = (instant: Temporal.Instant | undefined) =>
    instant !== undefined && Temporal.Instant.compare(now, instant) < 0;
  const end = applicationsEnd(call);
  if (end && !isAhead(end)) return 'closed';
  const expected = call.opening ? undefined : expectedOpening(call);
  const opening = call.opening ? beginningOf(call.opening) : undefined;
  if (isAhead(opening ?? (expected ? endOf(lastDay(expected)) : undefined))) return 'forecast';
  if (end) return now.until(end).total('hours') <= closingSoonDays * 24 ? 'closing-soon' : 'open';
  return said.has('closed') ? 'closed' : 'unknown';
}

/** The instants after another at which time alone changes the status of a call, in their order. */
export function statusTurns(call: Dated, now: Temporal.Instant): Temporal.Instant[] {
  const end = applicationsEnd(call);
  const expected = expectedOpening(call);
  const marks = [
    call.opening ? beginningOf(call.opening) : undefined,
    end?.subtract({ hours: closingSoonDays * 24 }),
    end,
    expected ? endOf(lastDay(expected)) : undefined,
  ].flatMap((mark) => (mark && Temporal.Instant.compare(now, mark) < 0 ? mark : []));
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

import type { Deadline } from './deadline.ts';
import { beginningOf, endOf, homeZone } from './instant.ts';
import { isOver, type Span } from './span.ts';

/** A span in which applications can be handed in without a break, and the deadline that ends it, where there is one. */
export interface ApplicationPeriod extends Span {
  deadline: Deadline | undefined;
}

/** What of a call says when applications can be handed in. */
interface Scheduled {
  deadlines: readonly Deadline[];
  continuous?: object | undefined;
}

/** The deadlines that can end a call or one of its rounds. Of a continuous call none does. */
function closingDeadlines({ deadlines, continuous }: Scheduled): Deadline[] {
  if (continuous) return [];
  return deadlines
    .filter(({ for: purpose }) => purpose === 'applications' || purpose === 'cut-off')
    .sort((a, b) => Temporal.Instant.compare(endOf(a.at, a.zone), endOf(b.at, b.zone)));
}

/** The last deadline for applications, in its own local time; undefined where there is none, or no source gives one. */
export const lastDeadline = (call: Scheduled): Deadline | undefined => closingDeadlines(call).at(-1);

/**
 * The time zone in which a call means days and times that have none of their own, such as its opening: that of its last
 * deadline, so that one call has one zone; without deadlines that of the publisher.
 */
export const callZone = (call: Scheduled): string => (lastDeadline(call) ?? call.deadlines.at(-1))?.zone ?? homeZone;

/**
 * The spans in which applications can be handed in, in their order: one, without an end, for a continuous call; one for
 * each round that has a beginning of its own; else one up to the last deadline. None where no source gives a deadline.
 *
 * @param opens when the call as a whole opens, where that is known
 */
export function applicationPeriods(call: Scheduled, opens: Temporal.Instant | undefined): ApplicationPeriod[] {
  if (call.continuous) return [{ from: opens, until: undefined, deadline: undefined }];
  const periods: ApplicationPeriod[] = [];
  for (const deadline of closingDeadlines(call)) {
    const from = deadline.from ? beginningOf(deadline.from, deadline.zone) : undefined;
    const until = endOf(deadline.at, deadline.zone);
    const before = periods.at(-1);
    // A round that begins before the last one has ended, or when nobody says, goes on from it.
    if (before?.until && !(from && isOver(before, from) && !from.equals(before.until)))
      periods[periods.length - 1] = { ...before, until, deadline };
    else periods.push({ from: from ?? opens, until, deadline });
  }
  return periods;
}

/** The period that an instant is in, or else the next one; undefined where all are over. */
export function duePeriod<Period extends Span>(periods: readonly Period[], now: Temporal.Instant): Period | undefined {
  return periods.find((period) => !isOver(period, now));
}

/** The first cut-off date that has not passed; those of a call that closes by a deadline close nothing either. */
export function nextCutOff({ deadlines }: Pick<Scheduled, 'deadlines'>, now: Temporal.Instant): Deadline | undefined {
  return deadlines
    .filter(({ for: purpose, at, zone }) => purpose === 'cut-off' && !isOver({ until: endOf(at, zone) }, now))
    .sort((a, b) => Temporal.Instant.compare(endOf(a.at, a.zone), endOf(b.at, b.zone)))[0];
}

import { dateText, dateTimeText, periodText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { callZone, nextCutOff } from '../../model/application-periods.ts';
import {
  applicationsEnd,
  type CallStatus,
  callStatus,
  dueDeadline,
  expectedOpening,
  isOpen,
  nextRound,
  statusTurns,
} from '../../model/call-status.ts';
import type { FundingCall, stageNames } from '../../model/funding-call.ts';
import { dayAt, endOf } from '../../model/instant.ts';
import type { Site } from '../../model/site.ts';
import { isOver } from '../../model/span.ts';
import type { Distance } from '../text/inline.ts';
import { deadlineDistance, hasDistances } from './deadline-facts.ts';
import type { Timed } from './timed.ts';

type StageName = (typeof stageNames)[number];

/** The status of a call during a span, in words. */
export interface CallStatusAt extends Timed {
  status: CallStatus;
  label: string;
  /** Supplements the status: until when the call is open, when a source described it so, when it was expected. */
  detail: string | undefined;
  /** How far away the moment in the detail is. */
  distance: Distance | undefined;
}

/** The status of a call at the build, and the statuses that time alone will bring. */
export interface CallStatusView extends CallStatusAt {
  upcoming: CallStatusAt[];
  /** The day as of which this is true; undefined where the passing of time changes nothing. */
  asOf: AsOf | undefined;
}

/** The day as of which something is true, with the words before it (“as of”). */
export interface AsOf {
  words: string;
  text: string;
  /** ISO 8601. */
  iso: string;
}

/** The day on which a stage was last reported. */
const stageDay = ({ stages }: FundingCall, name: StageName): string | undefined =>
  stages.findLast(({ stage }) => stage === name)?.at;

/** The as-of day of an instant, in the home time zone. */
export function asOfNow(now: Temporal.Instant, lang: Locale): AsOf {
  const iso = dayAt(now);
  return { words: messagesIn(lang).record.asOf(''), text: dateText(iso, lang), iso };
}

/** The detail of a status, and how far away the moment in it is. */
function besideStatus(
  call: FundingCall,
  status: CallStatus,
  site: Site | undefined,
  now: Temporal.Instant,
  lang: Locale,
): [detail?: string | undefined, distance?: Distance] {
  const m = messagesIn(lang);
  const expected = expectedOpening(call);
  const last = call.stages.at(-1);
  const deadline = dueDeadline(call, now);
  if (isOpen(call, now) && call.continuous) {
    const cutOff = nextCutOff(call, now);
    if (!cutOff) return [m.status.noDeadline];
    return [m.status.nextCutOff(deadlineText(cutOff, lang)), deadlineDistance(cutOff, now, lang)];
  }
  if (isOpen(call, now) && deadline)
    return [m.status.until(deadlineText(deadline, lang)), deadlineDistance(deadline, now, lang)];
  if (status === 'closed' && deadline && isOver({ until: applicationsEnd(call) }, now))
    return [m.status.deadline(dateText(deadline.at.slice(0, 10), lang))];
  const over = stageDay(call, status as StageName) ?? (status === 'awarded' ? call.outcome?.at : undefined);
  if (over && ['closed', 'awarded', 'withdrawn'].includes(status))
    return [m.status[over.length === 10 ? 'on' : 'during'](dateText(over, lang))];
  const round = nextRound(call, now);
  const opens = round?.from
    ? { at: round.from, zone: round.zone }
    : call.opening && { at: call.opening, zone: callZone(call) };
  if (status === 'forecast' && opens)
    return [m.status.opens(dateTimeText(opens.at, lang)), deadlineDistance(opens, now, lang)];
  if (status === 'forecast' && expected) return [m.status.during(periodText(expected, lang))];
  if (status !== 'unknown') return [];
  const open = stageDay(call, 'open');
  if (open) return [m.status.describedOpen(dateText(open, lang))];
  if (expected && site?.reach) return [m.status.expectedUnseen(periodText(expected, lang), dateText(site.reach, lang))];
  if (expected) return [m.status.expected(periodText(expected, lang))];
  return [last && m.status.lastReported(m.stage[last.stage], dateText(last.at, lang))];
}

/** The instants after another at which a cut-off date of a continuous call passes: its detail then names the next. */
function cutOffTurns(call: FundingCall, now: Temporal.Instant): Temporal.Instant[] {
  const cutOff = call.continuous && nextCutOff(call, now);
  if (!cutOff || !isOpen(call, now)) return [];
  const passes = endOf(cutOff.at, cutOff.zone);
  return [passes, ...cutOffTurns(call, passes)];
}

/** The status of a call at an instant with its detail, and the statuses that time alone will bring. */
export function callStatusView(
  call: FundingCall,
  site: Site | undefined,
  now: Temporal.Instant,
  lang: Locale,
): CallStatusView {
  const m = messagesIn(lang);
  const moments = [now, ...statusTurns(call, now), ...cutOffTurns(call, now)].sort(Temporal.Instant.compare);
  const [present, ...upcoming] = moments.map((moment, index): CallStatusAt => {
    const status = callStatus(call, moment);
    const [detail, distance] = besideStatus(call, status, site, moment, lang);
    const from = index > 0 ? moment.toString() : undefined;
    const label = m.status[status === 'unknown' ? 'statusUnknown' : status];
    return { status, label, detail, distance, from, until: moments[index + 1]?.toString() };
  });
  const isTimed = upcoming.length > 0 || hasDistances(call);
  return { ...(present as CallStatusAt), upcoming, asOf: isTimed ? asOfNow(now, lang) : undefined };
}

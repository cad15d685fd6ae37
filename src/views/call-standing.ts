import { dateText, dateTimeText, periodText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type CallStatus, callStatus, expectedOpening, isOpen } from '../model/call-status.ts';
import type { Deadline } from '../model/deadline.ts';
import type { FundingCall, stageNames } from '../model/funding-call.ts';
import { endOf } from '../model/instant.ts';
import type { Site } from '../model/site.ts';
import { deadlineDistance, deadlineText } from './deadline-facts.ts';

type StageName = (typeof stageNames)[number];

/** Where a call stands, in words. */
export interface CallStanding {
  status: CallStatus;
  label: string;
  /** What is known beside the status: until when it is open, when a source described it so, when it was expected. */
  detail: string | undefined;
}

/** The last deadline for applications, in its own local time. */
export function lastDeadline({ deadlines }: FundingCall): Deadline | undefined {
  return deadlines
    .filter((deadline) => deadline.for === 'applications')
    .sort((a, b) => Temporal.Instant.compare(endOf(a.at, a.zone), endOf(b.at, b.zone)))
    .at(-1);
}

/** The day on which a stage was reported, the last time it was. */
const stageDay = ({ stages }: FundingCall, name: StageName): string | undefined =>
  stages.findLast(({ stage }) => stage === name)?.at;

/** The status of a call at an instant, with what a reader should know beside it. */
export function standingOf(
  call: FundingCall,
  site: Site | undefined,
  now: Temporal.Instant,
  lang: Locale,
): CallStanding {
  const m = messagesIn(lang);
  const status = callStatus(call, now);
  const expected = expectedOpening(call);
  const last = call.stages.at(-1);
  const deadline = lastDeadline(call);
  const detail = () => {
    if (isOpen(call, now) && deadline)
      return m.status.until(deadlineText(deadline, lang), deadlineDistance(deadline, now, lang));
    if (status === 'closed' && deadline) return m.status.deadline(dateText(deadline.at.slice(0, 10), lang));
    const over = stageDay(call, status as StageName) ?? (status === 'awarded' ? call.outcome?.at : undefined);
    if (over && ['closed', 'awarded', 'withdrawn'].includes(status))
      return m.status[over.length === 10 ? 'on' : 'during'](dateText(over, lang));
    if (status === 'forecast' && call.opening) return m.status.opens(dateTimeText(call.opening, lang));
    if (status === 'forecast' && expected) return m.status.during(periodText(expected, lang));
    if (status !== 'unknown') return undefined;
    const open = stageDay(call, 'open');
    if (open) return m.status.describedOpen(dateText(open, lang));
    if (expected && site?.reach) return m.status.expectedUnseen(periodText(expected, lang), dateText(site.reach, lang));
    if (expected) return m.status.expected(periodText(expected, lang));
    return last && m.status.lastSaid(m.stage[last.stage], dateText(last.at, lang));
  };
  return { status, label: m.status[status], detail: detail() };
}

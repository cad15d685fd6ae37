import { dateText, periodText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type CallStatus, callStatus, expectedOpening } from '../model/call-status.ts';
import type { FundingCall } from '../model/funding-call.ts';
import type { Site } from '../model/site.ts';

/** Where a call stands, in words. */
export interface CallStanding {
  status: CallStatus;
  label: string;
  /** What is known beside the status: when a source described it as open, when it was expected. */
  detail: string | undefined;
}

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
  const detail = () => {
    if (status === 'forecast' && expected && !call.opening) return m.status.expected(periodText(expected, lang));
    if (status !== 'unknown') return undefined;
    const open = call.stages.findLast(({ stage }) => stage === 'open');
    if (open) return m.status.describedOpen(dateText(open.at, lang));
    if (expected && site?.reach) return m.status.expectedUnseen(periodText(expected, lang), dateText(site.reach, lang));
    if (expected) return m.status.expected(periodText(expected, lang));
    return last && m.status.lastSaid(m.stage[last.stage], dateText(last.at, lang));
  };
  return { status, label: m.status[status], detail: detail() };
}

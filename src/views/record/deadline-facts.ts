import type { EntryOf } from '../../archive/archive.ts';
import { dateTimeText } from '../../language/dates.ts';
import { distanceText } from '../../language/distance.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { type Deadline, deadlinePurposes } from '../../model/deadline.ts';
import { dayAt, endOf, homeZone } from '../../model/instant.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import type { Distance, Inline } from '../text/inline.ts';
import { cited } from './citation.ts';
import type { Fact } from './fact.ts';
import { wordsOf } from './words-of.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

const hasHour = (at: string) => at.length > 10;

/** How far away a deadline is, counted in days of its own zone. */
export function deadlineDistance(
  { at, zone }: Pick<Deadline, 'at' | 'zone'>,
  now: Temporal.Instant,
  lang: Locale,
): Distance {
  const day = at.slice(0, 10);
  return { text: distanceText(dayAt(now, zone), day, lang), day, zone };
}

/** Whether the deadlines of a call show how far away they are; those of a withdrawn call do not. */
export function hasDistances({ stages, deadlines }: FundingCall['facts']): boolean {
  return deadlines.length > 0 && !stages.some(({ stage }) => stage === 'withdrawn');
}

/** The same moment in the home time zone, where the clock there differs. */
function atHome({ at, zone }: Deadline, lang: Locale): string[] {
  if (!hasHour(at)) return [];
  const local = endOf(at, zone).toZonedDateTimeISO(homeZone).toPlainDateTime().toString().slice(0, 16);
  return local === at ? [] : [deadlineText({ at: local, zone: homeZone }, lang)];
}

/** What accompanies a deadline: its label, the moment in the home time zone, and what its source leaves open. */
function notesOn(record: FundingCall, deadline: Deadline, lang: Locale): string {
  const m = messagesIn(lang).fact;
  const label = wordsOf(record, 'deadlines', deadline.id, lang)?.text;
  const open = !hasHour(deadline.at) ? m.noHour : deadline['zone-stated'] ? undefined : m.assumedZone;
  const from = deadline.from && m.fromMoment(dateTimeText(deadline.from, lang));
  return [label, from, ...atHome(deadline, lang), open].filter(Boolean).join('; ');
}

/** The deadlines of a call by what they are for, that for applications first; former ones are kept, struck. */
export function deadlineFacts(record: FundingCall, now: Temporal.Instant, lang: Locale): Fact[] {
  const m = messagesIn(lang).fact;
  const values = (deadline: Deadline): Inline[] => [
    {
      text: deadlineText(deadline, lang),
      at: hasHour(deadline.at) ? endOf(deadline.at, deadline.zone).toString() : deadline.at,
      ...(hasDistances(record.facts) && { distance: deadlineDistance(deadline, now, lang) }),
      aside: notesOn(record, deadline, lang),
      ...cited(record, deadline.source, lang),
    },
    ...deadline.was.map(({ at, source }) => ({
      text: deadlineText({ ...deadline, at }, lang),
      former: m.formerly,
      ...cited(record, source, lang),
    })),
  ];
  const { continuous, deadlines } = record.facts;
  return deadlinePurposes.flatMap((purpose) => {
    if (continuous && purpose === 'applications')
      return {
        label: m.deadline.applications,
        values: [{ text: m.noDeadline, ...cited(record, continuous.source, lang) }],
      };
    const some = deadlines.filter((deadline) => deadline.for === purpose);
    return some.length > 0 ? { label: m.deadline[purpose], values: some.flatMap(values) } : [];
  });
}

import type { EntryOf } from '../../archive/archive.ts';
import { dateTimeText, periodText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { callZone } from '../../model/application-periods.ts';
import { beginningOf, endOf } from '../../model/instant.ts';
import { firstDay } from '../../model/partial-date.ts';
import { isOver } from '../../model/span.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import type { Inline } from '../text/inline.ts';
import { cited } from './citation.ts';
import { informationDayText } from './information-days.ts';
import { wordsOf } from './words-of.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

/** One step in the history of a call. */
export interface HistoryStep {
  when: string;
  /** A valid `datetime` of HTML. */
  iso: string;
  what: Inline;
  /** Further detail: an answer of the funder, or the period in which the call was expected. */
  text: Inline | undefined;
  /** The instant until which the step lies in the future, ISO 8601; undefined where it is past. */
  aheadUntil: string | undefined;
}

interface Step {
  at: string;
  what: Inline;
  when?: string;
  text?: Inline | undefined;
  /** The instant from which it is past, where that is not the beginning of its day. */
  over?: Temporal.Instant;
}

function stageSteps(record: FundingCall, lang: Locale): Step[] {
  const m = messagesIn(lang);
  return record.facts.stages.map(({ stage, at, source, expected }) => {
    const opening = expected?.opening && m.record.expectedOpening(periodText(expected.opening, lang));
    const deadline = expected?.deadline && m.record.expectedDeadline(periodText(expected.deadline, lang));
    const text = [opening, deadline].filter(Boolean).join('; ');
    return {
      at,
      what: { text: m.stage[stage], ...cited(record, source, lang) },
      text: text ? { text } : undefined,
    };
  });
}

/** Opening, periods, deadlines, information days and outcome, left out where a stage of the same day covers them. */
function datedSteps(record: FundingCall, lang: Locale): Step[] {
  const { stages, opening, deadlines, outcome } = record.facts;
  const m = messagesIn(lang).fact;
  const isStage = (stage: string, at: string) =>
    stages.some((each) => each.stage === stage && each.at === at.slice(0, 10));
  return [
    ...(opening && !isStage('open', opening)
      ? [{ at: opening, over: beginningOf(opening, callZone(record.facts)), what: { text: m.opening } }]
      : []),
    ...deadlines.map((deadline) => ({
      at: deadline.at,
      when: deadlineText(deadline, lang),
      over: endOf(deadline.at, deadline.zone),
      what: { text: m.deadline[deadline.for], ...cited(record, deadline.source, lang) },
    })),
    ...deadlines.flatMap(({ for: purpose, from, zone, source }) =>
      from && from !== opening
        ? [
            {
              at: from,
              when: deadlineText({ at: from, zone }, lang),
              over: beginningOf(from, zone),
              what: { text: m.periodOf[purpose], ...cited(record, source, lang) },
            },
          ]
        : [],
    ),
    ...record.facts['information-days'].map((day) => ({
      at: day.at,
      when: informationDayText(day, lang),
      over: beginningOf(day.at, day.zone),
      what: { text: m.informationDay, ...cited(record, day.source, lang) },
      text: wordsOf(record, 'information-days', day.id, lang),
    })),
    ...(outcome?.at && !isStage('awarded', outcome.at)
      ? [{ at: outcome.at, what: { text: m.outcome, ...cited(record, outcome.source, lang) } }]
      : []),
  ];
}

/** The history of a call, oldest step first: stages reported by sources, opening, deadlines, answers and outcome. */
export function callHistory(record: DatedRecord, now: Temporal.Instant, lang: Locale): HistoryStep[] {
  if (record.kind !== 'funding-call') return [];
  const answers: Step[] = record.facts.clarifications.map(({ id, at, source }) => ({
    at,
    what: { text: messagesIn(lang).record.clarification, ...cited(record, source, lang) },
    text: wordsOf(record, 'clarifications', id, lang),
  }));
  const overAt = ({ at, over = beginningOf(at.length > 10 ? at : firstDay(at)) }: Step) => over;
  return [...stageSteps(record, lang), ...answers, ...datedSteps(record, lang)]
    .map((step) => ({ ...step, over: overAt(step) }))
    .sort((a, b) => Temporal.Instant.compare(a.over, b.over))
    .map(({ at, what, when, text, over }) => ({
      when: when ?? dateTimeText(at, lang),
      iso: at,
      what,
      text,
      aheadUntil: isOver({ until: over }, now) ? undefined : over.toString(),
    }));
}

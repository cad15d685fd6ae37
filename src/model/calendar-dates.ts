import type { FactsOf } from './entries.ts';
import { homeZone } from './instant.ts';
import type { RecordKind } from './kinds.ts';
import { lastDay } from './partial-date.ts';

/** A date of a record that a calendar can hold: its first day is known. */
export interface CalendarDate {
  what: 'meeting' | 'campaign' | 'phase' | 'opening' | 'deadline';
  /** Of the phase or deadline. */
  id?: string;
  /** A day, or a local time. */
  start: string;
  /** The last day, where there is more than one. */
  end?: string;
  /** IANA name; for a local time. */
  zone: string;
  state: 'confirmed' | 'tentative' | 'cancelled';
  /** How often the date was moved or called off. */
  revision: number;
}

type Recorded = { [Kind in RecordKind]: { kind: Kind; facts: FactsOf[Kind] } }[RecordKind];

const isDay = (date: string | undefined): date is string => date !== undefined && date.length >= 10;

/** The days from one to another, the last of a month or year where no more is known of the end. */
function daysOf(start: string | undefined, end: string | undefined): Pick<CalendarDate, 'start' | 'end'>[] {
  if (!isDay(start)) return [];
  const last = end && end !== 'open' ? lastDay(end) : start;
  return [{ start, ...(last > start && { end: last }) }];
}

const stateOf = (state: string | undefined): CalendarDate['state'] =>
  state === 'cancelled' || state === 'postponed' ? 'cancelled' : state === 'planned' ? 'tentative' : 'confirmed';

function occasionDates(recorded: Extract<Recorded, { kind: 'meeting' | 'campaign' }>): CalendarDate[] {
  const { kind, facts } = recorded;
  const state = stateOf(facts.state);
  const isOff = Number(state === 'cancelled');
  const common = { zone: homeZone, state };
  const phases = kind === 'campaign' ? facts.phases : [];
  return [
    ...daysOf(facts.start, facts.end).map((days) => ({
      ...common,
      ...days,
      what: kind,
      revision: facts.was.length + isOff,
    })),
    ...phases.flatMap(({ id, start, end }) =>
      daysOf(start, end).map((days) => ({ ...common, ...days, what: 'phase' as const, id, revision: isOff })),
    ),
  ];
}

function callDates({ stages, opening, deadlines }: FactsOf['funding-call']): CalendarDate[] {
  const isOff = stages.some(({ stage }) => stage === 'withdrawn');
  const state = isOff ? 'cancelled' : 'confirmed';
  return [
    ...(opening ? [{ what: 'opening', start: opening, zone: homeZone, state, revision: Number(isOff) } as const] : []),
    ...deadlines.map(({ id, at, zone, was }) => ({
      what: 'deadline' as const,
      id,
      start: at,
      zone,
      state: state as CalendarDate['state'],
      revision: was.length + Number(isOff),
    })),
  ];
}

/** The dates of a record that a calendar can hold; none of which only the month or year is known. */
export function calendarDates(recorded: Recorded): CalendarDate[] {
  return recorded.kind === 'funding-call' ? callDates(recorded.facts) : occasionDates(recorded);
}

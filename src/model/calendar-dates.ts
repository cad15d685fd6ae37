import { callZone } from './application-periods.ts';
import type { FactsOf } from './entries.ts';
import type { InformationDay } from './information-day.ts';
import { homeZone } from './instant.ts';
import type { RecordKind } from './kinds.ts';
import { lastDay } from './partial-date.ts';

/** A date of a record that a calendar can hold: its first day is known. */
export interface CalendarDate {
  what: 'meeting' | 'campaign' | 'phase' | 'opening' | 'period' | 'deadline' | 'information-day';
  /** Of the phase, information day or deadline; of the deadline that ends the period. */
  id?: string;
  /** A day, or a local time. */
  start: string;
  /** The last day, where there is more than one; after a local time, the local time of the end. */
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

/** An information day as calendars have it: from one local time to another, or whole days. */
function informationDates({ at, end = at }: InformationDay): Pick<CalendarDate, 'start' | 'end'> {
  const isTimed = at.length > 10 && (end.length > 10 || end === at.slice(0, 10));
  if (isTimed) return { start: at, ...(end > at && end.length > 10 && { end }) };
  const [start, last] = [at.slice(0, 10), end.slice(0, 10)];
  return { start, ...(last > start && { end: last }) };
}

function callDates(facts: FactsOf['funding-call']): CalendarDate[] {
  const { stages, opening, deadlines } = facts;
  const isOff = stages.some(({ stage }) => stage === 'withdrawn');
  const state = isOff ? 'cancelled' : 'confirmed';
  const revision = Number(isOff);
  return [
    ...(opening ? [{ what: 'opening', start: opening, zone: callZone(facts), state, revision } as const] : []),
    ...deadlines.flatMap(({ id, from, zone }) =>
      from && from !== opening ? [{ what: 'period', id, start: from, zone, state, revision } as const] : [],
    ),
    ...deadlines.map(({ id, at, zone, was }) => ({
      what: 'deadline' as const,
      id,
      start: at,
      zone,
      state: state as CalendarDate['state'],
      revision: was.length + revision,
    })),
    ...facts['information-days'].map((day) => ({
      what: 'information-day' as const,
      id: day.id,
      ...informationDates(day),
      zone: day.zone,
      state: state as CalendarDate['state'],
      revision,
    })),
  ];
}

/** The dates of a record that a calendar can hold; none of which only the month or year is known. */
export function calendarDates(recorded: Recorded): CalendarDate[] {
  return recorded.kind === 'funding-call' ? callDates(recorded.facts) : occasionDates(recorded);
}

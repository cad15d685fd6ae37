import { type Stage, stageOfAmount } from '../model/amount-stage.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { moneyKind } from '../model/money-kind.ts';
import { idOn } from '../model/presence.ts';
import type { Amount, MoneyKind } from '../model/quantity.ts';
import { type DatedRecord, isOf, type RecordGraph, type Thing, thingOf } from './record-graph.ts';
import { byYear, meetingsHeld } from './records.ts';

type Meeting = Extract<DatedRecord, { kind: 'meeting' }>;
type FundingCall = Extract<DatedRecord, { kind: 'funding-call' }>;

/** How many records of each kind are listed under a year. */
export interface YearCount {
  year: string;
  total: number;
  kinds: Record<RecordKind, number>;
}

/** The number of records by year and kind, newest year first, those without a date last; as the lists have them. */
export function recordsPerYear({ records }: Pick<RecordGraph, 'records'>): YearCount[] {
  return byYear(records).map(([year, some]) => ({
    year,
    total: some.length,
    kinds: Object.fromEntries(
      recordKinds.map((kind) => [kind, some.filter((record) => record.kind === kind).length]),
    ) as YearCount['kinds'],
  }));
}

/** An organisation’s presence at meetings. */
export interface Presence {
  organisation: Extract<Thing, { kind: 'organisation' }>;
  /** The meetings at which it took part by a source’s word. */
  attended: Meeting[];
  /** The meetings it held, attended or not. */
  organised: number;
}

/** Who took part in meetings, the most present first. */
export interface Attendance {
  presences: Presence[];
  /** The meetings of which a source names an organisation that took part. */
  meetings: number;
}

/**
 * The organisations that took part in meetings, each meeting once, however many days it lasted. Only the participants
 * of the facts are counted: not who is merely mentioned, not who organised, not the offices of people who spoke.
 */
export function attendance(graph: RecordGraph, now: Temporal.Instant): Attendance {
  const held = meetingsHeld(graph, now);
  const attended = new Map<string, Meeting[]>();
  const organised = new Map<string, number>();
  for (const meeting of held) {
    const { participants, organisers } = meeting.facts;
    for (const id of new Set(participants.map((entry) => idOn(entry, 'organisation')))) {
      const known = attended.get(id);
      if (known) known.push(meeting);
      else attended.set(id, [meeting]);
    }
    for (const id of new Set(organisers)) organised.set(id, (organised.get(id) ?? 0) + 1);
  }
  const presences = [...attended].flatMap(([id, meetings]): Presence[] => {
    const organisation = thingOf(graph, 'organisation', id);
    return organisation ? [{ organisation, attended: meetings, organised: organised.get(id) ?? 0 }] : [];
  });
  const counted = new Set(presences.flatMap((presence) => presence.attended));
  return { presences: presences.sort((a, b) => b.attended.length - a.attended.length), meetings: counted.size };
}

/** The number of meetings in each year. */
export function yearsOfMeetings(meetings: readonly Meeting[]): Map<string, number> {
  return new Map(byYear(meetings).map(([year, some]) => [year, some.length]));
}

/** A sum of money that a source named, with the call it belongs to. */
export interface AnnouncedSum {
  call: FundingCall;
  amount: Amount;
  kind: MoneyKind | undefined;
  stage: Stage | undefined;
}

/** Every sum of every call, newest call first, as the facts have them. Sums overlap: they are not to be added. */
export function announcedSums({ records }: Pick<RecordGraph, 'records'>): AnnouncedSum[] {
  return records.flatMap((record) =>
    isOf(record, 'funding-call')
      ? record.facts.amounts.map((amount) => ({
          call: record,
          amount,
          kind: moneyKind(amount, record.facts),
          stage: stageOfAmount(amount, record.facts),
        }))
      : [],
  );
}

/** The programme that pays for a call; undefined where none is named, or none is shown. */
export function programmeOf(graph: RecordGraph, { facts }: FundingCall) {
  return facts.programme === undefined ? undefined : thingOf(graph, 'programme', facts.programme);
}

import { applicationsEnd, callStatus, statusTurns } from '../model/call-status.ts';
import { beginningOf } from '../model/instant.ts';
import type { RecordKind, ReferenceKind } from '../model/kinds.ts';
import { newestFirst } from '../model/occasion.ts';
import { firstDay } from '../model/partial-date.ts';
import { idOn } from '../model/presence.ts';
import { runningSpan } from '../model/running.ts';
import { isOver, type Span } from '../model/span.ts';
import { openStatuses, type StatusGroup, statusGroups } from '../model/status.ts';
import { asOneRead } from '../site/page-reads.ts';
import { type DatedRecord, inListOrder, isOf, type Meeting, type RecordGraph } from './record-graph.ts';

type Campaign = Extract<DatedRecord, { kind: 'campaign' }>;
type FundingCall = Extract<DatedRecord, { kind: 'funding-call' }>;

/** The list of records of which no source gives a date. It comes after the years. */
export const undated = 'undated';

/** The year under which a record is listed. */
export function yearOf({ occasion }: DatedRecord): string {
  return occasion.date.slice(0, 4) || undated;
}

/** Records by year, newest year first, those without a date last. */
export function byYear(records: readonly DatedRecord[]): [year: string, records: DatedRecord[]][] {
  return [...Map.groupBy(records, yearOf)].sort(([a], [b]) =>
    newestFirst(a === undated ? '' : a, b === undated ? '' : b),
  );
}

/** The records of a kind by number. */
export function recordsOf<K extends RecordKind>(graph: RecordGraph, kind: K): Extract<DatedRecord, { kind: K }>[] {
  return asOneRead(`kind ${kind}`, () =>
    graph.records
      .filter((record): record is Extract<DatedRecord, { kind: K }> => record.kind === kind)
      .sort((a, b) => (a.facts.number < b.facts.number ? -1 : 1)),
  );
}

/** The entries of a kind by id. */
export function entriesOf(graph: RecordGraph, kind: ReferenceKind): RecordGraph['entries'] {
  return asOneRead(`kind ${kind}`, () => graph.entries.filter((entry) => entry.kind === kind));
}

/** Whether a meeting takes place on its day, as far as the record knows. */
const takesPlace = ({ facts: { state = 'held' } }: Meeting): boolean =>
  !['planned', 'cancelled', 'postponed'].includes(state);

/** When a meeting with a date began or begins: with its first day. */
const beginningOfMeeting = ({ occasion }: Meeting): Temporal.Instant => beginningOf(firstDay(occasion.date));

/** Meetings that have begun by an instant, and those of which no source gives a date. */
export function meetingsHeld(graph: Pick<RecordGraph, 'records'>, now: Temporal.Instant): Meeting[] {
  return graph.records.filter(
    (record): record is Meeting =>
      isOf(record, 'meeting') &&
      takesPlace(record) &&
      (record.occasion.date === '' || isOver({ until: beginningOfMeeting(record) }, now)),
  );
}

/** The session of a forum that is the latest from an instant on, and those that will be later, each with its span. */
export function latestSessions({ records }: Pick<RecordGraph, 'records'>, now: Temporal.Instant): Current<Meeting>[] {
  const latest: Current<Meeting>[] = [];
  let until: Temporal.Instant | undefined;
  for (const record of records) {
    if (!isOf(record, 'meeting') || record.facts.type !== 'session' || !takesPlace(record)) continue;
    if (record.occasion.date === '') continue;
    const from = beginningOfMeeting(record);
    // Of two that begin on one day the first in the list is shown.
    if (until && isOver({ until }, from)) continue;
    latest.unshift({ record, span: { from, until } });
    if (isOver({ until: from }, now)) break;
    until = from;
  }
  return latest;
}

/** What comes just before and after a record in a series. */
export interface Neighbours<Record> {
  before: Record | undefined;
  after: Record | undefined;
}

/** The sessions of the same forums just before and after a session. */
export function neighbours(graph: RecordGraph, session: Meeting): Neighbours<Meeting> {
  return asOneRead(`neighbours ${session.id}`, () => neighboursOf(graph, session));
}

function neighboursOf(graph: RecordGraph, session: Meeting): Neighbours<Meeting> {
  const around = session.facts.forums.flatMap((forum) => {
    const series = graph.sessions.get(idOn(forum, 'forum')) ?? [];
    const at = series.indexOf(session);
    return at < 0 ? [] : { before: series[at + 1], after: series[at - 1] };
  });
  const nearest = (sessions: (Meeting | undefined)[]) =>
    sessions.filter((each) => each !== undefined).sort(inListOrder);
  return {
    before: nearest(around.map(({ before }) => before)).at(0),
    after: nearest(around.map(({ after }) => after)).at(-1),
  };
}

/** The editions of the same series just before and after an edition of a campaign; what has no edition has none. */
export function editionsAround({ backlinks }: RecordGraph, campaign: Campaign): Neighbours<Campaign> {
  const { edition, 'part-of': series } = campaign.facts;
  const parts = edition === undefined || series === undefined ? [] : (backlinks.get(series) ?? []);
  const editions = parts.flatMap(({ by, relation }) =>
    relation.type === 'part-of' && isOf(by, 'campaign') && by.facts.edition !== undefined ? by : [],
  );
  const at = editions.findIndex(({ id }) => id === campaign.id);
  return at < 0 ? { before: undefined, after: undefined } : { before: editions[at + 1], after: editions[at - 1] };
}

/** A record that is current for a span of time: a campaign while it runs, a call while it is open, the latest session. */
export interface Current<R extends DatedRecord> {
  record: R;
  span: Span;
}

/** Campaigns that run at an instant or will run later, newest first. */
export function runningCampaigns(
  { records }: Pick<RecordGraph, 'records'>,
  now: Temporal.Instant,
): Current<Campaign>[] {
  return records.flatMap((record) => {
    const span = isOf(record, 'campaign') ? runningSpan(record.facts) : undefined;
    return span && !isOver(span, now) ? { record: record as Campaign, span } : [];
  });
}

/** The spans in which a call has one of some statuses, from an instant on; a call with rounds can have several. */
function spansOf({ facts }: FundingCall, statuses: readonly string[], now: Temporal.Instant): Span[] {
  const spans: Span[] = [];
  let current: Span | undefined;
  for (const moment of [undefined, ...statusTurns(facts, now)]) {
    const isIn = statuses.includes(callStatus(facts, moment ?? now));
    if (isIn && !current) {
      current = { from: moment, until: undefined };
      spans.push(current);
    } else if (!isIn && current) {
      current.until = moment;
      current = undefined;
    }
  }
  return spans;
}

/** Orders calls by their deadlines for applications, of rounds by that of the round, the next first; those without one come last. */
function byDueDeadline(a: Current<FundingCall>, b: Current<FundingCall>): number {
  const passes = ({ span }: Current<FundingCall>) => span.until?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
  return passes(a) - passes(b);
}

/** Orders calls by their last deadlines for applications, the next first; those without one come last. */
function byLastDeadline(a: Current<FundingCall>, b: Current<FundingCall>): number {
  const passes = ({ record }: Current<FundingCall>) =>
    applicationsEnd(record.facts)?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
  return passes(a) - passes(b);
}

/**
 * Calls that are open at an instant or will be later, the next deadline first, whenever they open: whichever of them are
 * open at some instant are then in the right order. Continuous calls come last, since nobody misses their deadline.
 */
export function openCalls({ records }: Pick<RecordGraph, 'records'>, now: Temporal.Instant): Current<FundingCall>[] {
  return currentCalls(records, openStatuses, now).sort(byDueDeadline);
}

const currentCalls = (records: readonly DatedRecord[], statuses: readonly string[], now: Temporal.Instant) =>
  records.flatMap((record) =>
    isOf(record, 'funding-call') ? spansOf(record, statuses, now).map((span) => ({ record, span })) : [],
  );

/** Calls of a group of statuses at an instant or later: the next deadline first where they are ahead, else newest first. */
export function callsIn(
  { records }: Pick<RecordGraph, 'records'>,
  group: StatusGroup,
  now: Temporal.Instant,
): Current<FundingCall>[] {
  const calls = currentCalls(records, statusGroups[group], now);
  if (group === 'open') return calls.sort(byDueDeadline);
  return group === 'coming' ? calls.sort(byLastDeadline) : calls;
}

import { describe, expect, it } from 'vitest';
import { applicationsEnd, callStatus } from '../../../src/model/call-status.ts';
import { endOf } from '../../../src/model/instant.ts';
import { byDeadline } from '../../../src/model/status.ts';
import type { DatedRecord, RecordGraph } from '../../../src/queries/record-graph.ts';
import { recordFiles } from '../../../src/search/index/record-files.ts';
import { recordsAt } from '../../../src/search/index/records.ts';
import { ordered } from '../../../src/search/match/filter.ts';
import { noScores } from '../../../src/search/match/scores.ts';
import { rowsOf } from '../../../src/search/result/rows.ts';
import { recordToIndex } from '../../../src/views/search/search-record.ts';
import { aDeadline, aFundingCall, aMeeting } from '../../builders.ts';
import { deadlineCases } from '../../model/deadline-cases.ts';

const graph = { byId: new Map() } as unknown as RecordGraph;
const built = Temporal.Instant.from('2024-01-01T00:00Z');

const call = (facts: Record<string, unknown>) => {
  const own = aFundingCall(facts);
  const record = { kind: 'funding-call', facts: own, occasion: { date: '' } } as unknown as DatedRecord;
  return { facts: own, indexed: recordToIndex(graph, record, built) };
};

const calls = deadlineCases.map(({ at, zone }) => call({ deadlines: [aDeadline(at, { zone })] }));
/** As a browser reads what the build writes of some calls, at an instant. */
function columnsOf(indexed: ReturnType<typeof recordToIndex>[], now: number) {
  const { days, records, columns: download } = recordFiles(indexed, { en: new Set(), hu: new Set() });
  const { statuses, numbers, untranslated } = recordsAt(records, now);
  return { download, columns: { numbers, untranslated: untranslated.en, values: { status: statuses }, days } };
}
const statusAt = (doc: number, now: number, indexed = calls.map((each) => each.indexed)) =>
  columnsOf(indexed, now).columns.values.status.find(({ docs }) => docs.includes(doc))?.value;

describe('a deadline', () => {
  it.each(deadlineCases)('passes in the model at its instant: $why', ({ at, zone, passes }) => {
    expect(endOf(at, zone).toString()).toBe(passes);
  });

  it.each(deadlineCases.map((each, doc) => [each.why, each, doc] as const))(
    'passes in the search at the same minute: %s',
    (_, { passes }, doc) => {
      const facts = calls[doc]?.facts;
      for (const edge of [0, -14 * 24 * 60])
        for (const minutes of [-1, 0, 1]) {
          const now = Temporal.Instant.from(passes).add({ minutes: edge + minutes });
          expect(statusAt(doc, now.epochMilliseconds)).toBe(facts && callStatus(facts, now));
        }
      const end = Date.parse(passes);
      expect([-60_000, 0].map((off) => statusAt(doc, end + off))).toEqual(['closing-soon', 'closed']);
    },
  );

  it('orders calls by instants: open ones the nearest first, closed ones the latest first', () => {
    const mixed = calls.map((_, doc) => (doc * 5) % calls.length);
    const indexed = mixed.flatMap((at) => calls[at]?.indexed ?? []);
    const order = (now: string) => {
      const { columns } = columnsOf(indexed, Date.parse(now));
      return ordered(columns, noScores(mixed.length).fill(0), 'deadline').map((doc) => mixed[doc]);
    };
    const ascending = [...calls.keys()];
    expect(order('2024-01-01T00:00Z')).toEqual(ascending);
    expect(order('2027-01-01T00:00Z')).toEqual(ascending.toReversed());
  });

  it('orders a call that is only expected, too', () => {
    const expected = call({
      opening: '2026-12-01',
      deadlines: [aDeadline('2026-12-21T16:30', { zone: 'Europe/London' })],
    });
    const indexed = [call({}), ...[9, 7].flatMap((at) => calls[at] ?? []), expected].map((each) => each.indexed);
    const { columns } = columnsOf(indexed, Date.parse('2026-11-01T00:00Z'));
    expect(statusAt(3, Date.parse('2026-11-01T00:00Z'), indexed)).toBe('forecast');
    expect(ordered(columns, noScores(4).fill(0), 'deadline')).toEqual([2, 3, 1, 0]);
  });

  it('is one order for pages and the search', () => {
    const due = calls.map(({ facts }) => ({ status: 'open', passes: applicationsEnd(facts)?.epochMilliseconds }));
    expect(due.toReversed().sort(byDeadline)).toEqual(due);
  });

  it.each(deadlineCases.map((each, doc) => [each.why, each, doc] as const))(
    'is downloaded with its zone and its instant: %s',
    (_, { at, zone, passes }, doc) => {
      const { columns, download } = columnsOf(
        calls.map((each) => each.indexed),
        0,
      );
      const titles = { titles: [], days: [], urls: [] };
      const [row] = rowsOf([doc], 'en', { columns, download, titles, summaries: [], names: {} });
      expect(row).toMatchObject({ deadline: at, deadlineZone: zone, deadlineUtc: passes });
    },
  );
});

describe('the roles in a record', () => {
  const ids = ['ministry', 'police', 'embassy', 'ngo', 'minister', 'expert', 'guest'];
  const people = ids.slice(4);
  const kinds = ids.map((id) => [id, { id, kind: people.includes(id) ? 'person' : 'organisation' }] as const);
  const official = (person: string, role?: string) => ({ person, offices: ['head'], ...(role && { role }) });
  const facts = aMeeting({
    organisers: ['ministry'],
    participants: ['ministry', 'police'],
    mentioned: ['embassy', 'unknown-here'],
    officials: [official('minister', 'chair'), official('guest')],
    agenda: [{ id: 'first', presenters: ['expert', 'ngo'] }],
  });

  it('are distinguished: who organised, took part, presented, and who is only mentioned', () => {
    const record = { kind: 'meeting', facts, occasion: { date: '' } } as unknown as DatedRecord;
    expect(recordToIndex({ byId: new Map(kinds) } as unknown as RecordGraph, record, built).roles).toEqual({
      organisation: {
        organiser: ['ministry'],
        participant: ['ministry', 'police'],
        presenter: ['ngo'],
        mentioned: ['embassy'],
      },
      person: { chair: ['minister'], official: ['guest'], presenter: ['expert'] },
    });
  });
});

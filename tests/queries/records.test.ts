import { describe, expect, it } from 'vitest';
import { isWithin, type Span } from '../../src/model/span.ts';
import { listingOfKind } from '../../src/queries/listing.ts';
import { isOf } from '../../src/queries/record-graph.ts';
import {
  byYear,
  latestSessions,
  meetingsHeld,
  neighbours,
  openCalls,
  runningCampaigns,
  yearOf,
} from '../../src/queries/records.ts';
import { aDeadline, aStage } from '../builders.ts';
import { callOf, campaignOf, holding, meetingOf, now, sessionOf } from './healthy-graph.ts';

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const idsAt = (current: readonly { record: { id: string }; span: Span }[], at: Temporal.Instant) =>
  idsOf(current.filter(({ span }) => isWithin(span, at)).map(({ record }) => record));

describe('records', () => {
  it.each([
    [undefined, ['call', 'visit']],
    ['meeting', ['visit']],
    ['campaign', []],
  ] as const)('of the kind %s are all of it', (kind, ids) => {
    const all = holding([meetingOf('visit', { start: '2022' }), callOf('call', { opening: '2023-01-01' })]);
    expect(idsOf(listingOfKind(all, kind).records)).toEqual(ids);
  });

  it('by year are listed newest year first, and those without a date last', () => {
    const { records } = holding([
      meetingOf('undated'),
      meetingOf('old', { start: '2019-05' }),
      meetingOf('spring', { start: '2022-03-17' }),
      meetingOf('autumn', { start: '2022-11-30' }),
    ]);
    expect(byYear(records).map(([year, some]) => [year, idsOf(some)])).toEqual([
      ['2022', ['autumn', 'spring']],
      ['2019', ['old']],
      ['undated', ['undated']],
    ]);
    expect(records.map(yearOf)).toEqual(['2022', '2022', '2019', 'undated']);
  });

  it('by year are none where there are none', () => {
    expect(byYear([])).toEqual([]);
  });
});

describe('the latest session', () => {
  it.each([
    ['a session of yesterday', { start: '2024-05-31' }, true],
    ['a session of today', { start: '2024-06-01' }, true],
    ['a session of tomorrow', { start: '2024-06-02' }, false],
    ['a session of a month that has begun', { start: '2024-06' }, true],
    ['a session reported as held', { start: '2024-05-31', state: 'held' }, true],
    ['a session that was only planned', { start: '2024-05-31', state: 'planned' }, false],
    ['a cancelled session', { start: '2024-05-31', state: 'cancelled' }, false],
    ['a postponed session', { start: '2024-05-31', state: 'postponed' }, false],
    ['a session without a date', {}, false],
    ['a conference', { type: 'conference', start: '2024-05-31' }, false],
  ])('may be %s, %j: %s', (_, facts, isHeld) => {
    expect(idsAt(latestSessions(holding([sessionOf('it', facts)]), now), now)).toEqual(isHeld ? ['it'] : []);
  });

  it('is the newest, until the day of the next begins in Budapest', () => {
    const days = ['2021-12-02', '2024-06-03', '2022-11-30', '2024-09', '2024-06-03'];
    const latest = latestSessions(holding(days.map((start, at) => sessionOf(`${start}-${at}`, { start }))), now);
    expect(idsOf(latest.map(({ record }) => record))).toEqual(['2022-11-30-2', '2024-06-03-1', '2024-09-3']);
    const instants = ['2024-06-02T21:59Z', '2024-06-02T22:00Z', '2024-08-31T21:59Z', '2024-08-31T22:00Z'];
    expect(instants.map((at) => idsAt(latest, Temporal.Instant.from(at)))).toEqual([
      ['2022-11-30-2'],
      ['2024-06-03-1'],
      ['2024-06-03-1'],
      ['2024-09-3'],
    ]);
  });

  it('is none of a meeting that is no session, which counts as held all the same', () => {
    const all = holding([meetingOf('visit', { start: '2024-05-01' }), meetingOf('later', { start: '2024-06-02' })]);
    expect([latestSessions(all, now), idsOf(meetingsHeld(all, now))]).toEqual([[], ['visit']]);
  });
});

describe('the sessions around a session', () => {
  const all = holding([
    sessionOf('state-1', { start: '2020', forums: ['council'] }),
    sessionOf('civil-1', { start: '2021', forums: ['roundtable'] }),
    sessionOf('joint', { start: '2022', forums: ['council', { forum: 'roundtable', day: '2022-07-12' }] }),
    meetingOf('visit', { start: '2022-06', forums: ['council'] }),
    sessionOf('state-2', { start: '2023', forums: ['council'] }),
    sessionOf('stranger', { start: '2022-03', forums: ['committee'] }),
  ]);

  it.each([
    ['state-1', undefined, 'joint'],
    ['civil-1', undefined, 'joint'],
    ['joint', 'civil-1', 'state-2'],
    ['state-2', 'joint', undefined],
    ['stranger', undefined, undefined],
    ['visit', undefined, undefined],
  ])('%s are %s before and %s after', (id, before, after) => {
    const session = all.byId.get(id);
    if (!isOf(session, 'meeting')) throw new Error(`${id} is no meeting.`);
    const around = neighbours(all, session);
    expect([around.before?.id, around.after?.id]).toEqual([before, after]);
  });
});

describe('running campaigns', () => {
  it.each([
    ['open by a source’s word', { start: '2020', end: 'open' }, true],
    ['with an end ahead', { start: '2024-05', end: '2024-06-02' }, true],
    ['on its last day', { start: '2024-05', end: '2024-06-01' }, true],
    ['in its last month', { start: '2024-05', end: '2024-06' }, true],
    ['in its last year', { start: '2023', end: '2024' }, true],
    ['over since yesterday', { start: '2024-05', end: '2024-05-31' }, false],
    ['of which nobody says whether it is over', { start: '2015' }, false],
    ['not begun yet', { start: '2024-06-02', end: 'open' }, false],
    ['without a start', { end: 'open' }, false],
    ['cancelled', { start: '2024-05', end: 'open', state: 'cancelled' }, false],
    ['postponed', { start: '2024-05', end: 'open', state: 'postponed' }, false],
  ])('count one %s, %j: %s', (_, facts, isRunning) => {
    const running = runningCampaigns(holding([campaignOf('it', facts)]), now);
    expect(idsAt(running, now)).toEqual(isRunning ? ['it'] : []);
  });
});

describe('open calls', () => {
  const open = (id: string, at: string, more = {}) =>
    callOf(id, { opening: '2024-05-02', deadlines: [aDeadline(at)], ...more });

  it('are ordered by their deadline, the next one first', () => {
    const all = holding([open('august', '2024-08-21T17:00'), open('june', '2024-06-03'), open('july', '2024-07-01')]);
    expect(idsAt(openCalls(all, now), now)).toEqual(['june', 'july', 'august']);
  });

  it('are in that order at every instant, also where a later one opens that closes first', () => {
    const later = open('brief', '2024-07-15', { opening: '2024-07-01' });
    const found = openCalls(holding([open('long', '2024-09-01'), later]), now);
    expect(idsAt(found, Temporal.Instant.from('2024-07-02T00:00Z'))).toEqual(['brief', 'long']);
  });

  it('end with those that are continuous, and list each round for its time', () => {
    const continuous = callOf('continuous', { opening: '2024-05-02', continuous: { source: 'notice' } });
    const rounds = callOf('rounds', {
      opening: '2024-05-02',
      deadlines: [aDeadline('2024-06-10'), aDeadline('2024-12-01', { id: 'second', from: '2024-09-01' })],
    });
    const found = openCalls(holding([continuous, open('july', '2024-07-01'), rounds]), now);
    const at = (instant: string) => idsAt(found, Temporal.Instant.from(instant));
    expect(at('2024-06-02T00:00Z')).toEqual(['rounds', 'july', 'continuous']);
    expect(at('2024-07-15T00:00Z')).toEqual(['continuous']);
    expect(at('2024-10-01T00:00Z')).toEqual(['rounds', 'continuous']);
  });

  it.each([
    ['past its deadline', open('it', '2024-06-01T13:00')],
    ['not yet open', open('it', '2024-09-01', { opening: '2024-07-01' })],
    ['withdrawn', open('it', '2024-09-01', { stages: [aStage('withdrawn', '2024-05-20')] })],
    ['without a deadline, once described as open', callOf('it', { stages: [aStage('open', '2024-05-20')] })],
    ['awarded', open('it', '2024-09-01', { type: 'award' })],
  ])('leave out one that is %s', (_, call) => {
    expect(idsAt(openCalls(holding([call]), now), now)).toEqual([]);
  });

  it('are found with those that open later, and without those that are over', () => {
    const later = open('later', '2024-09-01', { opening: '2024-07-01' });
    const found = openCalls(holding([later, open('over', '2024-05-31')]), now);
    expect(idsOf(found.map(({ record }) => record))).toEqual(['later']);
    const days = ['2024-06-30T21:59Z', '2024-06-30T22:00Z', '2024-09-01T21:59Z', '2024-09-01T22:00Z'];
    expect(days.map((at) => idsAt(found, Temporal.Instant.from(at)).length)).toEqual([0, 1, 1, 0]);
  });
});

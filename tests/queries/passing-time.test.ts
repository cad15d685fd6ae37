import { describe, expect, it } from 'vitest';
import { changesAhead, nextDay, timeChanges } from '../../src/queries/passing-time.ts';
import { recordGraphOf } from '../../src/queries/record-graph.ts';
import { aDeadline, aStage } from '../builders.ts';
import { callOf, campaignOf, holding, meetingOf, now, sessionOf } from './healthy-graph.ts';

const scheduled = { opening: '2024-07-01', deadlines: [aDeadline('2024-09-10T17:00')] };
const [opens, soon, closes] = ['2024-06-30T22:00:00Z', '2024-08-27T15:00:00Z', '2024-09-10T15:00:00Z'];

describe('the instants at which pages change', () => {
  it.each([
    ['a call that opens and closes', callOf('it', scheduled), [opens, soon, closes]],
    [
      'a call that was withdrawn',
      callOf('it', { ...scheduled, stages: [aStage('withdrawn', '2024-05')] }),
      [opens, closes],
    ],
    [
      'a deadline for questions',
      callOf('it', { deadlines: [aDeadline('2024-07-01T12:00', { for: 'questions' })] }),
      ['2024-07-01T10:00:00Z'],
    ],
    [
      'a forecast',
      callOf('it', { stages: [aStage('forecast', '2024-05', { expected: { opening: '2024-H2' } })] }),
      ['2024-12-31T23:00:00Z'],
    ],
    [
      'a campaign',
      campaignOf('it', { start: '2024-07', end: '2024-08' }),
      ['2024-06-30T22:00:00Z', '2024-08-31T22:00:00Z'],
    ],
    ['a campaign without end', campaignOf('it', { start: '2024-05', end: 'open' }), []],
    ['a campaign that was called off', campaignOf('it', { start: '2024-07', end: '2024-08', state: 'cancelled' }), []],
    ['a session', sessionOf('it', { start: '2024-07-02' }), ['2024-07-01T22:00:00Z']],
    ['a planned meeting', meetingOf('it', { start: '2024-07-02', state: 'planned' }), ['2024-07-02T22:00:00Z']],
    ['what is over', sessionOf('it', { start: '2024-05-02' }), []],
  ])('are those of %s', (_, record, instants) => {
    expect(changesAhead(holding([record]), now)).toEqual(instants);
  });

  it('are each listed once, in their order, with those at which more is shown', () => {
    const records = [callOf('a', scheduled), callOf('b', { ...scheduled, number: 'FC-2024-002' })];
    const graph = { ...holding(records), scheduled: ['2024-01-01T00:00:00Z', '2024-08-01T10:00:00Z'] };
    expect(changesAhead(graph, now)).toEqual([opens, '2024-08-01T10:00:00Z', soon, closes]);
  });

  it('are those between which nothing but the day changes', () => {
    const graph = holding([callOf('it', { ...scheduled, opening: '2024-06-01T18:00' })]);
    const at = (time: string) => Temporal.Instant.from(`2024-06-01T${time}Z`);
    const changes = [at('15:59:59'), at('16:00'), at('21:59'), at('22:00')].map((each) =>
      timeChanges(graph, now, each),
    );
    expect(changes).toEqual([false, true, true, true]);
    expect([timeChanges(graph, at('16:00'), at('21:59')), timeChanges(graph, at('16:00'), now)]).toEqual([false, true]);
    expect(nextDay(now)).toBe('2024-06-01T22:00:00Z');
  });

  it('are none where there is nothing', () => {
    const nothing = { site: undefined, records: [], entries: [], tombstones: [], pages: [], redirects: [] };
    expect(changesAhead(recordGraphOf(nothing), now)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applicationsEnd, callStatus, expectedOpening, isOpen, statusTurns } from '../../src/model/call-status.ts';
import { aDeadline, aFundingCall, aStage } from '../builders.ts';

const forecast = (opening: string) => aStage('forecast', '2022-12-21', { expected: { opening } });
const bySummer = [aDeadline('2024-08-21T17:00')];

const inLondon = [aDeadline('2024-08-21', { zone: 'Europe/London' })];

const scheduled = { opening: '2024-05-02', deadlines: bySummer };

const continuous = { continuous: { source: 'notice' } };

const inRounds = {
  opening: '2024-05-02',
  deadlines: [
    aDeadline('2024-06-01T12:00', { id: 'first' }),
    aDeadline('2024-12-01', { id: 'second', from: '2024-09-01T09:00' }),
  ],
};

describe('the status of a call', () => {
  it.each([
    // what a source says wins over the clock
    ['withdrawn', { ...scheduled, stages: [aStage('withdrawn', '2024-06-01')] }, '2024-07-01T00:00Z'],
    ['withdrawn', { stages: [aStage('withdrawn', '2024-06'), aStage('awarded', '2024-07')] }, '2024-08-01T00:00Z'],
    ['awarded', { ...scheduled, stages: [aStage('awarded', '2024-12-01')] }, '2024-07-01T00:00Z'],
    ['awarded', { type: 'award' }, '2024-07-01T00:00Z'],
    // the opening against the clock: midnight in Budapest
    ['forecast', scheduled, '2024-05-01T21:59:59Z'],
    ['open', scheduled, '2024-05-01T22:00:00Z'],
    // in the zone of its deadline, where it has one
    ['forecast', { opening: '2024-05-02', deadlines: inLondon }, '2024-05-01T22:59:59Z'],
    ['open', { opening: '2024-05-02', deadlines: inLondon }, '2024-05-01T23:00:00Z'],
    ['forecast', { opening: '2024-05-02T09:00' }, '2024-05-02T06:59Z'],
    ['unknown', { opening: '2024-05-02T09:00' }, '2024-05-02T07:00Z'],
    // the expected period and its end
    ['forecast', { stages: [forecast('2023-H2')] }, '2022-12-22T00:00Z'],
    ['forecast', { stages: [forecast('2023-H2')] }, '2023-12-31T22:59:59Z'],
    ['unknown', { stages: [forecast('2023-H2')] }, '2023-12-31T23:00:00Z'],
    ['forecast', { stages: [forecast('2023-winter')] }, '2024-02-29T22:59:59Z'],
    ['unknown', { stages: [forecast('2023-winter')] }, '2024-02-29T23:00:00Z'],
    ['forecast', { stages: [forecast('2023-Q1'), forecast('2023-Q4')] }, '2023-10-01T00:00Z'],
    ['forecast', { stages: [forecast('2024-Q4')], deadlines: [aDeadline('2025-02-01')] }, '2024-11-01T00:00Z'],
    ['unknown', { stages: [aStage('forecast', '2022-12-21')] }, '2022-12-22T00:00Z'],
    ['unknown', { stages: [aStage('consultation', '2022-12-21')] }, '2022-12-22T00:00Z'],
    // the deadline against the clock, to the minute and in its zone
    ['open', scheduled, '2024-08-07T14:59:59Z'],
    ['closing-soon', scheduled, '2024-08-07T15:00:00Z'],
    ['closing-soon', scheduled, '2024-08-21T14:59:59Z'],
    ['closed', scheduled, '2024-08-21T15:00:00Z'],
    ['closed', scheduled, '2024-08-21T15:01:00Z'],
    ['closing-soon', { deadlines: [aDeadline('2024-08-21')] }, '2024-08-21T21:59:59Z'],
    ['closed', { deadlines: [aDeadline('2024-08-21')] }, '2024-08-21T22:00:00Z'],
    ['closed', { deadlines: bySummer, stages: [aStage('open', '2024-05-14')] }, '2024-09-01T00:00Z'],
    // other deadlines close nothing; of several for applications the last counts
    ['unknown', { deadlines: [aDeadline('2024-08-21', { for: 'questions' })] }, '2024-08-01T00:00Z'],
    ['open', { deadlines: [aDeadline('2024-08-21'), aDeadline('2024-12-01', { id: 'second' })] }, '2024-09-01T00:00Z'],
    // a continuous call stays open, whatever its cut-off dates
    ['open', continuous, '2031-01-01T00:00Z'],
    [
      'open',
      { ...continuous, opening: '2024-05-02', deadlines: [aDeadline('2024-06-01', { for: 'cut-off' })] },
      '2024-07-01T00:00Z',
    ],
    ['forecast', { ...continuous, opening: '2024-05-02' }, '2024-05-01T00:00Z'],
    ['closed', { ...continuous, stages: [aStage('closed', '2024-06-14')] }, '2024-07-01T00:00Z'],
    // of several cut-off dates the last one closes a call that has no other deadline
    [
      'open',
      { deadlines: [aDeadline('2024-06-01', { for: 'cut-off' }), aDeadline('2024-09-01', { for: 'cut-off' })] },
      '2024-07-01T00:00Z',
    ],
    ['closed', { deadlines: [aDeadline('2024-06-01', { for: 'cut-off' })] }, '2024-07-01T00:00Z'],
    // each round by itself: the next is expected when one is over
    ['closing-soon', inRounds, '2024-05-20T00:00Z'],
    ['forecast', inRounds, '2024-07-01T00:00Z'],
    ['open', inRounds, '2024-09-02T00:00Z'],
    ['closed', inRounds, '2024-12-02T00:00Z'],
    // described as open long ago, and never again
    ['unknown', { stages: [aStage('open', '2020-05-14')] }, '2024-09-01T00:00Z'],
    ['unknown', { stages: [forecast('2030'), aStage('open', '2023-05-14')] }, '2024-09-01T00:00Z'],
    ['closed', { stages: [aStage('closed', '2020-06-14')] }, '2024-09-01T00:00Z'],
    // closed before its deadline by a source's word, and opened again
    ['closed', { ...scheduled, stages: [aStage('closed', '2024-06-14')] }, '2024-07-01T00:00Z'],
    [
      'open',
      { ...scheduled, stages: [aStage('closed', '2024-06'), aStage('amended', '2024-07')] },
      '2024-07-20T00:00Z',
    ],
    ['unknown', {}, '2024-09-01T00:00Z'],
  ])('is %s by %j at %s', (status, facts, now) => {
    expect(callStatus(aFundingCall(facts), Temporal.Instant.from(now))).toBe(status);
  });

  it.each([
    ['2024-05-01T21:59:59Z', false],
    ['2024-05-01T22:00:00Z', true],
    ['2024-08-21T14:59:59Z', true],
    ['2024-08-21T15:00:00Z', false],
  ])('lets applications in at %s: %s', (now, open) => {
    expect(isOpen(aFundingCall(scheduled), Temporal.Instant.from(now))).toBe(open);
  });

  it('ends applications with the last deadline for them', () => {
    const deadlines = [
      aDeadline('2024-12-01T12:00', { id: 'late' }),
      aDeadline('2024-08-21'),
      aDeadline('2025-01-01', { for: 'questions' }),
    ];
    expect(applicationsEnd(aFundingCall({ deadlines }))?.toString()).toBe('2024-12-01T11:00:00Z');
    expect(applicationsEnd(aFundingCall())).toBeUndefined();
  });

  it.each([
    [
      'opens, closes soon and closes',
      scheduled,
      ['2024-05-01T22:00:00Z', '2024-08-07T15:00:00Z', '2024-08-21T15:00:00Z'],
    ],
    [
      'is open and closes',
      { opening: '2024-05-02', deadlines: [aDeadline('2024-05-10')] },
      ['2024-05-01T22:00:00Z', '2024-05-10T22:00:00Z'],
    ],
    ['is no longer expected', { stages: [forecast('2024-H1')] }, ['2024-06-30T22:00:00Z']],
    [
      'is in rounds',
      inRounds,
      [
        '2024-05-01T22:00:00Z',
        '2024-05-18T10:00:00Z',
        '2024-06-01T10:00:00Z',
        '2024-09-01T07:00:00Z',
        '2024-11-17T23:00:00Z',
        '2024-12-01T23:00:00Z',
      ],
    ],
    ['is continuous', { ...continuous, opening: '2024-05-02' }, ['2024-05-01T22:00:00Z']],
    ['is withdrawn', { ...scheduled, stages: [aStage('withdrawn', '2024-04-01')] }, []],
    ['is over', { deadlines: [aDeadline('2024-03-01')] }, []],
  ])('turns by itself when a call %s', (_, facts, turns) => {
    const now = Temporal.Instant.from('2024-04-20T00:00Z');
    expect(statusTurns(aFundingCall(facts), now).map(String)).toEqual(turns);
  });

  it('expects what the newest forecast expects, until a source saw it open', () => {
    const stages = [forecast('2023-H2'), aStage('forecast', '2023-05'), forecast('2024-Q1')];
    expect(expectedOpening(aFundingCall({ stages }))).toBe('2024-Q1');
    expect(expectedOpening(aFundingCall({ stages: [...stages, aStage('open', '2024-02-01')] }))).toBeUndefined();
  });
});

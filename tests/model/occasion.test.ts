import { describe, expect, it } from 'vitest';
import { newestFirst, occasionOf } from '../../src/model/occasion.ts';
import { aFundingCall, aMeeting, aSource, aStage } from '../builders.ts';

describe('the occasion of a record', () => {
  it.each([
    ['stated by its start', aMeeting({ start: '2022-11-30' }), { date: '2022-11-30', basis: 'stated' }],
    ['stated by a month', aMeeting({ start: '2022-11' }), { date: '2022-11', basis: 'stated' }],
    ['stated by an opening', aFundingCall({ opening: '2024-05-02T09:00' }), { date: '2024-05-02', basis: 'stated' }],
    [
      'stated by the first stage',
      aFundingCall({ stages: [aStage('forecast', '2022-12-21'), aStage('open', '2023-05-02')] }),
      { date: '2022-12-21', basis: 'stated' },
    ],
    [
      'that of an award, not that of its project',
      aFundingCall({ type: 'award', start: '2014-02-01', outcome: { at: '2013-10', source: 'notice' } }),
      { date: '2013-10', basis: 'stated' },
    ],
    [
      'that of the project where no source dates the award',
      aFundingCall({ type: 'award', start: '2014-02-01', outcome: { source: 'notice' } }),
      { date: '2014-02-01', basis: 'stated' },
    ],
    [
      'reported by the earliest source',
      aMeeting({
        sources: [aSource({ published: '2022-12-05T10:00' }), aSource({ published: '2022-12-02' }), aSource()],
      }),
      { date: '2022-12-02', basis: 'reported' },
    ],
    ['unknown where no source is dated', aMeeting({ sources: [aSource()] }), { date: '', basis: 'unknown' }],
    [
      'not the day on which it was published here',
      aMeeting({ 'first-published': '2026-11-22' }),
      { date: '', basis: 'unknown' },
    ],
  ])('is %s', (_, facts, occasion) => {
    expect(occasionOf(facts)).toEqual(occasion);
  });

  it('orders dates newest first, the more exact one before, the unknown last', () => {
    const dates = ['', '2022', '2022-01-01', '2023-02', '2022-01', '2022-11-30', ''];
    expect(dates.sort(newestFirst)).toEqual(['2023-02', '2022-11-30', '2022-01-01', '2022-01', '2022', '', '']);
  });
});

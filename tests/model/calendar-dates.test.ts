import { describe, expect, it } from 'vitest';
import { calendarDates } from '../../src/model/calendar-dates.ts';
import { aCampaign, aDeadline, aFundingCall, aMeeting, aSource, aStage } from '../builders.ts';

const ofMeeting = (facts: object) => calendarDates({ kind: 'meeting', facts: aMeeting({ ...facts }) });
const ofCampaign = (facts: object) => calendarDates({ kind: 'campaign', facts: aCampaign({ ...facts }) });
const ofCall = (facts: object) => calendarDates({ kind: 'funding-call', facts: aFundingCall({ ...facts }) });

describe('the dates of a record for a calendar', () => {
  it('are those of which the day is known', () => {
    expect(ofMeeting({ start: '2022-11-30' })).toMatchObject([{ what: 'meeting', start: '2022-11-30' }]);
    expect(ofMeeting({ start: '2022-11' })).toEqual([]);
    expect(ofMeeting({})).toEqual([]);
  });

  it('reach to the last day, or to the end of the last month', () => {
    expect(ofCampaign({ start: '2022-12-08', end: '2023-03' })).toMatchObject([{ end: '2023-03-31' }]);
    expect(ofCampaign({ start: '2022-12-08', end: 'open' })[0]).not.toHaveProperty('end');
    expect(ofMeeting({ start: '2022-12-08', end: '2022-12-08' })[0]).not.toHaveProperty('end');
  });

  it('are called off where a source says so, never left out', () => {
    const state = (value: string) => ofMeeting({ start: '2022-11-30', state: value })[0]?.state;
    expect(['held', 'planned', 'cancelled', 'postponed'].map(state)).toEqual([
      'confirmed',
      'tentative',
      'cancelled',
      'cancelled',
    ]);
  });

  it('include the phases of a campaign', () => {
    expect(ofCampaign({ phases: [{ id: 'media', start: '2022-12-08', end: '2023-03-31' }] })).toMatchObject([
      { what: 'phase', id: 'media', start: '2022-12-08', end: '2023-03-31' },
    ]);
  });

  it('of a call are its deadlines in their zones, and its opening in that of the last', () => {
    const dates = ofCall({ opening: '2024-06-01', deadlines: [aDeadline('2024-08-21T17:00')] });
    expect(dates).toMatchObject([
      { what: 'opening', start: '2024-06-01', zone: 'Europe/Brussels' },
      { what: 'deadline', id: 'applications', start: '2024-08-21T17:00', zone: 'Europe/Brussels' },
    ]);
  });

  it('of a call are its rounds and information days, too', () => {
    const source = 'notice';
    const dates = ofCall({
      deadlines: [aDeadline('2024-08-21T17:00', { from: '2024-06-01' })],
      'information-days': [
        { id: 'hour', at: '2024-06-11T10:00', end: '2024-06-11T12:00', zone: 'Europe/Brussels', source },
        { id: 'days', at: '2024-06-12T10:00', end: '2024-06-13', source },
        { id: 'day', at: '2024-06-14', source },
      ],
    });
    expect(dates).toMatchObject([
      { what: 'period', id: 'applications', start: '2024-06-01', zone: 'Europe/Brussels' },
      { what: 'deadline', id: 'applications' },
      {
        what: 'information-day',
        id: 'hour',
        start: '2024-06-11T10:00',
        end: '2024-06-11T12:00',
        zone: 'Europe/Brussels',
      },
      { what: 'information-day', id: 'days', start: '2024-06-12', end: '2024-06-13' },
      { what: 'information-day', id: 'day', start: '2024-06-14' },
    ]);
  });

  it('rise in revision by one with each move, and when they are called off', () => {
    const moved = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ at: `2024-08-0${at + 1}T17:00`, source: 'notice' }));
    const sources = [aSource({ id: 'notice' })];
    const revision = (facts: object) => ofCall({ sources, ...facts })[0]?.revision;
    expect(
      [0, 1, 2].map((count) => revision({ deadlines: [aDeadline('2024-08-21T17:00', { was: moved(count) })] })),
    ).toEqual([0, 1, 2]);
    const stages = [aStage('withdrawn', '2024-07-01')];
    expect(revision({ deadlines: [aDeadline('2024-08-21T17:00', { was: moved(1) })], stages })).toBe(2);
    const was = [{ field: 'start', value: '2022-10', source: 'minutes' }];
    expect(ofMeeting({ start: '2022-11-30', was, sources: [aSource()] })[0]?.revision).toBe(1);
  });
});

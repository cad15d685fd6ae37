import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/model/site.ts';
import { callStatusView } from '../../../src/views/record/call-status-view.ts';
import { aDeadline, aFundingCall, aStage } from '../../builders.ts';
import { now } from '../../queries/healthy-graph.ts';

const both = { en: 'A', hu: 'A' };
const site = siteSchema.parse({ name: both, description: both, reach: '2024-05-30' });
const opening = '2024-05-02';
const expecting = (opening: string) => aStage('forecast', '2023-11', { expected: { opening } });

/** The status of a call as the reader sees it, in both languages, with plain spaces. */
const statusViews = (facts: Record<string, unknown>, of: typeof site | undefined = site) =>
  (['en', 'hu'] as const).map((lang) => {
    const { label, detail, distance } = callStatusView(aFundingCall(facts), of, now, lang);
    return [detail ? `${label}: ${detail}` : label, distance?.text]
      .filter(Boolean)
      .join(' – ')
      .replaceAll('\u00a0', ' ');
  });

describe('the status of a call', () => {
  it.each([
    [
      'forecast',
      { stages: [expecting('2024-H2')] },
      'Upcoming: in the second half of 2024',
      'Várható: 2024 második fele',
    ],
    [
      'announced with a day',
      { opening: '2024-07-01T09:00', stages: [expecting('2024-H2')] },
      'Upcoming: opens 1 July 2024, 09:00 – in 30 days',
      'Várható: megnyitás: 2024. július 1. 9:00 – 30 nap múlva',
    ],
    [
      'open',
      { opening, deadlines: [aDeadline('2024-08-21T17:00')] },
      'Open: until 21 August 2024, 17:00, Brussels time – in 2 months',
      'Nyitott: határidő: 2024. augusztus 21. 17:00, brüsszeli idő szerint – 2 hónap múlva',
    ],
    [
      'closing soon',
      { opening, deadlines: [aDeadline('2024-06-10')] },
      'Closing soon: until 10 June 2024 – in 9 days',
      'Hamarosan zárul: határidő: 2024. június 10. – 9 nap múlva',
    ],
    [
      'open until the later of two deadlines',
      { opening, deadlines: [aDeadline('2024-09-01', { id: 'second' }), aDeadline('2024-08-01')] },
      'Open: until 1 September 2024 – in 3 months',
      'Nyitott: határidő: 2024. szeptember 1. – 3 hónap múlva',
    ],
    ['continuous', { opening, continuous: { source: 'notice' } }, 'Open: no deadline', 'Nyitott: nincs határidő'],
    [
      'continuous with cut-off dates',
      {
        opening,
        continuous: { source: 'notice' },
        deadlines: [
          aDeadline('2024-05-10', { for: 'cut-off', id: 'spring' }),
          aDeadline('2024-06-10', { for: 'cut-off', id: 'summer' }),
        ],
      },
      'Open: no deadline; next cut-off date 10 June 2024 – in 9 days',
      'Nyitott: nincs határidő; a következő értékelési határnap: 2024. június 10. – 9 nap múlva',
    ],
    [
      'between two rounds',
      { opening, deadlines: [aDeadline('2024-05-20'), aDeadline('2024-12-01', { id: 'second', from: '2024-09-01' })] },
      'Upcoming: opens 1 September 2024 – in 3 months',
      'Várható: megnyitás: 2024. szeptember 1. – 3 hónap múlva',
    ],
    [
      'in the first of two rounds',
      { opening, deadlines: [aDeadline('2024-06-10'), aDeadline('2024-12-01', { id: 'second', from: '2024-09-01' })] },
      'Closing soon: until 10 June 2024 – in 9 days',
      'Hamarosan zárul: határidő: 2024. június 10. – 9 nap múlva',
    ],
    [
      'closed',
      { opening, deadlines: [aDeadline('2024-05-20')] },
      'Closed: deadline 20 May 2024',
      'Lezárt: határidő: 2024. május 20.',
    ],
    [
      'reported as closed before its deadline',
      { opening, deadlines: [aDeadline('2024-08-21')], stages: [aStage('closed', '2024-05-20')] },
      'Closed: on 20 May 2024',
      'Lezárt: 2024. május 20.',
    ],
    ['awarded', { type: 'award' }, 'Awarded', 'Eredmény kihirdetve'],
    [
      'withdrawn',
      { opening, stages: [aStage('withdrawn', '2024-05-20')] },
      'Withdrawn: on 20 May 2024',
      'Visszavont: 2024. május 20.',
    ],
    [
      'withdrawn in a month',
      { stages: [aStage('withdrawn', '2018-01')] },
      'Withdrawn: in January 2018',
      'Visszavont: 2018. január',
    ],
    [
      'once described as open',
      { stages: [expecting('2023-autumn'), aStage('open', '2024-05-20')] },
      'Status not known: last described as open: 20 May 2024',
      'Állapota nem ismert: utoljára nyitottként említve: 2024. május 20.',
    ],
    [
      'expected and never seen',
      { stages: [expecting('2023-autumn')] },
      'Status not known: was expected in autumn 2023; no call found by 30 May 2024',
      'Állapota nem ismert: várható volt: 2023 ősze; felhívást nem találtunk (utolsó átnézés: 2024. május 30.)',
    ],
    [
      'spoken of',
      { stages: [aStage('consultation', '2023-04')] },
      'Status not known: Consultation: April 2023',
      'Állapota nem ismert: Egyeztetés: 2023. április',
    ],
    ['without a word', {}, 'Status not known', 'Állapota nem ismert'],
  ])('that is %s is expressed in words', (_, facts, en, hu) => {
    expect(statusViews(facts)).toEqual([en, hu]);
  });

  it('names no reach where the site has none', () => {
    const unread = siteSchema.parse({ name: both, description: both });
    expect(statusViews({ stages: [expecting('2023-autumn')] }, unread)).toEqual([
      'Status not known: was expected in autumn 2023',
      'Állapota nem ismert: várható volt: 2023 ősze',
    ]);
  });

  it('names what time alone will bring, each with the instant from which and until which it holds', () => {
    const call = aFundingCall({ opening: '2024-07-01', deadlines: [aDeadline('2024-08-21T17:00')] });
    const { upcoming, ...present } = callStatusView(call, site, now, 'en');
    expect(
      [present, ...upcoming].map(({ label, detail, distance, from, until }) =>
        [label, detail, distance?.text, from, until].map((each) => each?.replaceAll('\u00a0', ' ')),
      ),
    ).toEqual([
      ['Upcoming', 'opens 1 July 2024', 'in 30 days', undefined, '2024-06-30T22:00:00Z'],
      [
        'Open',
        'until 21 August 2024, 17:00, Brussels time',
        'in 51 days',
        '2024-06-30T22:00:00Z',
        '2024-08-07T15:00:00Z',
      ],
      [
        'Closing soon',
        'until 21 August 2024, 17:00, Brussels time',
        'in 14 days',
        '2024-08-07T15:00:00Z',
        '2024-08-21T15:00:00Z',
      ],
      ['Closed', 'deadline 21 August 2024', undefined, '2024-08-21T15:00:00Z', undefined],
    ]);
  });

  it('names each cut-off date of a continuous call in its time', () => {
    const deadlines = ['2024-06-10', '2024-08-01'].map((at) => aDeadline(at, { for: 'cut-off', id: `by-${at}` }));
    const call = aFundingCall({ opening: '2024-05-02', continuous: { source: 'notice' }, deadlines });
    const { upcoming, ...present } = callStatusView(call, site, now, 'en');
    expect(
      [present, ...upcoming].map(({ status, detail, from }) => [status, detail?.replaceAll('\u00a0', ' '), from]),
    ).toEqual([
      ['open', 'no deadline; next cut-off date 10 June 2024', undefined],
      ['open', 'no deadline; next cut-off date 1 August 2024', '2024-06-10T22:00:00Z'],
      ['open', 'no deadline', '2024-08-01T22:00:00Z'],
    ]);
  });

  it.each([
    ['a deadline is ahead', { deadlines: [aDeadline('2024-08-21')] }, '2024-06-01'],
    ['the distance of a former deadline grows', { deadlines: [aDeadline('2022-08-21')] }, '2024-06-01'],
    [
      'it is withdrawn',
      { deadlines: [aDeadline('2024-08-21')], stages: [aStage('withdrawn', '2024-05-20')] },
      undefined,
    ],
    ['nothing is ahead', { stages: [aStage('open', '2023-05-20')] }, undefined],
  ])('says as of which day it is true where time changes it: %s', (_, facts, day) => {
    expect(callStatusView(aFundingCall(facts), site, now, 'en').asOf?.iso).toBe(day);
  });
});

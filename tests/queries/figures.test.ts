import { describe, expect, it } from 'vitest';
import { announcedSums, attendance, programmeOf, recordsPerYear, yearsOfMeetings } from '../../src/queries/figures.ts';
import { aStage } from '../builders.ts';
import { callOf, campaignOf, entryOf, holding, meetingOf, now } from './healthy-graph.ts';

const organisations = ['police', 'ministry', 'shelter'].map((id) =>
  entryOf('organisation', id, { name: { en: id, hu: id }, kind: 'police' }),
);

const present = (records: Parameters<typeof holding>[0]) => {
  const { presences, meetings } = attendance(holding(records, organisations), now);
  return [
    presences.map(({ organisation, attended, organised }) => [organisation.id, attended.length, organised]),
    meetings,
  ];
};

describe('records per year', () => {
  it('are counted by kind under the year of their list, those without a date last', () => {
    const records = [
      meetingOf('a', { start: '2022-11-30' }),
      meetingOf('b', { start: '2022' }),
      campaignOf('c', { start: '2022-12' }),
      callOf('d', { opening: '2024-05-21' }),
      meetingOf('e'),
    ];
    expect(recordsPerYear(holding(records))).toEqual([
      { year: '2024', total: 1, kinds: { meeting: 0, campaign: 0, 'funding-call': 1 } },
      { year: '2022', total: 3, kinds: { meeting: 2, campaign: 1, 'funding-call': 0 } },
      { year: 'undated', total: 1, kinds: { meeting: 1, campaign: 0, 'funding-call': 0 } },
    ]);
  });

  it('are none where nothing is recorded', () => {
    expect(recordsPerYear(holding([]))).toEqual([]);
  });
});

describe('attendance', () => {
  it('counts those who took part, not those who are mentioned or who only organised', () => {
    const records = [
      meetingOf('a', { start: '2022', organisers: ['ministry'], participants: ['police'], mentioned: ['shelter'] }),
      meetingOf('b', { start: '2023', organisers: ['ministry'], participants: ['police', 'ministry'] }),
      meetingOf('c', { start: '2023', organisers: ['ministry'] }),
    ];
    expect(present(records)).toEqual([
      [
        ['police', 2, 0],
        ['ministry', 1, 3],
      ],
      2,
    ]);
  });

  it('counts a meeting of several days once', () => {
    const participants = ['2022-10-20', '2022-10-21'].map((day) => ({ organisation: 'police', day }));
    expect(present([meetingOf('a', { start: '2022-10-20', end: '2022-10-21', participants })])).toEqual([
      [['police', 1, 0]],
      1,
    ]);
  });

  it('counts no meeting that was called off or is still ahead, and one without a date', () => {
    const off = (['planned', 'cancelled', 'postponed'] as const).map((state) =>
      meetingOf(state, { start: '2022', state, participants: ['police'] }),
    );
    const ahead = meetingOf('ahead', { start: '2024-06-02', participants: ['police'] });
    const undated = meetingOf('undated', { participants: ['shelter'] });
    expect(present([...off, ahead, undated])).toEqual([[['shelter', 1, 0]], 1]);
  });

  it('pages out what is not shown', () => {
    expect(present([meetingOf('a', { start: '2022', participants: ['nobody'] })])).toEqual([[], 0]);
  });

  it('is given by year', () => {
    const records = ['2022', '2022', '2019'].map((start, at) =>
      meetingOf(`m-${at}`, { start, participants: ['police'] }),
    );
    const [police] = attendance(holding(records, organisations), now).presences;
    expect([...yearsOfMeetings(police?.attended ?? [])]).toEqual([
      ['2022', 2],
      ['2019', 1],
    ]);
  });
});

describe('announced sums', () => {
  it('are each as the source put them, with their call and stage, and never added', () => {
    const amounts = [
      { id: 'programme', value: 806, currency: 'HUF', qualifier: 'about', source: 'notice' },
      { id: 'programme', value: 2, currency: 'CHF', source: 'later' },
    ];
    const call = callOf('swiss', { stages: [aStage('forecast', '2022-11-30')], amounts });
    const sums = announcedSums(holding([call, callOf('none'), meetingOf('m')]));
    expect(sums.map(({ call: { id }, amount, stage }) => [id, amount.value, amount.currency, stage])).toEqual([
      ['swiss', 806, 'HUF', 'forecast'],
      ['swiss', 2, 'CHF', undefined],
    ]);
  });

  it('belong to a programme where one is named and shown', () => {
    const fund = entryOf('programme', 'fund', { name: { en: 'Fund' } });
    const all = holding([callOf('a', { programme: 'fund' }), callOf('b', { programme: 'gone' }), callOf('c')], [fund]);
    const programmes = all.records.map((record) => programmeOf(all, record as never)?.id);
    expect(programmes).toEqual(['fund', undefined, undefined]);
  });
});

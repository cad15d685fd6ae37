import { describe, expect, it } from 'vitest';
import { attendanceChart } from '../../../src/views/chart/attendance-chart.ts';
import { figuresPage } from '../../../src/views/chart/figures-page.ts';
import { timelineChart } from '../../../src/views/chart/timeline-chart.ts';
import { callOf, campaignOf, entryOf, healthyGraph, holding, meetingOf } from '../../queries/healthy-graph.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** The given number of meetings in each year. */
const meetingsIn = (years: Record<string, number>) =>
  Object.entries(years).flatMap(([start, count]) =>
    Array.from({ length: count }, (_, at) => meetingOf(`m-${start}-${at}`, { start })),
  );

describe('the finding of the timeline', () => {
  it.each([
    [{ 2022: 1 }, 'The only record is from 2022', 'Az egyetlen tétel éve: 2022'],
    [{ 2022: 3 }, 'All 3 records are from 2022', '3 tétel, mind egyetlen évből: 2022'],
    [{ 2021: 1, 2022: 3 }, '2022 stands out: 3 of 4 records', 'Kiemelkedő év: 2022 (4 tétel közül 3)'],
    [
      { 2019: 2, 2021: 1, 2022: 2 },
      '2019 and 2022 stand out: 2 each, of 5 records',
      'Kiemelkedő évek: 2019 és 2022 (5 tétel közül évente 2)',
    ],
    [
      { 2018: 2, 2019: 2, 2020: 2, 2021: 1, 2022: 2 },
      'No year stands out: 4 years each have the highest number, 2 records',
      'Nincs kiemelkedő év: a legtöbb, évi 2 tétel, ezekre jut: 4 év',
    ],
    [
      { 2021: 1, 2022: 1 },
      'No year stands out: 1 record in each of 2 years',
      'Nincs kiemelkedő év: 1 tétel jut ezek mindegyikére: 2 év',
    ],
  ])('of %o is true in both languages', (years, en, hu) => {
    const all = holding(meetingsIn(years));
    expect([timelineChart(all, 'en')?.title, timelineChart(all, 'hu')?.title]).toEqual([en, hu]);
  });

  it('groups the digits of large numbers as the language does', () => {
    const all = holding(meetingsIn({ 2021: 1, 2022: 10_000 }));
    expect(timelineChart(all, 'en')?.title).toContain('10,000 of 10,001 records');
    expect(plain(timelineChart(all, 'hu')?.title)).toContain('10 001 tétel közül 10 000');
  });
});

describe('the timeline', () => {
  const all = holding([...meetingsIn({ 2018: 1, 2022: 2 }), campaignOf('c', { start: '2022-05' }), callOf('f')]);

  it('has a mark for each record, a link to the list of each year, and the same in words', () => {
    const years = timelineChart(all, 'en')?.years ?? [];
    expect(years.map(({ label, href, count, words }) => [label, href, count, words])).toEqual([
      ['2018', '/record/en/archive/2018/', '1', '1 record: 1 meeting'],
      ['2019', undefined, '', 'no records'],
      ['2020', undefined, '', 'no records'],
      ['2021', undefined, '', 'no records'],
      ['2022', '/record/en/archive/2022/', '3', '3 records: 2 meetings, 1 campaign'],
    ]);
    expect(years.map(({ marks }) => marks.match(/<svg/g)?.length ?? 0)).toEqual([1, 0, 0, 0, 3]);
  });

  it('says what is not drawn, and has it in the table with sums that are right', () => {
    const chart = timelineChart(all, 'en');
    expect(chart?.notes).toEqual(['Each mark is one record.', 'Not shown, because no source gives a date: 1 record.']);
    const rows = chart?.table.rows.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)]);
    expect(rows).toEqual([
      ['Without a date', '0', '0', '1', '1'],
      ['2018', '1', '0', '0', '1'],
      ['2022', '2', '1', '0', '3'],
      ['Total', '3', '1', '1', '5'],
    ]);
  });

  it('stays small with many records: a mark then stands for several', () => {
    const chart = timelineChart(holding(meetingsIn({ 2021: 3, 2022: 450 })), 'en');
    expect(chart?.notes[0]).toBe('Each mark stands for up to 50 records of its kind.');
    expect(chart?.years.map(({ marks }) => marks.match(/<svg/g)?.length)).toEqual([1, 9]);
  });

  it('goes below each other where the years are too many for a row', () => {
    const years = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [2000 + at, 1]));
    expect(timelineChart(holding(meetingsIn(years(20))), 'en')?.isShort).toBe(true);
    expect(timelineChart(holding(meetingsIn(years(21))), 'en')?.isShort).toBe(false);
  });
});

const organisations = ['alfa', 'beta', 'gamma', 'delta', 'ődön'].map((id) =>
  entryOf('organisation', id.replace('ő', 'o').replace('ö', 'o'), { name: { en: id, hu: id }, kind: 'ngo' }),
);

const attended = (...lists: string[][]) =>
  holding(
    lists.map((participants, at) => meetingOf(`m-${at}`, { start: `${2019 + (at % 3)}`, participants })),
    organisations,
  );

describe('the finding of attendance', () => {
  it.each([
    [
      [['alfa', 'beta'], ['alfa'], []],
      'Took part most often: alfa, in 2 of 2 meetings',
      'A leggyakoribb résztvevő: alfa (2 találkozó közül 2 alkalommal)',
    ],
    [
      [['alfa', 'beta']],
      'Took part most often: alfa and beta, each in 1 of 1 meeting',
      'A leggyakoribb résztvevők: alfa és beta (1 találkozó közül egyenként 1 alkalommal)',
    ],
    [
      [['alfa', 'beta', 'gamma', 'delta'], ['odon']],
      'No organisation stands out: 5 organisations share the highest number, 1 of 2 meetings',
      'Nincs kiemelkedő résztvevő: 5 szervezet vett részt a legtöbbször, 2 találkozó közül 1 alkalommal',
    ],
  ])('of %o is true in both languages', (lists, en, hu) => {
    const all = attended(...lists);
    expect([attendanceChart(all, 'en')?.title, attendanceChart(all, 'hu')?.title]).toEqual([en, hu]);
  });
});

describe('attendance', () => {
  it('is drawn for the most present, equals in the order of the dictionary, each year described in words', () => {
    const chart = attendanceChart(attended(['gamma', 'odon'], ['gamma', 'beta'], ['delta'], ['gamma']), 'hu');
    expect(chart?.rows.map(({ name, count, words }) => [name.text, name.href, plain(count), plain(words)])).toEqual([
      ['gamma', '/record/hu/szervezetek/gamma/', '3 találkozó', '2019: 2, 2020: 1'],
      ['beta', '/record/hu/szervezetek/beta/', '1 találkozó', '2020: 1'],
      ['delta', '/record/hu/szervezetek/delta/', '1 találkozó', '2021: 1'],
      ['ődön', '/record/hu/szervezetek/odon/', '1 találkozó', '2019: 1'],
    ]);
    expect(chart?.rows[0]?.strip.match(/<circle/g)).toHaveLength(2);
    expect(chart?.notes).toEqual([]);
  });

  it('has a column for each year in the table, then all of them', () => {
    const { table } = attendanceChart(attended(['gamma', 'odon'], ['gamma'], [], ['gamma']), 'en') ?? {};
    expect(table?.columns.map(({ text }) => text)).toEqual(['Organisation', '2019', '2020', 'Total', 'Organised']);
    expect(table?.rows.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)])).toEqual([
      ['gamma', '2', '1', '3', '–'],
      ['ődön', '1', '–', '1', '–'],
    ]);
  });

  it('has as many organisations in the table as a page has room for, and says where the others are', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `o-${at}`);
    const bodies = ids.map((id) => entryOf('organisation', id, { name: { en: id, hu: id }, kind: 'ngo' }));
    const meetings = [ids, ids.slice(0, 20)].map((participants, at) => meetingOf(`m-${at}`, { participants }));
    const chart = attendanceChart(holding(meetings, bodies), 'en');
    expect(chart?.table.rows).toHaveLength(20);
    expect(chart?.notes).toEqual([
      'The chart shows the 12 of 200 organisations that took part most often, the table 20. The pages of the others say how often each took part.',
    ]);
  });

  it('says in the caption of how many meetings participants are known', () => {
    expect(attendanceChart(attended(['alfa'], []), 'en')?.caption).toContain('for 1 of 2 meetings');
  });
});

describe('the page of pictures', () => {
  it('has all three of the healthy folder, or none of an empty one', () => {
    const full = figuresPage(healthyGraph(), 'hu');
    expect([full.head.path, full.head.translation.path]).toEqual(['/record/hu/szamokban/', '/record/en/figures/']);
    expect(full.timeline?.title).toBeTruthy();
    const { timeline, attendance, money } = figuresPage(holding([]), 'en');
    expect([timeline, attendance, money]).toEqual([undefined, undefined, undefined]);
  });

  it('draws nothing of what has no date', () => {
    expect(timelineChart(holding([meetingOf('m')]), 'en')).toBeUndefined();
  });
});

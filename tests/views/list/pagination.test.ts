import { describe, expect, it } from 'vitest';
import { listPage, pageKeysOf } from '../../../src/views/list/list-page.ts';
import { holding, meetingOf } from '../../queries/healthy-graph.ts';

describe('a full year', () => {
  const records = Array.from({ length: 184 }, (_, at) =>
    meetingOf(`m-${at}`, { start: at === 0 ? '2022' : at <= 120 ? '2022-11-30' : `2022-0${1 + (at % 3)}-15` }),
  );
  const all = holding([...records, meetingOf('older', { start: '2021' })]);
  const titles = (key?: string) =>
    listPage(all, 'meeting', 'en', key).groups.map(({ title, items }) =>
      `${title}: ${items.length}`.replace('\u00a0', ' '),
    );

  it('is split by month, each with a page of its own', () => {
    expect(pageKeysOf(all, 'meeting')).toEqual([
      '2022',
      '2022-11',
      '2022-11-page-2',
      '2022-11-page-3',
      '2022-11-page-4',
      '2022-11-page-5',
      '2022-11-page-6',
      '2022-03',
      '2022-03-page-2',
      '2022-02',
      '2022-02-page-2',
      '2022-01',
      '2022-01-page-2',
      '2022-undated',
      '2021',
    ]);
    expect(titles('2022-02')).toEqual(['February 2022: 20']);
  });

  it('shows its newest months as far as they fit, and the way to each month', () => {
    expect(titles('2022')).toEqual(['November 2022: 20']);
    const { months, count, earlier, later } = listPage(all, 'meeting', 'hu', '2022');
    expect(months.map(({ text, href, count: records }) => [text.replace('\u00a0', ' '), href, records])).toEqual([
      ['2022. november', '/record/hu/talalkozok/2022-11/', 120],
      ['2022. március', '/record/hu/talalkozok/2022-03/', 21],
      ['2022. február', '/record/hu/talalkozok/2022-02/', 21],
      ['2022. január', '/record/hu/talalkozok/2022-01/', 21],
      ['2022, ismeretlen hónap', '/record/hu/talalkozok/2022-datum-nelkul/', 1],
    ]);
    expect([count, earlier?.text, later]).toEqual(['184 tétel közül a legújabb 20', '2021', undefined]);
  });

  it('leads from each month to those beside it and back to the year', () => {
    const { head, earlier, later, years } = listPage(all, 'meeting', 'en', '2022-03');
    expect([earlier?.href, later?.href]).toEqual([
      '/record/en/meetings/2022-03-page-2/',
      '/record/en/meetings/2022-11-page-6/',
    ]);
    expect(head.trail.map(({ text }) => text)).toEqual(['Meetings', '2022']);
    expect(years.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual(['2022']);
  });
});

describe('a month that does not fit on a page', () => {
  const records = Array.from({ length: 130 }, (_, at) => meetingOf(`m-${at}`, { start: '2022-11-30' }));
  const page = (key: string) => listPage(holding(records), 'meeting', 'en', key);

  it('is shown in pages, each with a title, an address and a way back of its own', () => {
    const { head } = page('2022-11-page-2');
    expect(head).toMatchObject({
      title: 'Meetings, November 2022, page 2',
      path: '/record/en/meetings/2022-11-page-2/',
      translation: { path: '/record/hu/talalkozok/2022-11-oldal-2/', exists: true },
    });
    expect(head.trail.map(({ href }) => href)).toEqual([
      '/record/en/meetings/',
      '/record/en/meetings/2022/',
      '/record/en/meetings/2022-11/',
    ]);
  });

  it.each([
    ['2022-11', 'The newest 20 of 130 records', '/record/en/meetings/2022-11-page-2/', undefined],
    ['2022-11-page-2', '21–40 of 130 records', '/record/en/meetings/2022-11-page-3/', '/record/en/meetings/2022-11/'],
    ['2022-11-page-7', '121–130 of 130 records', undefined, '/record/en/meetings/2022-11-page-6/'],
  ])('leads from %s to the pages beside it', (key, count, earlier, later) => {
    const shown = page(key);
    expect([shown.count, shown.earlier?.href, shown.later?.href]).toEqual([count, earlier, later]);
  });

  it('leads from each page to all others', () => {
    expect(page('2022-11-page-2').pages.map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
      ['1–20', false],
      ['21–40', true],
      ['41–60', false],
      ['61–80', false],
      ['81–100', false],
      ['101–120', false],
      ['121–130', false],
    ]);
    expect(page('2022').pages).toEqual([]);
  });

  it('is led to from its year, though it is the only month', () => {
    expect(page('2022').months.map(({ href }) => href)).toEqual(['/record/en/meetings/2022-11/']);
  });
});

describe('a year that fills several pages, but not so many that it is split by month', () => {
  const all = holding(Array.from({ length: 70 }, (_, at) => meetingOf(`m-${at}`, { start: '2022-11-30' })));

  it('goes on under its own address', () => {
    expect(pageKeysOf(all, 'meeting')).toEqual(['2022', '2022-page-2', '2022-page-3', '2022-page-4']);
    const { count, months, earlier, later } = listPage(all, 'meeting', 'hu', '2022-page-2');
    expect([count, months, earlier?.href, later?.href]).toEqual([
      '21–40. tétel, összesen 70',
      [],
      '/record/hu/talalkozok/2022-oldal-3/',
      '/record/hu/talalkozok/2022/',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { listPage, pageKeysOf } from '../../../src/views/list/list-page.ts';
import { call, campaign, type Edits, put } from '../../builders.ts';
import { callOf, campaignOf, healthyGraph, holding, meetingOf } from '../../queries/healthy-graph.ts';

/** The given number of meetings in each year. */
const meetingsIn = (counts: Record<string, number>) =>
  holding(
    Object.entries(counts).flatMap(([year, count]) =>
      Array.from({ length: count }, (_, at) => meetingOf(`m-${year}-${at}`, year === 'undated' ? {} : { start: year })),
    ),
  );

const shown = (counts: Record<string, number>) => {
  const page = listPage(meetingsIn(counts), 'meeting', 'en');
  return [page.count, page.groups.map(({ title, items }) => `${title}: ${items.length}`)];
};

describe('a list', () => {
  it.each([
    ['shows everything where that is little', { 2022: 3, 2021: 2 }, '5 records', ['2022: 3', '2021: 2']],
    ['reaches twelve exactly', { 2022: 7, 2021: 5, 2020: 1 }, 'The newest 12 of 13 records', ['2022: 7', '2021: 5']],
    [
      'stops within a year that would make it long',
      { 2022: 7, 2021: 11, 2020: 1 },
      'The newest 12 of 19 records',
      ['2022: 7', '2021: 5'],
    ],
    [
      'shows as much of the newest year as fits, where it does not',
      { 2022: 40, 2021: 1 },
      'The newest 12 of 41 records',
      ['2022: 12'],
    ],
    [
      'shows as much of its newest month, where that is split by month',
      { 2022: 130, 2021: 1 },
      'The newest 12 of 131 records',
      ['2022, month unknown: 12'],
    ],
    ['has those without a date last', { undated: 2, 2021: 1 }, '3 records', ['2021: 1', 'Without a date: 2']],
    ['shows those without a date in pages too', { undated: 61 }, 'The newest 12 of 61 records', ['Without a date: 12']],
    ['says one record in the singular', { 2022: 1 }, '1 record', ['2022: 1']],
    ['is honest about nothing', {}, '0 records', []],
  ])('%s', (_, counts, count, groups) => {
    expect(shown(counts as Record<string, number>)).toEqual([count, groups]);
  });

  it('describes each year in words of its own', () => {
    const graph = meetingsIn({ 2022: 130, 2021: 1, undated: 2 });
    const described = [undefined, '2022', '2021', 'undated'].map(
      (key) => listPage(graph, 'meeting', 'en', key).head.description.split('. ')[0],
    );
    expect(described).toEqual([
      'Sessions of the forums, conferences, consultations and visits, newest first.',
      'Meetings, 2022: 130 records',
      'Meetings, 2021: 1 record',
      'Meetings without a date: 2 records',
    ]);
  });

  it('leads to every year, also those that it does not show', () => {
    const { years } = listPage(meetingsIn({ 2022: 60, 2021: 41, undated: 1 }), 'meeting', 'hu');
    expect(years.map(({ text, href, count, isCurrent }) => [text, href, count, isCurrent])).toEqual([
      ['2022', '/record/hu/talalkozok/2022/', 60, false],
      ['2021', '/record/hu/talalkozok/2021/', 41, false],
      ['Dátum nélkül', '/record/hu/talalkozok/datum-nelkul/', 1, false],
    ]);
  });

  it.each([
    [{ 2022: 12, 2021: 11 }, '/record/en/meetings/2021/'],
    [{ 2022: 7, 2021: 11 }, '/record/en/meetings/2021/'],
    [{ 2022: 40, 2021: 11 }, '/record/en/meetings/2022/'],
    [{ 2022: 7, 2021: 5 }, undefined],
  ])('of %o goes on where its first page ends', (counts, earlier) => {
    const page = listPage(meetingsIn(counts), 'meeting', 'en');
    expect([page.earlier?.href, page.later]).toEqual([earlier, undefined]);
  });

  it('holds one kind, and the archive all of them', () => {
    const all = holding([meetingOf('m'), campaignOf('c', { start: '2020' }), callOf('f', { opening: '2021-01-01' })]);
    const counts = (['meeting', 'campaign', 'funding-call', 'archive'] as const).map(
      (section) => listPage(all, section, 'en').count,
    );
    expect(counts).toEqual(['1 record', '1 record', '1 record', '3 records']);
    expect(pageKeysOf(all, 'archive')).toEqual(['2021', '2020', 'undated']);
    expect(pageKeysOf(all, 'funding-call').slice(0, 3)).toEqual(['2021', 'status_open', 'status_coming']);
  });

  it('shows of each record what a reader scans for', () => {
    const [group] = listPage(healthyGraph(), 'funding-call', 'hu').groups;
    expect(group?.items).toEqual([
      {
        kind: 'funding-call',
        kindLabel: expect.any(String),
        title: { text: 'Támogatás védett szállásokra', href: '/record/hu/palyazatok/shelter-call/' },
        when: { text: '2024. május\u00a02.', iso: '2024-05-02' },
        summary: { text: 'Kétmillió euró védett szállásokra.' },
        bodies: [{ text: 'Biztonsági Minisztérium', href: '/record/hu/szervezetek/ministry/' }],
        onlyIn: undefined,
        callStatus: expect.objectContaining({
          status: 'open',
          label: 'Nyitott',
          detail: expect.stringContaining('határidő: 2024.'),
        }),
      },
    ]);
  });

  it('shows a record of the other language only, marked', () => {
    const graph = healthyGraph({ 'campaigns/open-eyes/en.mdx': null });
    const [item] = listPage(graph, 'campaign', 'en').groups.flatMap(({ items }) => items);
    expect([item?.title.lang, item?.summary?.lang, item?.onlyIn]).toEqual(['hu', 'hu', 'in Hungarian only']);
    expect(item?.title.href).toBe('/record/en/campaigns/open-eyes/');
  });
});

describe('the first page of a list', () => {
  const titles = (section: 'funding-call' | 'campaign', edits: Edits = {}) => {
    const [current] = listPage(healthyGraph(edits), section, 'en').currents;
    const gap = current?.gaps.find(({ from }) => from === undefined);
    return [current?.title, current?.asOf.iso, current?.items.map(({ title }) => title.text), gap?.text];
  };

  it('begins with the calls that are open', () => {
    expect(titles('funding-call')).toEqual(['Open calls', '2024-06-01', ['Money for shelters'], undefined]);
  });

  it('begins with the campaigns that run', () => {
    const edits = { [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: open') };
    expect(titles('campaign', edits)).toEqual(['Running campaigns', '2024-06-01', ['Open eyes'], undefined]);
    const [item] = listPage(healthyGraph(edits), 'campaign', 'hu').currents[0]?.items ?? [];
    expect(item?.when).toEqual({ text: '2022. december\u00a08. óta', iso: '2022-12-08' });
  });

  it('says from when on none is open, and which call opens later', () => {
    const edits = { [`${call}/funding-call.yaml`]: put('opening: 2024-05-02', 'opening: 2024-07-02') };
    const { items, gaps } = listPage(healthyGraph(edits), 'funding-call', 'en').currents[0] ?? {};
    expect(items?.map(({ from, until }) => [from, until])).toEqual([['2024-07-01T22:00:00Z', '2024-08-21T15:00:00Z']]);
    expect(gaps?.map(({ from, until }) => [from, until])).toEqual([
      [undefined, '2024-07-01T22:00:00Z'],
      ['2024-08-21T15:00:00Z', undefined],
    ]);
  });

  it('says where none is open, and leads to the funders', () => {
    const edits = {
      [`${call}/funding-call.yaml`]: put('type: call', 'type: award'),
      'programmes.yaml': (text: string) => `${text}  website: https://fund.example.org/\n`,
    };
    expect(titles('funding-call', edits)).toEqual(['Open calls', '2024-06-01', [], 'We know of no open calls.']);
    const { funders } = listPage(healthyGraph(edits), 'funding-call', 'en').currents[0] ?? {};
    expect(funders).toEqual([{ text: 'Safety Fund', href: 'https://fund.example.org/' }]);
  });

  it('has the newest of many campaigns that run, and says where the others are', () => {
    const all = holding(Array.from({ length: 50 }, (_, at) => campaignOf(`c-${at}`, { start: '2022', end: 'open' })));
    const [current] = listPage(all, 'campaign', 'en').currents;
    expect(current?.items).toHaveLength(40);
    expect(current?.rest).toEqual([
      {
        from: undefined,
        until: undefined,
        text: 'There are more than this list shows. Find the others under the years in which they began.',
      },
    ]);
    expect(listPage(healthyGraph(), 'campaign', 'en').currents[0]?.rest).toEqual([]);
  });

  it('has what is current before what comes later, and says so while there is more', () => {
    const later = Array.from({ length: 50 }, (_, at) =>
      campaignOf(`later-${at}`, { start: `2025-01-${String((at % 30) + 1).padStart(2, '0')}`, end: '2025-06' }),
    );
    const { items, rest } = listPage(
      holding([...later, campaignOf('now', { start: '2022', end: 'open' })]),
      'campaign',
      'en',
    ).currents[0] ?? { items: [], rest: [] };
    expect([items.length, items.at(-1)?.from]).toEqual([40, undefined]);
    expect(rest.map(({ from, until }) => [from, until])).toEqual([['2025-01-19T23:00:00Z', '2025-06-30T22:00:00Z']]);
  });

  it('has nothing of that for meetings, for a year, or where the list is empty', () => {
    expect(listPage(healthyGraph(), 'meeting', 'en').currents).toEqual([]);
    expect(listPage(healthyGraph(), 'funding-call', 'en', '2024').currents).toEqual([]);
    expect(listPage(holding([]), 'funding-call', 'en').currents).toEqual([]);
  });
});

describe('the first page of the archive', () => {
  it('leads to its figures', () => {
    expect(listPage(healthyGraph(), 'archive', 'en').figures).toEqual({
      text: 'The record in figures',
      href: '/record/en/figures/',
    });
    expect(listPage(healthyGraph(), 'meeting', 'en').figures).toBeUndefined();
  });
});

describe('the list of a year', () => {
  const all = meetingsIn({ 2023: 2, 2021: 1, undated: 1 });

  it.each([
    ['2023', '2 records', '2021', undefined],
    ['2021', '1 record', 'Without a date', '2023'],
    ['undated', '1 record', undefined, '2021'],
  ])('%s counts its own and leads to the years beside it', (year, count, earlier, later) => {
    const page = listPage(all, 'meeting', 'en', year);
    expect([page.count, page.earlier?.text, page.later?.text]).toEqual([count, earlier, later]);
    expect(page.years.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(page.groups).toHaveLength(1);
  });

  it('has an address, a title and a way back in both languages', () => {
    const { head } = listPage(all, 'meeting', 'en', 'undated');
    expect(head).toMatchObject({
      title: 'Meetings without a date',
      path: '/record/en/meetings/undated/',
      translation: { path: '/record/hu/talalkozok/datum-nelkul/', exists: true },
      trail: [{ text: 'Meetings', href: '/record/en/meetings/' }],
    });
  });
});

describe('the archive', () => {
  const all = holding([
    meetingOf('m', { start: '2021-02' }),
    campaignOf('c', { start: '2021' }),
    meetingOf('n', { start: '2020' }),
  ]);

  it.each([
    [undefined, ['Meetings 2 /record/en/meetings/', 'Campaigns 1 /record/en/campaigns/']],
    ['2021', ['Meetings 1 /record/en/meetings/2021/', 'Campaigns 1 /record/en/campaigns/2021/']],
    ['2020', ['Meetings 1 /record/en/meetings/2020/']],
  ])('at %s leads to the lists of each kind with true counts', (key, kinds) => {
    const page = listPage(all, 'archive', 'en', key);
    expect(page.kinds.map(({ text, aside, href }) => `${text} ${aside} ${href}`)).toEqual(kinds);
    expect(listPage(all, 'meeting', 'en').kinds).toEqual([]);
  });
});

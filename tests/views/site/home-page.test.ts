import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../../src/views/data/build-summary.ts';
import { type HomePage, homePage } from '../../../src/views/site/home-page.ts';
import { aDeadline, call, campaign, meeting, put } from '../../builders.ts';
import { callOf, campaignOf, healthyGraph, holding, meetingOf } from '../../queries/healthy-graph.ts';

const titles = (items: { title: { text: string } }[]) => items.map(({ title }) => title.text);

/** What the page says where no campaign runs, from the build on. */
const silence = ({ running }: HomePage) => running.gaps.find(({ from }) => from === undefined)?.text;

describe('the home page', () => {
  it('has the latest session, what runs, which calls are open, help and the newest', () => {
    const page = homePage(healthyGraph(), 'en');
    expect(titles(page.latest)).toEqual(['The council looks back on the year']);
    expect(page.latest[0]?.decisions).toEqual([]);
    expect([titles(page.running.items), silence(page)]).toEqual([[], 'We know of no running campaigns.']);
    expect(titles(page.calls.items)).toEqual(['Money for shelters']);
    expect(page.calls.items[0]?.callStatus).toMatchObject({
      label: 'Open',
      detail: 'until 21\u00a0August 2024, 17:00, Brussels\u00a0time',
      distance: { text: 'in 2 months' },
    });
    expect(page.helplines.map(({ number }) => number)).toEqual(['112']);
    expect(titles(page.recent)).toEqual(['Money for shelters', 'Open eyes', 'The council looks back on the year']);
  });

  it('states what the latest session agreed on where a source does, three things at most', () => {
    const decisions = ['one', 'two', 'three', 'four'];
    const words = `decisions:\n${decisions.map((id) => `  ${id}: Number ${id}.\n`).join('')}agenda:`;
    const page = homePage(
      healthyGraph({
        [`${meeting}/meeting.yaml`]: put('agenda:', `decisions: [${decisions}]\nagenda:`),
        [`${meeting}/en.mdx`]: put('agenda:', words),
        [`${meeting}/hu.mdx`]: put('agenda:', words),
      }),
      'en',
    );
    expect(page.latest[0]?.decisions.map(({ text }) => text)).toEqual(['Number one.', 'Number two.', 'Number three.']);
  });

  it.each([
    ['en', 'Sources last reviewed on 22 November 2026. The latest forum session we know of: 30 November 2022.'],
    [
      'hu',
      'A forrásokat legutóbb ekkor néztük át: 2026. november 22. A fórumok általunk ismert legutóbbi ülése: 2022. november 30.',
    ],
  ] as const)('in %s says how far the record reaches', (lang, sentence) => {
    expect(homePage(healthyGraph(), lang).reach.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([sentence]);
  });

  it('names no session where none is known', () => {
    const page = homePage(healthyGraph({ [`${meeting}/meeting.yaml`]: put('type: session', 'type: visit') }), 'en');
    expect(page.latest).toEqual([]);
    expect(page.reach).toEqual([
      {
        from: undefined,
        until: undefined,
        text: 'Sources last reviewed on 22\u00a0November 2026.',
      },
    ]);
  });

  it('has a sentence for readers who see it after it was due to change', () => {
    const { renewal } = homePage(healthyGraph(), 'en').head;
    expect([renewal?.from, renewal?.text.replaceAll('\u00a0', ' ')]).toEqual([
      '2024-08-07T15:00:00Z',
      expect.stringMatching(
        /^This page was due to be updated on 7 August 2024, 17:00, Budapest time, but you are reading an older copy\./,
      ),
    ]);
    expect(homePage(holding([]), 'hu').head.renewal).toBeUndefined();
  });

  it('has the session that will be the latest, and from when on', () => {
    const page = homePage(healthyGraph({ [`${meeting}/meeting.yaml`]: put('2022-11-30', '2024-11-30') }), 'en');
    const from = '2024-11-29T23:00:00Z';
    expect(page.latest.map((session) => [session.from, session.until])).toEqual([[from, undefined]]);
    expect(page.reach.map((text) => [text.from, text.until])).toEqual([
      [undefined, from],
      [from, undefined],
    ]);
  });

  it('shows what is running instead of what is over', () => {
    const page = homePage(healthyGraph({ [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: open') }), 'en');
    expect([titles(page.running.items), silence(page)]).toEqual([['Open eyes'], undefined]);
  });

  it('has the open calls by their deadlines, and leads to all of them while they are more than three', () => {
    const days = ['21', '03', '30', '12'];
    const calls = days.map((day) =>
      callOf(`until-${day}`, { opening: '2024-05-02', deadlines: [aDeadline(`2024-08-${day}`)] }),
    );
    const { items, more } = homePage(holding(calls), 'en').calls;
    expect(items.map(({ title }) => title.href?.split('/').at(-2))).toEqual([
      'until-03',
      'until-12',
      'until-21',
      'until-30',
    ]);
    expect(more).toEqual([
      {
        from: undefined,
        until: '2024-08-03T22:00:00Z',
        link: { text: 'All open calls', href: '/record/en/funding-calls/#now' },
      },
    ]);
    const few = homePage(holding(calls.slice(0, 3)), 'hu');
    expect(few.calls.more).toEqual([]);
    expect(few.onward['funding-call']).toEqual({ text: 'Minden felhívás', href: '/record/hu/palyazatok/' });
  });

  it('is prepared for forty of the campaigns that run, and leads to all of them', () => {
    const running = Array.from({ length: 50 }, (_, at) => campaignOf(`c-${at}`, { start: '2024', end: 'open' }));
    const page = homePage(holding(running), 'hu');
    expect(page.running.items).toHaveLength(40);
    expect(page.running.more).toEqual([
      { from: undefined, until: undefined, link: { text: 'Minden futó kampány', href: '/record/hu/kampanyok/#now' } },
    ]);
  });

  it('leads to the funders’ own pages, and only where they have one', () => {
    const page = (edit: (text: string) => string) =>
      homePage(
        healthyGraph({ [`${call}/funding-call.yaml`]: put('type: call', 'type: award'), 'programmes.yaml': edit }),
        'en',
      );
    expect(page((text) => text).calls.funders).toEqual([]);
    const { items, funders } = page((text) => `${text}  website: https://fund.example.org/\n`).calls;
    expect([items, funders]).toEqual([[], [{ text: 'Safety Fund', href: 'https://fund.example.org/' }]]);
  });

  it('shows at most five of the newest', () => {
    const many = holding(Array.from({ length: 12 }, (_, at) => meetingOf(`m-${at}`, { start: String(2000 + at) })));
    const { recent } = homePage(many, 'en');
    expect([recent.length, recent[0]?.when.iso]).toEqual([5, '2011']);
  });

  it('is made even of nothing at all', () => {
    const page = homePage(holding([]), 'hu');
    expect(page).toMatchObject({
      latest: [],
      running: { items: [], gaps: [{ text: 'Nem tudunk futó kampányról.' }], more: [] },
      calls: { items: [], gaps: [{ text: 'Nem tudunk nyitott felhívásról.' }], funders: [], more: [] },
      helplines: [],
      recent: [],
      help: undefined,
      onward: { meeting: undefined, campaign: undefined, 'funding-call': undefined },
    });
    expect([page.head.title, page.lead, page.reach]).toEqual(['Roundtable', undefined, []]);
  });
});

describe('the summary of a build', () => {
  it('counts records by kind and texts by language, and names its clock', () => {
    expect(buildSummary(healthyGraph({ [`${campaign}/en.mdx`]: null }))).toEqual({
      clock: '2024-06-01T12:00:00Z',
      commit: null,
      codeCommit: null,
      modified: false,
      tools: {},
      reach: '2026-11-22',
      records: { meeting: 1, campaign: 1, 'funding-call': 1 },
      texts: { en: 2, hu: 3 },
      entries: { organisation: 4, person: 1, topic: 2, programme: 1, document: 1, place: 2, term: 1 },
      removed: 0,
      changes: ['2024-08-01T22:00:00Z', '2024-08-07T15:00:00Z', '2024-08-21T15:00:00Z'],
      nextDay: '2024-06-01T22:00:00Z',
    });
  });

  it('counts nothing where there is nothing', () => {
    expect(buildSummary(holding([]))).toMatchObject({
      reach: null,
      records: { meeting: 0, campaign: 0, 'funding-call': 0 },
      texts: { en: 0, hu: 0 },
    });
  });
});

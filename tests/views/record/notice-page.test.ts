import { describe, expect, it } from 'vitest';
import { recordOrNotice } from '../../../src/views/record/record-or-notice.ts';
import { alternates } from '../../../src/views/site/frame.ts';
import { call, campaign, type Edits, meeting } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const tombstone: Edits = {
  [`${call}/funding-call.yaml`]: [
    'number: FC-2024-001',
    'status: removed',
    'removed:',
    '  at: 2024-05-01',
    '  reason: { en: It was "entered" twice., hu: Kétszer szerepelt. }',
  ].join('\n'),
  [`${call}/en.mdx`]: null,
  [`${call}/hu.mdx`]: null,
};

/** The same with the title that it had. */
const titled: Edits = {
  ...tombstone,
  [`${call}/funding-call.yaml`]: `${tombstone[`${call}/funding-call.yaml`]}\n  title: { en: A call for shelters, hu: Felhívás menedékekre }`,
};

describe('the page instead of a missing text', () => {
  it.each([
    [
      'en',
      { [`${campaign}/en.mdx`]: null },
      'open-eyes',
      {
        head: { title: 'Nyitott szemmel', titleLang: 'hu', titleNote: 'in Hungarian only' },
        known: 'Period: 8 December 2022 – 31 March 2023',
        text: 'There is no English version of this record yet.',
        lead: 'Read it in Hungarian:',
        onward: { text: 'Nyitott szemmel', lang: 'hu', href: '/record/hu/kampanyok/open-eyes/' },
      },
    ],
    [
      'hu',
      { [`${meeting}/hu.mdx`]: null },
      'autumn-session',
      {
        head: { title: 'The council looks back on the year', titleLang: 'en', titleNote: 'csak angolul' },
        known: 'Időpont: 2022. november 30.',
        text: 'Ez a tétel magyarul még nem készült el.',
        lead: 'Angolul olvasható:',
        onward: { text: 'The council looks back on the year', lang: 'en', href: '/record/en/meetings/autumn-session/' },
      },
    ],
  ] as const)('in %s says so, leads to the other language and lists the facts', (lang, edits, id, expected) => {
    const page = recordOrNotice(healthyGraph(edits), id, lang);
    expect(page).toMatchObject({ paragraphs: [expected.text], lead: expected.lead, onward: expected.onward });
    expect(page.head).toMatchObject({ ...expected.head, hidden: true });
    const [first] = ('known' in page && page.known?.facts) || [];
    expect(`${first?.label}: ${first?.values[0]?.text}`.replaceAll('\u00a0', ' ')).toBe(expected.known);
  });

  it('is no translation: neither page names the other for search engines', () => {
    const graph = healthyGraph({ [`${campaign}/en.mdx`]: null });
    const heads = (['en', 'hu'] as const).map((lang) => recordOrNotice(graph, 'open-eyes', lang).head);
    expect(heads.map(alternates)).toEqual([[], []]);
    expect(heads.map(({ translation }) => translation.path)).toEqual([
      '/record/hu/kampanyok/open-eyes/',
      '/record/en/campaigns/open-eyes/',
    ]);
  });
});

describe('the page of a removed record', () => {
  it.each([
    [
      'en',
      'FC-2024-001 was removed',
      ['This record was removed on 1 May 2024.', 'It was “entered” twice.'],
      'All funding calls',
    ],
    [
      'hu',
      'FC-2024-001: eltávolított tétel',
      ['Ezt a tételt eltávolítottuk. Az eltávolítás napja: 2024. május 1.', 'Kétszer szerepelt.'],
      'Minden felhívás',
    ],
  ] as const)('in %s says when and why, and leads to the list', (lang, title, paragraphs, list) => {
    const page = recordOrNotice(healthyGraph(tombstone), 'shelter-call', lang);
    if ('parts' in page) throw new Error('A removed record has no page.');
    expect(page.paragraphs.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(paragraphs);
    expect([page.head.title, page.head.hidden, page.onward?.text]).toEqual([title, true, list]);
    expect(alternates(page.head)).toEqual([]);
  });

  it.each([
    ['en', 'Its title was “A call for shelters”.'],
    ['hu', 'A címe ez volt: „Felhívás menedékekre”.'],
  ] as const)('in %s gives the title that it had, unless that had to go as well', (lang, sentence) => {
    const page = recordOrNotice(healthyGraph(titled), 'shelter-call', lang);
    expect('paragraphs' in page && page.paragraphs[1]).toBe(sentence);
  });
});

it('an address without a record is a mistake of the route', () => {
  expect(() => recordOrNotice(healthyGraph(), 'police', 'en')).toThrow('No record has the id police.');
});

import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import type { Fact } from '../../../src/views/record/fact.ts';
import { campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

/** The page of a record of the healthy folder after edits. */
function pageOf(id: string, lang: Locale = 'en', edits: Edits = {}) {
  return recordPageOf(healthyGraph(edits), id, lang);
}

/** Facts as a reader sees them, a line each, with plain spaces. */
const seen = (facts: Fact[]) =>
  facts.map(({ label, values }) =>
    `${label}: ${values
      .map(({ text, aside, former, cites }) =>
        [former, text, aside && `(${aside})`, cites && `[${cites.number}]`].filter(Boolean).join(' '),
      )
      .join(' + ')}`.replaceAll('\u00a0', ' '),
  );

const facts = (file: string, from: string | RegExp, to: string): Edits => ({ [file]: put(from, to) });
const meetingFile = `${meeting}/meeting.yaml`;
const campaignFile = `${campaign}/campaign.yaml`;

describe('the page of a meeting', () => {
  it('lists its facts in one order', () => {
    expect(seen(pageOf('autumn-session').facts)).toEqual([
      'Date: 30 November 2022',
      'Type: Session',
      'Forums: Coordination Council',
      'Organised by: Ministry of Safety',
      'Place: Town Hall, Budapest',
      'Format: In person',
      'Office holders: Anna Kiss (National Coordinator; chair)',
      'Participants: National Police',
      'Topics: Prevention',
    ]);
  });

  it('lists them in Hungarian in the same order, with the family name first', () => {
    expect(seen(pageOf('autumn-session', 'hu').facts)).toEqual([
      'Időpont: 2022. november 30.',
      'Típus: Ülés',
      'Fórumok: Koordinációs Tanács',
      'Szervező: Biztonsági Minisztérium',
      'Helyszín: Városháza, Budapest',
      'A részvétel módja: Személyesen',
      'Tisztségviselők: Kiss Anna (nemzeti koordinátor; elnök)',
      'Résztvevők: Országos Rendőrség',
      'Témák: Megelőzés',
    ]);
  });

  it.each([
    [
      'forums: [council]',
      'forums: [council, shelter-network]',
      'Forums, jointly: Coordination Council + Shelter Network',
    ],
    [
      'forums: [council]\nstart: 2022-11-30',
      'forums: [{ forum: council, day: 2022-11-29 }, { forum: shelter-network, day: 2022-11-30 }]\nstart: 2022-11-29\nend: 2022-11-30',
      'Forums: Coordination Council (on 29 November 2022) + Shelter Network (on 30 November 2022)',
    ],
    ['start: 2022-11-30', 'start: 2022-11-30\nend: 2022-12-01', 'Date: 30 November – 1 December 2022'],
    ['start: 2022-11-30', 'start: 2022-11', 'Date: November 2022'],
    [
      'start: 2022-11-30',
      'start: 2022-11-30\nwas: [{ field: start, value: 2022-11-23, source: minutes }]',
      'Date: 30 November 2022 + formerly 23 November 2022 [1]',
    ],
    ['start: 2022-11-30', 'state: cancelled\nstart: 2022-11-30', 'Status: Cancelled'],
    [
      'participants: [police]',
      'participants: [{ organisation: police, day: 2022-11-30 }]',
      'Participants: National Police (on 30 November 2022)',
    ],
    ['topics: [prevention]', 'topics: [prevention]\nmentioned: [shelter-network]', 'Mentioned: Shelter Network'],
  ])('%s → %s: %s', (from, to, line) => {
    expect(seen(pageOf('autumn-session', 'en', facts(meetingFile, from, to)).facts)).toContain(line);
  });

  it('says when only the report of it has a date', () => {
    const edits = {
      [meetingFile]: (text: string) =>
        put('read: 2026-11-22', 'read: 2026-11-22, published: 2022-12-01')(put('start: 2022-11-30\n', '')(text)),
    };
    expect(seen(pageOf('autumn-session', 'en', edits).facts)[0]).toBe('Date: reported 1 December 2022');
  });

  it('lists its agenda with who presented what', () => {
    const [first, second] = pageOf('autumn-session').agenda;
    expect([first?.title.text, first?.presenters[0]?.text, first?.subjects[0]?.text]).toEqual([
      'What the police see',
      'National Police',
      'Yearly Report 2021',
    ]);
    expect([second?.presenters, second?.subjects[0]?.href]).toEqual([[], '/record/en/campaigns/open-eyes/']);
  });

  it('renders the body with addresses in its language', () => {
    expect(pageOf('autumn-session', 'hu').body).toContain(
      'A <a href="/record/hu/szervezetek/police/">rendőrség</a> beszámolt.',
    );
  });

  it('marks a title that is known in the other language only', () => {
    expect(pageOf('autumn-session', 'hu').agenda[0]?.subjects[0]).toMatchObject({
      text: 'Yearly Report 2021',
      lang: 'en',
    });
  });
});

describe('the page of a campaign', () => {
  it('lists its facts in one order', () => {
    expect(seen(pageOf('open-eyes').facts)).toEqual([
      'Period: 8 December 2022 – 31 March 2023',
      'Organised by: Shelter Network',
      'Partners: National Police',
      'Channels: media and print',
      'Coverage: Nationwide',
      'Programme: Safety Fund',
      'Topics: Prevention',
    ]);
  });

  it.each([
    ['end: 2023-03-31', 'end: open', 'Period: 8 December 2022 – no end date'],
    ['end: 2023-03-31\n', '', 'Period: 8 December 2022 – end not known'],
    ['start: 2022-12-08\n', '', 'Period: start not known – 31 March 2023'],
    ['start: 2022-12-08\nend: 2023-03-31\n', '', 'Date: not known'],
    [
      'end: 2023-03-31',
      'end: 2023-03-31\nwas: [{ field: end, value: 2023-01-31, source: page }]',
      'Period: 8 December 2022 – 31 March 2023 + formerly 8 December 2022 – 31 January 2023 [1]',
    ],
  ])('%s → %s: %s', (from, to, line) => {
    expect(seen(pageOf('open-eyes', 'en', facts(campaignFile, from, to)).facts)[0]).toBe(line);
  });

  it('lists its phases with their time', () => {
    const [phases] = pageOf('open-eyes').lists;
    expect(phases?.heading).toBe('Phases');
    expect(phases?.items.map(({ term, value }) => `${term.text}: ${value?.text}`.replaceAll('\u00a0', ' '))).toEqual([
      'The weeks of the posters: 8 December 2022 – January 2023',
    ]);
  });

  it.each([
    ['en', 'Audience: adults and young people'],
    ['hu', 'Célközönség: felnőttek és fiatalok'],
  ] as const)('names its main audience first, in %s', (lang, line) => {
    const edits = facts(campaignFile, 'channels:', 'audiences: [adults, young-people]\nchannels:');
    expect(seen(pageOf('open-eyes', lang, edits).facts)).toContain(line);
  });
});

describe('the page of a campaign that returns', () => {
  it('leads to the editions before and after', () => {
    const edition = (year: number, more = '') => ({
      [`campaigns/day-${year}/campaign.yaml`]: `number: CP-${year}-009\nstatus: published\noriginal: en\norganisers: [police]\npart-of: open-eyes\nedition: ${year}\nstart: ${year}-10-18\n${more}sources:\n  - { id: page, url: "https://example.org/p", publisher: police, language: en, read: 2026-11-22 }\n`,
      [`campaigns/day-${year}/en.mdx`]: `---\ntitle: Day ${year}\nsummary: It was.\nplain-summary: A day.\n---\nIt was.\n`,
    });
    const edits = { ...edition(2019), ...edition(2021), ...edition(2022) };
    const { series } = pageOf('day-2021', 'en', edits);
    expect([series?.label, series?.before?.text, series?.after?.text]).toEqual(['Editions', 'Day 2019', 'Day 2022']);
    expect(seen(pageOf('day-2021', 'en', edits).facts)).toContain('Edition: 2021');
    expect(pageOf('open-eyes', 'en', edits).series).toBeUndefined();
  });
});

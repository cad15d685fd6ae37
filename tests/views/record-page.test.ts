import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import type { Fact } from '../../src/views/fact.ts';
import { recordOrNotice } from '../../src/views/record-or-notice.ts';
import { call, campaign, type Edits, meeting, put } from '../builders.ts';
import { healthyHolding } from '../queries/holding.ts';
import './settings.ts';

/** The page of a record of the healthy folder after edits. */
function pageOf(id: string, lang: Locale = 'en', edits: Edits = {}) {
  const page = recordOrNotice(healthyHolding(edits), id, lang);
  if (!('facts' in page)) throw new Error(`${id} has no page in ${lang}.`);
  return page;
}

/** Facts as a reader sees them, a line each, with plain spaces. */
const seen = (facts: Fact[]) =>
  facts.map(({ label, values }) =>
    `${label}: ${values.map(({ text, aside }) => (aside ? `${text} (${aside})` : text)).join(' + ')}`.replaceAll(
      '\u00a0',
      ' ',
    ),
  );

const facts = (file: string, from: string | RegExp, to: string): Edits => ({ [file]: put(from, to) });
const meetingFile = `${meeting}/meeting.yaml`;
const campaignFile = `${campaign}/campaign.yaml`;
const callFile = `${call}/funding-call.yaml`;

describe('the page of a meeting', () => {
  it('tells its facts in one order', () => {
    expect(seen(pageOf('autumn-session').facts)).toEqual([
      'Date: 30 November 2022',
      'Type: Session',
      'Forums: Coordination Council',
      'Organised by: Ministry of Safety',
      'Place: Town Hall, Budapest',
      'How people met: In person',
      'Officials: Anna Kiss (National Coordinator; in the chair)',
      'Took part: National Police',
      'Topics: Prevention',
    ]);
  });

  it('tells them in Hungarian in the same order, with the family name first', () => {
    expect(seen(pageOf('autumn-session', 'hu').facts)).toEqual([
      'Időpont: 2022. november 30.',
      'Jellege: Ülés',
      'Fórumok: Koordinációs Tanács',
      'Szervező: Biztonsági Minisztérium',
      'Helyszín: Városháza, Budapest',
      'Részvétel módja: Személyesen',
      'Tisztségviselők: Kiss Anna (nemzeti koordinátor; elnökölt)',
      'Részt vett: Országos Rendőrség',
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
      'Date: 30 November 2022 + formerly 23 November 2022',
    ],
    ['start: 2022-11-30', 'state: cancelled\nstart: 2022-11-30', 'State: Cancelled'],
    [
      'participants: [police]',
      'participants: [{ organisation: police, day: 2022-11-30 }]',
      'Took part: National Police (on 30 November 2022)',
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
  it('tells its facts in one order', () => {
    expect(seen(pageOf('open-eyes').facts)).toEqual([
      'Period: 8 December 2022 – 31 March 2023',
      'Organised by: Shelter Network',
      'Partners: National Police',
      'By means of: media and print',
      'Reach: Nationwide',
      'Programme: Safety Fund',
      'Topics: Prevention',
    ]);
  });

  it.each([
    ['end: 2023-03-31', 'end: open', 'Period: 8 December 2022 – no end set'],
    ['end: 2023-03-31\n', '', 'Period: 8 December 2022 – end not known'],
    [
      'end: 2023-03-31',
      'end: 2023-03-31\nwas: [{ field: end, value: 2023-01-31, source: page }]',
      'Period: 8 December 2022 – 31 March 2023 + formerly 8 December 2022 – 31 January 2023',
    ],
  ])('%s → %s: %s', (from, to, line) => {
    expect(seen(pageOf('open-eyes', 'en', facts(campaignFile, from, to)).facts)[0]).toBe(line);
  });

  it('lists its phases with their time', () => {
    const [phases] = pageOf('open-eyes').lists;
    expect(phases?.title).toBe('Phases');
    expect(phases?.items.map(({ term, value }) => `${term.text}: ${value?.text}`.replaceAll('\u00a0', ' '))).toEqual([
      'The weeks of the posters: 8 December 2022 – January 2023',
    ]);
  });
});

describe('the page of a call', () => {
  it('is a decision sheet in one order', () => {
    const more = [
      'code: SF-1',
      'funding-rate: 90',
      'own-contribution: 10',
      'national-share: 5',
      'duration: 24',
      'places: [budapest]',
      'funder-page: { url: "https://example.org/apply", language: en, read: 2026-11-22 }',
      'documents: [yearly-report-2021]',
      'contact: { organisation: ministry, email: calls@example.org, phone: "+36 1 234 5678" }',
      'outcome: { at: 2024-05-30, source: notice, beneficiaries: [shelter-network], project-code: SF-1-7 }',
    ].join('\n');
    expect(seen(pageOf('shelter-call', 'en', { [callFile]: (text) => `${text}${more}\n` }).facts)).toEqual([
      'Status: Open (until 21 August 2024, 17:00)',
      'Deadline for questions: 1 August 2024 (Europe/Budapest; zone not stated by the source)',
      'Deadline for applications: 21 August 2024, 17:00 (Europe/Brussels)',
      'Opening: 2 May 2024',
      'Type: Call for proposals',
      'Programme: Safety Fund',
      'Code of the call: SF-1',
      'Announced by: Ministry of Safety',
      'Who may apply: Organisations that run a shelter',
      'Funding rate: The fund pays up to 90 per cent',
      'Own contribution: You bring 10 per cent',
      'National share: 5 per cent',
      'Duration: 24 months',
      'Place: Budapest',
      'How to apply: The funder’s own page is the authority (read 22 November 2026)',
      'Documents: Yearly Report 2021',
      'Contact: Ministry of Safety + calls@example.org + +36 1 234 5678',
      'Outcome: 30 May 2024',
      'Beneficiaries: Shelter Network',
      'Project code: SF-1-7',
      'Topics: Shelters',
    ]);
  });

  it('keeps a former deadline beside the new one', () => {
    const edit = facts(
      callFile,
      'zone-stated: true',
      'zone-stated: true\n    was: [{ at: "2024-07-31T12:00", source: notice }]',
    );
    expect(seen(pageOf('shelter-call', 'en', edit).facts)).toContain(
      'Deadline for applications: 21 August 2024, 17:00 (Europe/Brussels) + formerly 31 July 2024, 12:00',
    );
  });

  it('lists what sources said and the sums they gave, each with its source', () => {
    const [stages, amounts] = pageOf('shelter-call').lists;
    expect(stages?.items.map(({ term, value, source }) => [term.text, value?.text, value?.aside, source])).toEqual([
      ['November\u00a02023', 'Announced ahead', 'expected in the second quarter of 2024', 'notice'],
      ['2\u00a0May\u00a02024', 'Open', undefined, 'notice'],
    ]);
    expect(amounts?.items[0]).toMatchObject({
      value: { text: 'EUR\u00a02\u00a0million', aside: 'as of 2\u00a0May\u00a02024' },
    });
  });
});

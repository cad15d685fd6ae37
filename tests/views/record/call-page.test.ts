import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/views/record/fact.ts';
import { call, put } from '../../builders.ts';
import { all, built, pageOf, plain, seen, trueAt } from './call-facts.ts';

describe('the page of a call', () => {
  it('is a decision sheet in one order', () => {
    expect(seen(trueAt(pageOf(all).facts, built))).toEqual([
      'Who may apply: Organisations that run a shelter',
      'Place: Budapest',
      'Amount: EUR 2 million (as of 2 May 2024) [1]',
      'Funding rate: The fund pays up to 90 per cent; you contribute 10 per cent',
      'Deadline for applications: 21 August 2024, 17:00, Brussels time (in 2 months) [1]',
      'Deadline for questions: 1 August 2024 (in 2 months; the source gives no time) [1]',
      'How to apply: Check the funder’s own page (we read it on 22 November 2026)',
      'Documents: Yearly Report 2021',
      'Contact: Ministry of Safety + calls@example.org + +36 1 234 5678',
      'Opening: 2 May 2024',
      'Announced by: Ministry of Safety',
      'Programme: Safety Fund',
      'Code of the call: SF-1',
      'Duration: 24 months',
      'Outcome: 30 May 2024',
      'Beneficiaries: Shelter Network',
      'Project code: SF-1-7',
      'Topics: Shelters',
    ]);
  });

  it('says it in Hungarian in the same order', () => {
    expect(seen(trueAt(pageOf(all, 'hu').facts, built)).slice(3, 6)).toEqual([
      'Támogatási intenzitás: Az alap legfeljebb 90 százalékot fizet; önrész: 10 százalék',
      'Benyújtási határidő: 2024. augusztus 21. 17:00, brüsszeli idő szerint (2 hónap múlva) [1]',
      'Kérdések határideje: 2024. augusztus 1. (2 hónap múlva; az órát a forrás nem közli) [1]',
    ]);
  });

  it('has a sum that a source gives in two currencies in both of them', () => {
    const inForints = put(
      /source: notice \}\neligible/,
      'source: notice }\n  - { id: total, value: 800000000, currency: HUF, at: 2024-05-02, source: notice }\neligible',
    );
    expect(seen(trueAt(pageOf(inForints).facts, built))).toContain(
      'Amount: EUR 2 million (as of 2 May 2024) [1] + HUF 800 million (as of 2 May 2024) [1]',
    );
  });

  const perhaps = [
    'Who may apply: Organisations that run a shelter',
    'Not stated in our sources: place, funding rate, how to apply and contact',
  ];
  const past = [
    'Who could apply: Organisations that run a shelter',
    'Not stated in our sources: place, funding rate, how applications were made and contact',
  ];

  it.each([
    ['a minute before its deadline', '2024-08-21T14:59:00Z', undefined, perhaps],
    ['after it', '2024-08-21T15:00:00Z', undefined, past],
    ['two years later', '2026-08-21T15:00:00Z', undefined, past],
    ['at once where it has passed', built, put('2024-08-21T17:00', '2024-05-21T17:00'), past],
    ['at once where it has none and is reported open', built, put('for: applications', 'for: registration'), past],
    ['before it opens', built, put('opening: 2024-05-02', 'opening: 2024-07-02'), perhaps],
  ])('speaks of who may apply and how as of what is past or to come: %s', (_, instant, edit, lines) => {
    const shown = seen(trueAt(pageOf(edit).facts, instant)).filter((text) => /^(Who|Not stated)/.test(text));
    expect(shown.map((text) => text.replace('deadline, ', ''))).toEqual(lines);
  });

  it('does not say of a closed call how to apply, nor who pays how much', () => {
    const over = (text: string) =>
      all(text)
        .replace('2024-08-21T17:00', '2024-05-21T17:00')
        .replace(/outcome:.*/, '');
    expect(seen(pageOf(over).facts)).toEqual(
      expect.arrayContaining([
        'Funding rate: The fund offered up to 90 per cent; applicants were to contribute 10 per cent',
        'Page of the call: Check the funder’s own page (we read it on 22 November 2026)',
      ]),
    );
    expect(seen(pageOf(over, 'hu').facts)).toContain(
      'Támogatási intenzitás: Az alap legfeljebb 90 százalékot kínált; önrész: 10 százalék',
    );
  });

  it('says what an applicant would ask and no source answers', () => {
    const line = (edit?: (text: string) => string) =>
      seen(trueAt(pageOf(edit).facts, built)).find((text) => text.startsWith('Not stated'));
    expect(line()).toBe('Not stated in our sources: place, funding rate, how to apply and contact');
    expect(line(all)).toBeUndefined();
    expect(line(put('type: call', 'type: award'))).toBeUndefined();
  });

  it.each([
    ['Europe/London', '21 August 2024, 17:00, London time (in 2 months; 21 August 2024, 18:00, Budapest time) [1]'],
    ['Europe/Budapest', '21 August 2024, 17:00, Budapest time (in 2 months) [1]'],
  ])('gives a deadline of %s also in the time of home where that is another', (zone, text) => {
    expect(seen(pageOf(put('zone: Europe/Brussels', `zone: ${zone}`)).facts)).toContain(
      `Deadline for applications: ${text}`,
    );
  });

  it('names the zone that the source states also where it gives no hour', () => {
    const page = pageOf((text) => put('Europe/Brussels', 'Etc/GMT+12')(put('"2024-08-21T17:00"', '2024-08-21')(text)));
    expect(seen(page.callStatus?.box?.facts ?? [])[0]).toContain('21 August 2024, UTC−12 (anywhere on Earth)');
  });

  it('says that a continuous call has no deadline, and lists cut-off dates, question period and information day', () => {
    const lines = [
      'continuous: { source: notice }',
      'information-days:',
      '  - { id: webinar, at: "2024-06-11T10:00", end: "2024-06-11T12:00", place: town-hall, url: "https://example.org/webinar", source: notice }',
      'amounts:',
    ].join('\n');
    const edit = (text: string) =>
      put(
        'for: applications',
        'for: cut-off',
      )(
        put(
          'for: questions, at: 2024-08-01',
          'for: questions, from: 2024-06-01, at: 2024-08-01',
        )(put('amounts:', lines)(text)),
      );
    const page = pageOf(edit);
    expect(page.callStatus?.detail?.replaceAll('\u00a0', ' ')).toBe(
      'no deadline; next cut-off date 21 August 2024, 17:00, Brussels time',
    );
    const box = seen(page.callStatus?.box?.facts ?? []);
    expect(box).toContain('Deadline for applications: none: applications are accepted at any time [1]');
    expect(box).toContain('Cut-off date: 21 August 2024, 17:00, Brussels time (in 2 months) [1]');
    const facts = seen(page.parts.flatMap((part) => ('facts' in part ? (part.facts as Fact[]) : [])));
    expect(facts).toContainEqual(
      expect.stringMatching(/^Deadline for questions: 1 August 2024 \(in 2 months; from 1 June 2024/),
    );
    expect(facts).toContainEqual(
      expect.stringMatching(/^Information days: 11 June 2024, 10:00 – 12:00, Budapest time/),
    );
    expect(facts.some((fact) => fact.includes('deadline'))).toBe(false);
  });

  it('keeps a former deadline beside the new one, with its source', () => {
    const edit = put('zone-stated: true', 'zone-stated: true\n    was: [{ at: "2024-07-31T12:00", source: notice }]');
    expect(seen(pageOf(edit).facts)).toContain(
      'Deadline for applications: 21 August 2024, 17:00, Brussels time (in 2 months) [1] + formerly 31 July 2024, 12:00, Brussels time [1]',
    );
  });

  it('says the label of a deadline, and that a zone is assumed', () => {
    const edit = put('    zone-stated: true\n', '');
    const words = { [`${call}/en.mdx`]: put('eligible:', 'deadlines: { applications: First round }\neligible:') };
    expect(seen(pageOf(edit, 'en', words).facts)).toContain(
      'Deadline for applications: 21 August 2024, 17:00, Brussels time (in 2 months; First round; the source does not state the time zone) [1]',
    );
  });

  it('gives its status in one line', () => {
    const callStatus = (edit?: (text: string) => string) => {
      const { label, detail, distance } = pageOf(edit).callStatus ?? {};
      return plain([label, detail, distance?.text].filter(Boolean).join(' '));
    };
    expect(callStatus()).toBe('Open until 21 August 2024, 17:00, Brussels time in 2 months');
    expect(callStatus(put('2024-08-21T17:00', '2024-05-21T17:00'))).toBe('Closed deadline 21 May 2024');
    const withdrawn = '  - { stage: withdrawn, at: 2024-05-20, source: notice }\nopening: 2024-05-02';
    expect(callStatus(put('opening: 2024-05-02', withdrawn))).toBe('Withdrawn on 20 May 2024');
  });

  it('counts no days to the deadline of a withdrawn call', () => {
    const withdrawn = '  - { stage: withdrawn, at: 2024-05-20, source: notice }\nopening: 2024-05-02';
    expect(seen(pageOf(put('opening: 2024-05-02', withdrawn)).facts)).toContain(
      'Deadline for applications: 21 August 2024, 17:00, Brussels time [1]',
    );
  });

  it('gives its history from the first word to the last, each step with its source, and what is still ahead', () => {
    const steps = pageOf().history.map(({ when, what, text, aheadUntil }) =>
      plain(
        [when, what.text, text?.text, what.cites?.number, aheadUntil && `ahead until ${aheadUntil}`]
          .filter(Boolean)
          .join(' · '),
      ),
    );
    expect(steps).toEqual([
      'November 2023 · Forecast · expected to open in the second quarter of 2024 · 1',
      '2 May 2024 · Reported as open · 1',
      '1 August 2024 · Deadline for questions · 1 · ahead until 2024-08-01T22:00:00Z',
      '21 August 2024, 17:00, Brussels time · Deadline for applications · 1 · ahead until 2024-08-21T15:00:00Z',
    ]);
  });
});

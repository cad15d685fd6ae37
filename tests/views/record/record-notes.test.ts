import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { recordGraphOf } from '../../../src/queries/record-graph.ts';
import { recordOrNotice } from '../../../src/views/record/record-or-notice.ts';
import { aHealthyFolder, campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

const meetingFile = `${meeting}/meeting.yaml`;

function pageOf(id: string, lang: Locale = 'en', edits: Edits = {}) {
  // An editor’s preview holds drafts as well.
  return recordPageOf(recordGraphOf(createArchiveReader(aHealthyFolder(edits))()), id, lang);
}

describe('around the facts of a record', () => {
  it('each source is shown with its publisher, language and days', () => {
    const edit = put(
      /- \{ id: minutes.*/,
      [
        '- { id: minutes, url: "https://example.org/m", publisher: ministry, title: Jegyzőkönyv, language: hu, published: 2022-12-01, read: 2026-11-22 }',
        '  - { id: paper, url: "https://example.org/p", publisher-name: A newspaper, language: en, read: 2026-11-22 }',
      ].join('\n'),
    );
    const [minutes, paper] = pageOf('autumn-session', 'en', { [meetingFile]: edit }).sources;
    expect(minutes).toEqual({
      id: 'minutes',
      publisher: { text: 'Ministry of Safety', href: '/record/en/organisations/ministry/' },
      title: 'Jegyzőkönyv',
      name: { text: 'Jegyzőkönyv' },
      by: { text: 'Ministry of Safety' },
      url: 'https://example.org/m',
      language: 'hu',
      notes: ['in Hungarian', 'published 1\u00a0December 2022', 'read 22\u00a0November 2026'],
    });
    expect([paper?.publisher, paper?.title]).toEqual([{ text: 'A newspaper' }, undefined]);
  });

  it('figures are shown with their source', () => {
    const [figures] = pageOf('autumn-session', 'hu').lists;
    expect(figures?.items).toEqual([
      {
        term: { text: 'képzésen részt vett személy' },
        value: { text: 'mintegy 120', cites: { number: 1, label: '1. forrás', href: '#source-minutes' } },
      },
    ]);
  });

  it('both ends of a relation show it', () => {
    const titles = (id: string) =>
      pageOf(id).connected.map(({ title, items }) => [title, items.map((item) => item.title.text)]);
    expect(titles('autumn-session')).toEqual([['Related records', ['Open eyes']]]);
    expect(titles('open-eyes')).toEqual([['Related records', ['The council looks back on the year']]]);
  });

  it('a whole and its part know each other as such', () => {
    const folder = 'campaigns/one-poster';
    const edits: Edits = {
      [`${folder}/campaign.yaml`]:
        'number: CP-2022-002\nstatus: published\noriginal: en\norganisers: [shelter-network]\npart-of: open-eyes\nstart: 2022-12\nend: 2023\nsources:\n  - { id: page, url: "https://example.org/p", publisher: police, language: en, read: 2026-11-22 }\n',
      [`${folder}/en.mdx`]: '---\ntitle: One poster\nsummary: It hung.\nplain-summary: A poster.\n---\nIt hung.\n',
    };
    const groups = (id: string) =>
      pageOf(id, 'en', edits).connected.map(({ title, items }) => `${title}: ${items.map((item) => item.title.text)}`);
    expect(groups('one-poster')).toEqual(['Part of: Open eyes']);
    expect(groups('open-eyes')).toEqual([
      'Includes: One poster',
      'Related records: The council looks back on the year',
    ]);
  });

  it('a change is dated, named and explained, and moves the day of the last one unless it is editorial', () => {
    const edits = {
      [meetingFile]: (text: string) =>
        `${text}first-published: 2023-01-05\nchanges:\n  - { id: day, at: 2023-02-01, kind: correction }\n  - { id: slip, at: 2023-03-01, kind: editorial }\n`,
      [`${meeting}/en.mdx`]: put('figures:', 'changes:\n  day: The day was wrong.\n  slip: A comma.\nfigures:'),
      [`${meeting}/hu.mdx`]: put('figures:', 'changes:\n  day: Rossz volt a nap.\n  slip: Egy vessző.\nfigures:'),
    };
    const page = pageOf('autumn-session', 'en', edits);
    expect(page.changes.map(({ date, label, text }) => [date, label, text])).toEqual([
      ['1\u00a0March 2023', 'Editorial', 'A comma.'],
      ['1\u00a0February 2023', 'Correction', 'The day was wrong.'],
    ]);
    expect(page.publication.map(({ label, values }) => `${label}: ${values[0]?.text}`)).toEqual([
      'Reference number: MR-2022-001',
      'First published here: 5\u00a0January 2023',
      'Last substantive change: 1\u00a0February 2023',
      'Languages: English, Hungarian',
    ]);
  });

  it('a note states what a reader must know of the sources', () => {
    const edits = { [`${meeting}/en.mdx`]: put('agenda:', 'note: The minutes are "short".\nagenda:') };
    expect(pageOf('autumn-session', 'en', edits).note).toBe('The minutes are “short”.');
    expect(pageOf('autumn-session').note).toBeUndefined();
  });

  it.each([
    ['record@example.org', 'mailto:record@example.org?subject=MR-2022-001'],
    ['https://example.org/report', 'https://example.org/report'],
  ])('a mistake is reported to %s', (contact, href) => {
    const page = pageOf('autumn-session', 'en', { 'site.yaml': put('record@example.org', `"${contact}"`) });
    expect(page.mistake?.href).toBe(href);
  });

  it('nobody is named for mistakes where the site names none', () => {
    expect(pageOf('autumn-session', 'en', { 'site.yaml': put(/contacts: .*\n/, '') }).mistake).toBeUndefined();
  });
});

describe('the notice of a record', () => {
  it('says that it is a draft', () => {
    const page = pageOf('open-eyes', 'hu', {
      [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft'),
    });
    expect(page.notices).toEqual(['Piszkozat: csak ebben az előnézetben látható.']);
  });

  it('says that it is a draft also where its text is missing', () => {
    const edits = {
      [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft'),
      [`${campaign}/hu.mdx`]: null,
    };
    const page = recordOrNotice(recordGraphOf(createArchiveReader(aHealthyFolder(edits))()), 'open-eyes', 'hu');
    expect('paragraphs' in page && page.paragraphs[0]).toBe('Piszkozat: csak ebben az előnézetben látható.');
  });

  it('says that the original has changed since', () => {
    const edits = { [`${meeting}/hu.mdx`]: put('agenda:', 'follows: 0123456789ab\nagenda:') };
    expect(pageOf('autumn-session', 'hu', edits).notices).toEqual([
      'Az angol eredeti a fordítás óta megváltozott, ezért a kettő eltérhet.',
    ]);
    expect(pageOf('autumn-session', 'en', edits).notices).toEqual([]);
  });

  it('is silent where the text follows the original of today', () => {
    const [record] = healthyGraph().records.filter(({ id }) => id === 'autumn-session');
    const edits = { [`${meeting}/hu.mdx`]: put('agenda:', `follows: ${record?.fingerprint}\nagenda:`) };
    expect(pageOf('autumn-session', 'hu', edits).notices).toEqual([]);
  });

  it('is silent where a typing error in the original was corrected since, and the change was noted as editorial', () => {
    const [record] = healthyGraph().records.filter(({ id }) => id === 'autumn-session');
    const note = 'changes: { slip: x }\nagenda:';
    const corrected = (kind: string) => ({
      [`${meeting}/meeting.yaml`]: put(
        'sources:',
        `changes:\n  - { id: slip, at: 2026-11-22, kind: ${kind} }\nsources:`,
      ),
      [`${meeting}/en.mdx`]: (text: string) => put('gave their report', 'gave its report')(put('agenda:', note)(text)),
      [`${meeting}/hu.mdx`]: put('agenda:', `follows: ${record?.fingerprint}\n${note}`),
    });
    expect(pageOf('autumn-session', 'hu', corrected('editorial')).notices).toEqual([]);
    expect(pageOf('autumn-session', 'hu', corrected('correction')).notices).toHaveLength(1);
  });

  it('says so where nobody has compared the text with the original', () => {
    expect(pageOf('autumn-session', 'hu').notices).toEqual([
      'Ezt a fordítást még nem vetettük össze az angol eredetivel.',
    ]);
  });
});

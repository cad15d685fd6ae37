import { describe, expect, it } from 'vitest';
import { toNdjsonLine } from '../../../src/formats/ndjson.ts';
import { recordLineSchema } from '../../../src/model/record-line.ts';
import { recordLines } from '../../../src/views/data/record-line.ts';
import { call, campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const lineOf = (id: string, edits: Edits = {}) => recordLines(healthyGraph(edits)).find((line) => line.id === id);

describe('the lines of records', () => {
  it('hold exactly these fields, in this order', () => {
    const first = toNdjsonLine(recordLines(healthyGraph()).next().value).trimEnd();
    expect(JSON.parse(first ?? '')).toEqual({
      number: 'CP-2022-001',
      kind: 'campaign',
      id: 'open-eyes',
      lang: 'en',
      title: 'Open eyes',
      summary: 'Posters in every county.',
      url: 'https://record.example.org/record/en/campaigns/open-eyes/',
      start: '2022-12-08',
      end: '2023-03-31',
      published: null,
      modified: null,
      relations: [
        { type: 'organiser', kind: 'organisation', id: 'shelter-network' },
        { type: 'partner', kind: 'organisation', id: 'police' },
        { type: 'programme', kind: 'programme', id: 'safety-fund' },
        { type: 'topic', kind: 'topic', id: 'prevention' },
      ],
      date: '2022-12-08',
      dateBasis: 'stated',
      original: 'hu',
      translation: 'not-compared',
      plainSummary: 'Posters show how traffickers find their victims.',
      type: null,
      state: null,
      status: null,
      statusUntil: null,
      deadline: null,
      continuous: null,
      amounts: [],
      organisations: [
        { id: 'shelter-network', name: 'Shelter Network', roles: ['organiser'] },
        { id: 'police', name: 'National Police', roles: ['partner'] },
      ],
      people: [],
      topics: [{ id: 'prevention', name: 'Prevention' }],
      programmes: [{ id: 'safety-fund', name: 'Safety Fund' }],
      documents: [],
      places: [],
      sources: [
        {
          id: 'page',
          url: 'https://example.org/open-eyes',
          publisher: 'Shelter Network',
          publisherId: 'shelter-network',
          title: null,
          language: 'hu',
          published: null,
          read: '2026-11-22',
          archived: null,
        },
      ],
    });
    expect(Object.keys(JSON.parse(first ?? ''))).toEqual(
      (
        'number kind id lang title summary url start end published modified relations date dateBasis original ' +
        'translation plainSummary type state status statusUntil deadline continuous amounts organisations people topics programmes ' +
        'documents places sources'
      ).split(' '),
    );
  });

  it('fit their schema', () => {
    for (const line of recordLines(healthyGraph())) expect(recordLineSchema.parse(line)).toEqual(line);
  });

  it('keep the roles of whom the record names apart', () => {
    const line = lineOf('autumn-session', {
      [`${meeting}/meeting.yaml`]: put(
        'participants: [police]',
        'participants: [police]\nmentioned: [shelter-network]',
      ),
    });
    const roles = line?.organisations.map(({ id, roles: each }) => [id, each]);
    expect(Object.fromEntries(roles ?? [])).toMatchObject({
      ministry: ['organiser'],
      council: ['forum'],
      police: ['participant', 'presenter'],
      'shelter-network': ['mentioned'],
    });
    expect(line?.people).toEqual([{ id: 'anna-kiss', name: 'Anna Kiss', roles: ['chair'] }]);
  });

  it('give the status of a call, its last deadline to the instant, and its sums with their source', () => {
    const line = lineOf('shelter-call');
    expect(line).toMatchObject({
      status: 'open',
      deadline: {
        at: '2024-08-21T17:00',
        zone: 'Europe/Brussels',
        zoneStated: true,
        utc: '2024-08-21T15:00:00Z',
      },
      amounts: [{ id: 'total', kind: 'offered', value: 2_000_000, currency: 'EUR', source: 'notice' }],
    });
  });

  it('give a record without a date of its own that under which lists show it', () => {
    const line = lineOf('autumn-session', {
      [`${meeting}/meeting.yaml`]: (text) =>
        text.replace('start: 2022-11-30\n', '').replace('read: 2026', 'published: 2022-12-05, read: 2026'),
    });
    expect(line).toMatchObject({ start: null, date: '2022-12-05', dateBasis: 'reported' });
  });

  it('are one for each record and language, by number, English first', () => {
    const lines = [...recordLines(healthyGraph({ [`${meeting}/hu.mdx`]: null }))];
    expect(lines.map(({ number, lang }) => `${number} ${lang}`)).toEqual([
      'CP-2022-001 en',
      'CP-2022-001 hu',
      'FC-2024-001 en',
      'FC-2024-001 hu',
      'MR-2022-001 en',
    ]);
  });

  it.each([
    ['meetings with their day', 'autumn-session', {}, ['2022-11-30', null]],
    [
      'what goes on',
      'open-eyes',
      { [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: open') },
      ['2022-12-08', 'open'],
    ],
    ['calls from their opening to their last deadline', 'shelter-call', {}, ['2024-05-02', '2024-08-21T17:00']],
    [
      'calls of which nothing is known',
      'shelter-call',
      {
        [`${call}/funding-call.yaml`]: (text: string) =>
          text.replace(/^opening:.*\n/m, '').replace(/^deadlines:\n(?: .*\n)+/m, ''),
      },
      [null, null],
    ],
  ])('give %s', (_, id, edits, span) => {
    const line = lineOf(id, edits);
    expect([line?.start, line?.end]).toEqual(span);
  });

  it.each([
    ['award', '2024-05-02', ['2025-02-01', '2026-01-31']],
    ['award', undefined, ['2025-02-01', '2026-01-31']],
    ['call', '2024-05-02', ['2024-05-02', '2024-08-21T17:00']],
    ['call', undefined, [null, '2024-08-21T17:00']],
  ])('take both ends of one with a project (%s, opened %s) from the same period', (type, opening, span) => {
    const line = lineOf('shelter-call', {
      [`${call}/funding-call.yaml`]: (text) =>
        `${text
          .replace(/^type: .*$/m, `type: ${type}`)
          .replace(/^opening:.*\n/m, opening ? `opening: ${opening}\n` : '')}start: 2025-02-01\nend: 2026-01-31\n`,
    });
    expect([line?.start, line?.end]).toEqual(span);
  });

  it('give the day of publication and of the last change of substance', () => {
    const changed = (kind: string): Edits => ({
      [`${meeting}/meeting.yaml`]: (text) =>
        `${text}first-published: 2023-01-05\nchanges: [{ id: a, at: 2023-02-01, kind: ${kind} }]\n`,
      [`${meeting}/en.mdx`]: put('figures:', 'changes: { a: A. }\nfigures:'),
      [`${meeting}/hu.mdx`]: put('figures:', 'changes: { a: A. }\nfigures:'),
    });
    const days = (kind: string) => {
      const line = lineOf('autumn-session', changed(kind));
      return [line?.published, line?.modified];
    };
    expect(days('correction')).toEqual(['2023-01-05', '2023-02-01']);
    expect(days('editorial')).toEqual(['2023-01-05', '2023-01-05']);
  });

  it('say null where there is no summary', () => {
    const edits = {
      [`${campaign}/en.mdx`]: put('summary: Posters in every county.\n', ''),
    };
    expect(lineOf('open-eyes', edits)?.summary).toBeNull();
  });

  it('name nothing that readers may not see', () => {
    const line = lineOf('autumn-session', { [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft') });
    expect(line?.relations.map(({ id }) => id)).not.toContain('open-eyes');
    expect(recordLines(healthyGraph()).find(({ id }) => id === 'autumn-session')?.relations).toContainEqual({
      type: 'related',
      kind: 'campaign',
      id: 'open-eyes',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { toNdjsonLine } from '../../../src/formats/ndjson.ts';
import { recordLines } from '../../../src/views/data/record-line.ts';
import { call, campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import '../settings.ts';

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
    });
    expect(Object.keys(JSON.parse(first ?? ''))).toEqual(
      'number kind id lang title summary url start end published modified relations'.split(' '),
    );
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

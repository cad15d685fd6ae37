import { describe, expect, it } from 'vitest';
import { referenceColumns } from '../../../src/contracts/table-columns.ts';
import { relationsOf } from '../../../src/model/entries.ts';
import { entryDocument } from '../../../src/views/data/entry-document.ts';
import { recordDocument } from '../../../src/views/data/record-document.ts';
import { recordTable } from '../../../src/views/data/table.ts';
import { call, campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const graphWithDraft = (edits: Edits = {}) =>
  healthyGraph({ [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft'), ...edits });

function documentOf(graph = healthyGraph()) {
  const record = graph.records.find(({ id }) => id === 'autumn-session');
  if (!record) throw new Error('The session is missing.');
  return recordDocument(graph, record);
}

describe('a record for programs', () => {
  it('has facts and texts as they were written, without the editors’ status', () => {
    const { facts, texts, urls, relations } = documentOf();
    expect(facts).toMatchObject({ number: 'MR-2022-001', type: 'session', participants: ['police'] });
    expect(facts).not.toHaveProperty('status');
    expect(texts.en).toMatchObject({ title: expect.any(String), body: expect.any(String) });
    expect(texts.en?.body).not.toContain('title:');
    expect(urls.hu).toBe('https://record.example.org/record/hu/talalkozok/autumn-session/');
    expect(relations).toContainEqual({
      type: 'participant',
      kind: 'organisation',
      id: 'police',
      name: { en: 'National Police', hu: 'Országos Rendőrség' },
    });
  });

  it.each([
    ['award', undefined, 'awarded'],
    ['call', undefined, 'offered'],
    ['award', 'cost', 'cost'],
  ])('has what a sum is, in the list as in the table (%s, stated: %s)', (type, stated, kind) => {
    const graph = healthyGraph({
      [`${call}/funding-call.yaml`]: (text) =>
        text
          .replace(/^type: .*$/m, `type: ${type}`)
          .replace('id: total,', stated ? `id: total, kind: ${stated},` : 'id: total,'),
    });
    const [record] = graph.records.filter((each) => each.id === 'shelter-call');
    if (!record) throw new Error('The call is missing.');
    expect(recordDocument(graph, record).facts).toMatchObject({ amounts: [{ id: 'total', kind }] });
    const { names, rows } = recordTable(graph, 'funding-call', [record], 'en');
    expect([...rows].map((row) => row[names.indexOf('amounts.kind')])).toEqual([kind]);
  });

  it('names nothing that readers may not see, neither in facts nor in texts', () => {
    const graph = graphWithDraft({
      [`${meeting}/en.mdx`]: (text) =>
        `${text}\nSee [the *campaign*](open-eyes), and [again][it].\n\n[it]: open-eyes\n`,
    });
    const document = documentOf(graph);
    expect(JSON.stringify(document)).not.toContain('open-eyes');
    expect(document.texts.en?.body).toContain('See the *campaign*, and');
  });

  it('leaves out the whole entry of a list that names nothing else', () => {
    const graph = healthyGraph();
    const byId = new Map([...graph.records, ...graph.entries].map((thing) => [thing.id, thing]));
    byId.delete('police');
    byId.delete('anna-kiss');
    byId.delete('ministry');
    const { facts } = documentOf({ ...graph, byId });
    expect(facts).toMatchObject({ participants: [], officials: [], organisers: [], agenda: [{ presenters: [] }, {}] });
    expect(facts.sources[0]).not.toHaveProperty('publisher');
    expect(facts.sources[0]).toMatchObject({ id: 'minutes', read: '2026-11-22' });
  });
});

describe('an entry for programs', () => {
  it('has its pages and its facts', () => {
    const graph = healthyGraph();
    const documents = graph.entries.map((entry) => entryDocument(graph, entry));
    const police = documents.find(({ id }) => id === 'police');
    expect(police).toMatchObject({ kind: 'organisation', facts: { kind: 'police', 'part-of': 'ministry' } });
    expect(documents.find(({ kind }) => kind === 'place')?.urls).toBeNull();
  });
});

describe('a table of records', () => {
  it('follows each column of ids by one of names in its language, and lists by their texts', () => {
    const graph = healthyGraph();
    const meetings = graph.records.filter(({ kind }) => kind === 'meeting');
    const { names, rows } = recordTable(graph, 'meeting', meetings, 'hu');
    const [row = []] = [...rows];
    const cell = (name: string) => row[names.indexOf(name)];
    expect([cell('participants.organisation'), cell('participants.organisation.name')]).toEqual([
      'police',
      'Országos Rendőrség',
    ]);
    expect(cell('agenda.id')).toBe('yearly-report; campaign');
    expect(cell('agenda.presenters')).toBe('police; ');
    expect(cell('agenda.text')).toContain('; ');
    expect(cell('lang')).toBe('hu');
  });

  it('knows every field that names something by id', () => {
    const graph = healthyGraph();
    const named = [...graph.records, ...graph.entries].flatMap(({ kind, facts }) =>
      relationsOf(kind, facts as never).map(({ path }) => path.filter((step) => typeof step === 'string').join('.')),
    );
    const plainOf: Record<string, string> = {
      forums: 'forums.forum',
      participants: 'participants.organisation',
      places: 'places.place',
    };
    expect([...new Set(named)].filter((name) => !referenceColumns.has(plainOf[name] ?? name))).toEqual([]);
  });
});

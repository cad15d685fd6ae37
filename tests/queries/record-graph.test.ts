import { describe, expect, it } from 'vitest';
import { thingOf } from '../../src/queries/record-graph.ts';
import { aSource, call, campaign, put } from '../builders.ts';
import { callOf, campaignOf, entryOf, healthyGraph, holding, meetingOf, now } from './healthy-graph.ts';

/** Who names an id, as “who: relation”. */
const namersOf = (graph: ReturnType<typeof holding>, id: string) =>
  (graph.backlinks.get(id) ?? []).map(({ by, relation }) => `${by.id}: ${relation.type}`);

const church = entryOf('organisation', 'church', { name: { en: 'Church' }, kind: 'church' });

describe('what is held', () => {
  it('knows each relation from its other end, records before entries', () => {
    const graph = healthyGraph();
    expect(namersOf(graph, 'police')).toEqual([
      'open-eyes: partner',
      'autumn-session: participant',
      'autumn-session: presenter',
      'yearly-report-2021: publisher',
    ]);
    expect(namersOf(graph, 'open-eyes')).toEqual(['autumn-session: related']);
    expect(namersOf(graph, 'safety-fund')).toEqual(['shelter-call: programme', 'open-eyes: programme']);
  });

  it.each([
    ['organisers', 'organiser'],
    ['mentioned', 'mentioned'],
    ['participants', 'participant'],
  ])('keeps apart who is named under %s', (field, type) => {
    const graph = holding([meetingOf('visit', { organisers: [], [field]: ['church'] })], [church]);
    expect(namersOf(graph, 'church')).toEqual([`visit: ${type}`]);
  });

  it('knows two records that name each other from both', () => {
    const graph = holding([meetingOf('a', { related: ['b'] }), meetingOf('b', { related: ['a'] })]);
    expect([namersOf(graph, 'a'), namersOf(graph, 'b')]).toEqual([['b: related'], ['a: related']]);
  });

  it('has records newest first, of one day by id, and those without a date last', () => {
    const graph = holding([
      meetingOf('undated'),
      meetingOf('b', { start: '2022-11-30' }),
      meetingOf('a', { start: '2022-11-30' }),
      campaignOf('year', { start: '2022' }),
      campaignOf('month', { start: '2022-11' }),
      callOf('opened', { opening: '2023-01-02T10:00' }),
      callOf('staged', { stages: [{ stage: 'forecast', at: '2022-12', source: 'notice' }] }),
      meetingOf('reported', { sources: [aSource({ published: '2022-10-01' })] }),
    ]);
    expect(graph.records.map(({ id }) => id)).toEqual([
      'opened',
      'staged',
      'a',
      'b',
      'month',
      'reported',
      'year',
      'undated',
    ]);
  });

  it('has entries by kind and id, whatever their order in the files', () => {
    const topic = entryOf('topic', 'advice', { name: { en: 'Advice', hu: 'Tanács' } });
    const abbey = entryOf('organisation', 'abbey', { name: { en: 'Church' }, kind: 'church' });
    expect(holding([], [topic, church, abbey]).entries.map(({ id }) => id)).toEqual(['abbey', 'church', 'advice']);
  });

  it('says on what a date rests', () => {
    const { records } = holding([meetingOf('stated', { start: '2022' }), meetingOf('unknown')]);
    expect(records.map(({ occasion }) => occasion)).toEqual([
      { date: '2022', basis: 'stated' },
      { date: '', basis: 'unknown' },
    ]);
  });

  it.each([
    ['a draft', 'status: draft'],
    ['a record of tomorrow', 'status: published\nfirst-published: 2024-06-02'],
  ])('does not know %s by any way', (_, status) => {
    const graph = healthyGraph({ [`${campaign}/campaign.yaml`]: put('status: published', status) });
    expect(graph.records.map(({ id }) => id)).toEqual(['shelter-call', 'autumn-session']);
    expect([graph.byId.has('open-eyes'), graph.backlinks.has('open-eyes')]).toEqual([false, false]);
    expect(namersOf(graph, 'shelter-network')).toEqual([]);
    expect(namersOf(graph, 'safety-fund')).toEqual(['shelter-call: programme']);
  });

  it('knows a record of tomorrow tomorrow', () => {
    const edit = put('status: published', 'status: published\nfirst-published: 2024-06-02');
    const tomorrow = now.add({ hours: 24 });
    expect(healthyGraph({ [`${campaign}/campaign.yaml`]: edit }, tomorrow).byId.has('open-eyes')).toBe(true);
  });

  it('keeps a removed record apart from the others', () => {
    const { byId, tombstones } = healthyGraph({
      [`${call}/funding-call.yaml`]:
        'number: FC-2024-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: A., hu: A. } }\n',
      [`${call}/en.mdx`]: null,
      [`${call}/hu.mdx`]: null,
    });
    expect([byId.has('shelter-call'), tombstones.map(({ id }) => id)]).toEqual([false, ['shelter-call']]);
  });

  it('gives a thing only as the kind it is', () => {
    const graph = healthyGraph();
    expect(thingOf(graph, 'organisation', 'police')?.facts.kind).toBe('police');
    expect(thingOf(graph, 'person', 'police')).toBeUndefined();
    expect(thingOf(graph, 'person', 'nobody')).toBeUndefined();
  });
});

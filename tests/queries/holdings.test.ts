import { describe, expect, it } from 'vitest';
import { thingOf } from '../../src/queries/holdings.ts';
import { aSource, call, campaign, put } from '../builders.ts';
import { callOf, campaignOf, entryOf, healthyHolding, holding, meetingOf, now } from './holding.ts';

/** Who names an id, as “who: relation”. */
const namersOf = (holdings: ReturnType<typeof holding>, id: string) =>
  (holdings.namings.get(id) ?? []).map(({ by, relation }) => `${by.id}: ${relation.type}`);

const church = entryOf('organisation', 'church', { name: { en: 'Church' }, kind: 'church' });

describe('what is held', () => {
  it('knows each relation from its other end, records before entries', () => {
    const holdings = healthyHolding();
    expect(namersOf(holdings, 'police')).toEqual([
      'open-eyes: partner',
      'autumn-session: participant',
      'autumn-session: presenter',
      'yearly-report-2021: publisher',
    ]);
    expect(namersOf(holdings, 'open-eyes')).toEqual(['autumn-session: related']);
    expect(namersOf(holdings, 'safety-fund')).toEqual(['shelter-call: programme', 'open-eyes: programme']);
  });

  it.each([
    ['organisers', 'organiser'],
    ['mentioned', 'mentioned'],
    ['participants', 'participant'],
  ])('keeps apart who is named under %s', (field, type) => {
    const holdings = holding([meetingOf('visit', { organisers: [], [field]: ['church'] })], [church]);
    expect(namersOf(holdings, 'church')).toEqual([`visit: ${type}`]);
  });

  it('knows two records that name each other from both', () => {
    const holdings = holding([meetingOf('a', { related: ['b'] }), meetingOf('b', { related: ['a'] })]);
    expect([namersOf(holdings, 'a'), namersOf(holdings, 'b')]).toEqual([['b: related'], ['a: related']]);
  });

  it('has records newest first, of one day by id, and those without a date last', () => {
    const holdings = holding([
      meetingOf('undated'),
      meetingOf('b', { start: '2022-11-30' }),
      meetingOf('a', { start: '2022-11-30' }),
      campaignOf('year', { start: '2022' }),
      campaignOf('month', { start: '2022-11' }),
      callOf('opened', { opening: '2023-01-02T10:00' }),
      callOf('staged', { stages: [{ stage: 'forecast', at: '2022-12', source: 'notice' }] }),
      meetingOf('reported', { sources: [aSource({ published: '2022-10-01' })] }),
    ]);
    expect(holdings.records.map(({ id }) => id)).toEqual([
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
    const holdings = healthyHolding({ [`${campaign}/campaign.yaml`]: put('status: published', status) });
    expect(holdings.records.map(({ id }) => id)).toEqual(['shelter-call', 'autumn-session']);
    expect([holdings.byId.has('open-eyes'), holdings.namings.has('open-eyes')]).toEqual([false, false]);
    expect(namersOf(holdings, 'shelter-network')).toEqual([]);
    expect(namersOf(holdings, 'safety-fund')).toEqual(['shelter-call: programme']);
  });

  it('knows a record of tomorrow tomorrow', () => {
    const edit = put('status: published', 'status: published\nfirst-published: 2024-06-02');
    const tomorrow = now.add({ hours: 24 });
    expect(healthyHolding({ [`${campaign}/campaign.yaml`]: edit }, tomorrow).byId.has('open-eyes')).toBe(true);
  });

  it('keeps a removed record apart from the others', () => {
    const { byId, tombstones } = healthyHolding({
      [`${call}/funding-call.yaml`]:
        'number: FC-2024-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: A., hu: A. } }\n',
      [`${call}/en.mdx`]: null,
      [`${call}/hu.mdx`]: null,
    });
    expect([byId.has('shelter-call'), tombstones.map(({ id }) => id)]).toEqual([false, ['shelter-call']]);
  });

  it('gives a thing only as the kind it is', () => {
    const holdings = healthyHolding();
    expect(thingOf(holdings, 'organisation', 'police')?.facts.kind).toBe('police');
    expect(thingOf(holdings, 'person', 'police')).toBeUndefined();
    expect(thingOf(holdings, 'person', 'nobody')).toBeUndefined();
  });
});

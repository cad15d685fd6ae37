import { describe, expect, it } from 'vitest';
import type { ArchiveTombstone } from '../../src/archive/archive.ts';
import { archiveKeys, feedDocument } from '../../src/queries/feeds.ts';
import { type RecordGraph, recordGraphOf } from '../../src/queries/record-graph.ts';
import { aSource } from '../builders.ts';
import { campaignOf, holding, meetingOf } from './healthy-graph.ts';

const everything = { of: 'everything' } as const;

const number = (at: number) => `MR-2022-${String(at).padStart(3, '0')}`;

/** Meetings that were published one day after the other. */
const meetings = (count: number, year = 2026, more: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, at) => {
    const day = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: at }).toString();
    return meetingOf(`m-${year}-${at}`, {
      number: number(at + 1 + (year - 2026) * 400),
      'first-published': day,
      ...more,
    });
  });

const ids = (graph: RecordGraph, archive?: string) =>
  feedDocument(graph, everything, archive).records.map(({ id }) => id);

const tombstone = (id: string, facts: { number: string; published?: string; at: string }): ArchiveTombstone => ({
  kind: 'meeting',
  id,
  facts: {
    number: facts.number,
    status: 'removed',
    ...(facts.published && { 'first-published': facts.published }),
    removed: { at: facts.at, reason: { en: 'Twice here.', hu: 'Kétszer szerepelt.' } },
  },
});

/** Records that name a topic. */
const aTopicWith = (records: ReturnType<typeof meetings>) =>
  recordGraphOf({
    ...holding(records),
    entries: [{ kind: 'topic', id: 'prevention', facts: { name: { en: 'Prevention' } } } as never],
  });

describe('the current document of a feed', () => {
  it('begins with what changed last in substance', () => {
    const changed = { changes: [{ id: 'a', at: '2026-06-01', kind: 'correction' }] };
    const slip = { changes: [{ id: 'a', at: '2026-07-01', kind: 'editorial' }] };
    const graph = holding([
      meetingOf('new', { 'first-published': '2026-05-01' }),
      meetingOf('corrected', { number: number(2), 'first-published': '2026-01-01', ...changed }),
      meetingOf('slip', { number: number(3), 'first-published': '2026-01-02', ...slip }),
    ]);
    expect(ids(graph)).toEqual(['corrected', 'new', 'slip']);
  });

  it('begins, of what was published on one day, with the latest thing', () => {
    const onOneDay = { 'first-published': '2026-05-01' };
    const graph = holding([
      meetingOf('older', { start: '2012-03-01', ...onOneDay }),
      meetingOf('newer', { number: number(2), start: '2022-03-01', ...onOneDay }),
    ]);
    expect(ids(graph)).toEqual(['newer', 'older']);
  });

  it('takes the last day on which a source was read where no first day is given', () => {
    const graph = holding([
      meetingOf('read', { sources: [aSource({ read: '2026-08-01' })] }),
      meetingOf('published', { number: number(2), 'first-published': '2026-07-01' }),
    ]);
    expect(ids(graph)).toEqual(['read', 'published']);
  });

  it('holds only records of its kind, or those that name its entry', () => {
    const graph = recordGraphOf({
      ...holding([meetingOf('visit', { topics: ['prevention'] }), campaignOf('posters')]),
      entries: [{ kind: 'topic', id: 'prevention', facts: { name: { en: 'Prevention' } } } as never],
    });
    const of = (scope: Parameters<typeof feedDocument>[1]) => feedDocument(graph, scope).records.map(({ id }) => id);
    expect(of({ of: 'campaign' })).toEqual(['posters']);
    expect(of({ of: 'topic', id: 'prevention' })).toEqual(['visit']);
  });

  it('names the latest removals', () => {
    const graph = { ...holding([]), tombstones: [tombstone('gone', { number: number(9), at: '2026-03-01' })] };
    expect(feedDocument(graph, everything).removed.map(({ id }) => id)).toEqual(['gone']);
    expect(feedDocument(graph, { of: 'campaign' }).removed).toEqual([]);
  });
});

describe('the archive documents of a feed', () => {
  it('are full, or of a year that is over', () => {
    const graph = holding([...meetings(60, 2026), ...meetings(120, 2027)]);
    expect(archiveKeys(graph, everything)).toEqual(['2026-1', '2026-2', '2027-1', '2027-2']);
    expect(ids(graph, '2026-2')).toHaveLength(10);
    expect(ids(graph)).toHaveLength(30);
  });

  it('hold, with the current document, every record', () => {
    const graph = holding([...meetings(37, 2026), ...meetings(93, 2027)]);
    const all = [ids(graph), ...archiveKeys(graph, everything).map((key) => ids(graph, key))].flat();
    expect(new Set(all).size).toBe(130);
    expect(ids(graph)).toHaveLength(43);
  });

  it('lead from the newest back to the oldest', () => {
    const graph = holding([...meetings(60, 2026), ...meetings(1, 2027)]);
    const previous = (key?: string) => feedDocument(graph, everything, key).previous;
    expect([previous(), previous('2026-2'), previous('2026-1')]).toEqual(['2026-2', '2026-1', undefined]);
  });

  it('stay as they are when a record is added', () => {
    const some = [...meetings(60, 2026), ...meetings(70, 2027)];
    const before = holding(some);
    const late = meetingOf('late', { number: number(350), start: '2010-01-01', 'first-published': '2027-12-24' });
    const after = holding([late, ...some]);
    for (const key of archiveKeys(before, everything)) expect(ids(after, key)).toEqual(ids(before, key));
    expect(ids(after)[0]).toBe('late');
  });

  it('keep the place of a removed record', () => {
    const some = meetings(120);
    const before = holding(some);
    const gone = some[10];
    if (!gone) throw new Error('There are 120.');
    const removed = tombstone(gone.id, {
      number: gone.facts.number,
      published: gone.facts['first-published'] ?? '',
      at: '2026-09-01',
    });
    const after = { ...holding(some.filter((each) => each !== gone)), tombstones: [removed] };
    expect(ids(after, '2026-2')).toEqual(ids(before, '2026-2'));
    expect(ids(after, '2026-1')).toEqual(ids(before, '2026-1').filter((id) => id !== gone.id));
  });

  it('hold, with the current document, every record of a kind or of those that name an entry', () => {
    const graph = aTopicWith(meetings(137, 2026, { topics: ['prevention'] }));
    for (const scope of [{ of: 'meeting' }, { of: 'topic', id: 'prevention' }] as const) {
      const documents = [undefined, ...archiveKeys(graph, scope)].map((key) => feedDocument(graph, scope, key));
      const all = documents.flatMap(({ records }) => records.map(({ id }) => id));
      expect([documents.length, new Set(all).size]).toEqual([3, 137]);
    }
  });

  it('have whole texts in the feed of everything; elsewhere only the latest entries have them', () => {
    const graph = aTopicWith(meetings(120, 2026, { topics: ['prevention'] }));
    const whole = (scope: Parameters<typeof feedDocument>[1], key?: string) => feedDocument(graph, scope, key).whole;
    expect([whole(everything), whole(everything, '2026-1')]).toEqual([30, 50]);
    expect([whole({ of: 'meeting' }), whole({ of: 'meeting' }, '2026-1')]).toEqual([30, 0]);
    const topic = { of: 'topic', id: 'prevention' } as const;
    expect([whole(topic), whole(topic, '1')]).toEqual([10, 0]);
  });

  it('are no larger, and the current document neither, however many records there are', () => {
    const graph = aTopicWith([2026, 2027, 2028].flatMap((year) => meetings(333, year, { topics: ['prevention'] })));
    for (const scope of [everything, { of: 'meeting' }, { of: 'topic', id: 'prevention' }] as const) {
      const sizes = [undefined, ...archiveKeys(graph, scope)].map(
        (key) => feedDocument(graph, scope, key).records.length,
      );
      expect(Math.max(...sizes)).toBeLessThan(80);
    }
  });
});

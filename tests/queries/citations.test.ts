import { describe, expect, it } from 'vitest';
import type { ArchiveRecord } from '../../src/archive/archive.ts';
import { citedContent, citedRecords } from '../../src/queries/citations.ts';
import { withReads } from '../../src/site/page-reads.ts';
import { aSource } from '../builders.ts';
import { entryOf, holding, meetingOf } from './healthy-graph.ts';

/** More meetings of one month than fit on a page, one of the month after, and one of another year. */
const meetings = [
  ...Array.from({ length: 230 }, (_, at) =>
    meetingOf(`m-${at}`, {
      number: `MR-2022-${String(at + 1).padStart(3, '0')}`,
      start: '2022-11',
      topics: ['police'],
    }),
  ),
  meetingOf('december', { number: 'MR-2022-500', start: '2022-12-01' }),
  meetingOf('later', { number: 'MR-2023-001', start: '2023-01-09' }),
];
const topic = entryOf('topic', 'police', { name: { en: 'Police', hu: 'Rendőrség' } });
const graph = holding(meetings, [topic]);

const countIn = (list: Parameters<typeof citedRecords>[1]) => citedRecords(graph, list).length;

describe('records that are cited together', () => {
  it('are all of a list, however many pages they fill', () => {
    expect(countIn({ of: 'everything' })).toBe(232);
    expect(countIn({ of: 'meeting' })).toBe(232);
    expect(countIn({ of: 'campaign' })).toBe(0);
    expect(countIn({ of: 'topic', id: 'police' })).toBe(230);
  });

  it('are all of a year or month', () => {
    expect(countIn({ of: 'meeting', period: '2022' })).toBe(231);
    expect(countIn({ of: 'meeting', period: '2022-11' })).toBe(230);
    expect(countIn({ of: 'meeting', period: '2023' })).toBe(1);
    expect(countIn({ of: 'topic', id: 'police', period: '2022-11' })).toBe(230);
  });

  it('count as one read', async () => {
    const { reads } = await withReads(async () => citedRecords(graph, { of: 'topic', id: 'police', period: '2022' }));
    expect([...reads]).toEqual(['cited topic:police/2022']);
  });

  it('change what was read only when a title, a number or a first publication does', () => {
    const text = (title: string, summary: string) => ({
      texts: { en: { words: { title, summary }, path: '', targets: [], digest: title + summary } },
    });
    const contentOf = (more: Partial<ArchiveRecord>, facts = {}) =>
      citedContent(
        holding([{ ...meetingOf('a', { start: '2022', ...facts }), ...more } as ArchiveRecord]),
        'meeting/2022',
      );
    const before = contentOf(text('A title', 'A summary.'));
    expect(contentOf(text('A title', 'Another.'))).toEqual(before);
    expect(contentOf(text('Another', 'A summary.'))).not.toEqual(before);
    expect(contentOf(text('A title', 'A summary.'), { sources: [aSource()] })).not.toEqual(before);
  });
});

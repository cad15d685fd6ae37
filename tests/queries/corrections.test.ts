import { describe, expect, it } from 'vitest';
import type { Revision } from '../../src/archive/revisions/revision.ts';
import {
  changesKeys,
  changesPage,
  correctionArchiveKeys,
  correctionsDocument,
  correctionsRead,
} from '../../src/queries/corrections.ts';
import type { RecordGraph } from '../../src/queries/record-graph.ts';
import { holding, meetingOf } from './healthy-graph.ts';

const dayOf = (year: number, at: number) =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: at }).toString();

/** A meeting that was corrected on as many days of a year, one after the other. */
const correctedMeeting = (year: number, count: number) =>
  meetingOf(`m-${year}`, {
    number: `MR-${year}-001`,
    'first-published': `${year}-01-01`,
    changes: Array.from({ length: count }, (_, at) => ({
      id: `change-${at}`,
      at: dayOf(year, at),
      kind: 'correction',
    })).toReversed(),
  });

const silentRevision = (at: number): Revision => ({
  key: `silent-${at}`,
  commit: 'c'.repeat(40),
  published: `${dayOf(2027, at)}T12:00:00Z`,
  kind: 'silent',
  notes: [],
  changesFacts: true,
  files: [],
  folder: '/nowhere',
});

const withSilentEdits = (graph: RecordGraph, id: string, count: number): RecordGraph => ({
  ...graph,
  histories: new Map([
    [id, { revisions: Array.from({ length: count }, (_, at) => silentRevision(at)), isUncommitted: false }],
  ]),
});

const keysIn = (graph: RecordGraph, archive?: string) =>
  correctionsDocument(graph, archive).entries.map((each) => {
    if ('removed' in each) return each.removed.id;
    return `${each.record.id} ${'change' in each ? each.change.id : each.revision}`;
  });

/** Follows the documents from the current one back to the oldest. */
function chain(graph: RecordGraph, archive?: string): string[][] {
  const { previous } = correctionsDocument(graph, archive);
  return [keysIn(graph, archive), ...(previous === undefined ? [] : chain(graph, previous))];
}

describe('the feed of corrections', () => {
  it('leads, with its archive documents, to every change, none of which two archive documents have', () => {
    const graph = withSilentEdits(holding([correctedMeeting(2026, 130), correctedMeeting(2027, 170)]), 'm-2027', 90);
    const [current = [], ...archives] = chain(graph);
    expect(new Set([...current, ...archives.flat()]).size).toBe(130 + 170 + 90);
    expect(new Set(archives.flat()).size).toBe(archives.flat().length);
    expect(archives).toHaveLength(correctionArchiveKeys(graph).length);
  });

  it('begins with the newest, and silent edits do not push out those that have a note', () => {
    const graph = withSilentEdits(holding([correctedMeeting(2026, 130), correctedMeeting(2027, 20)]), 'm-2027', 300);
    const current = keysIn(graph);
    expect(current[0]).toBe('m-2027 silent-299');
    expect(current.filter((key) => key.includes('change-'))).toHaveLength(100);
  });

  it('has documents that are no larger, however many changes there are', () => {
    const graph = withSilentEdits(holding([correctedMeeting(2026, 365), correctedMeeting(2027, 365)]), 'm-2027', 365);
    expect(Math.max(...chain(graph).map((keys) => keys.length))).toBeLessThanOrEqual(170);
  });

  it('leaves the archive documents as they are when a change is added', () => {
    const [before, after] = [170, 171].map((count) => holding([correctedMeeting(2027, count)])) as [
      RecordGraph,
      RecordGraph,
    ];
    expect(correctionArchiveKeys(before)).toEqual(['2027-1', '2027-2', '2027-3']);
    for (const key of correctionArchiveKeys(before)) {
      expect(keysIn(after, key)).toEqual(keysIn(before, key));
      expect(correctionsRead(after, key)).toEqual(correctionsRead(before, key));
    }
    expect(keysIn(after)[0]).toBe('m-2027 change-170');
  });

  it('has no archive documents while one document holds everything', () => {
    const graph = holding([correctedMeeting(2027, 49)]);
    expect(chain(graph)).toHaveLength(1);
    expect(keysIn(graph)).toHaveLength(49);
  });
});

describe('the pages of changes', () => {
  const graph = holding([correctedMeeting(2026, 130), correctedMeeting(2027, 170)]);

  it('lead from each to the next, from the newest to the oldest, and back', () => {
    const follow = (key: string | undefined): string[] =>
      key === undefined ? [] : [key, ...follow(changesPage(graph, key).earlier)];
    const keys = changesKeys(graph);
    expect(keys.length).toBeGreaterThan(20);
    expect(follow('2027')).toEqual(keys);
    expect(keys.slice(1).map((key) => changesPage(graph, key).later)).toEqual(keys.slice(0, -1));
  });

  it('lead to each year, however many pages it has', () => {
    expect(changesPage(graph).years).toEqual(['2027', '2026']);
    expect(changesPage(graph, '2026-page-3').years).toEqual(['2027', '2026']);
  });
});

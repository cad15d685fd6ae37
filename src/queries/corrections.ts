import type { ArchiveTombstone } from '../archive/archive.ts';
import { asOneRead } from '../site/page-reads.ts';
import { latestFirst } from './feeds.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

type Change = DatedRecord['facts']['changes'][number];

/** A change of substance to a published record, or the removal of one. */
export type Correction = { at: string } & ({ record: DatedRecord; change: Change } | { removed: ArchiveTombstone });

/** How many the feed of corrections holds; each is a sentence or two. */
const limit = 100;

/** The latest changes of substance and removals, newest first. */
function correctionsIn({ records, tombstones }: Pick<RecordGraph, 'records' | 'tombstones'>): Correction[] {
  const changes = records.flatMap((record) =>
    record.facts.changes
      .filter(({ kind }) => kind !== 'editorial')
      .map((change): Correction => ({ at: change.at, record, change })),
  );
  const removals = tombstones.map((removed): Correction => ({ at: removed.facts.removed.at, removed }));
  return [...changes, ...removals].sort((a, b) => latestFirst(a.at, b.at)).slice(0, limit);
}

/** The same as one read, so that a page depends on no other records. */
export function latestCorrections(graph: RecordGraph): Correction[] {
  const found = asOneRead('corrections', () => correctionsIn(graph));
  for (const each of found) if ('record' in each) graph.byId.get(each.record.id);
  return found;
}

/** What a page learns that reads them. */
export function correctionsRead(graph: RecordGraph): unknown {
  return correctionsIn(graph).map((each) => ('record' in each ? [each.record.id, each.change] : each.removed));
}

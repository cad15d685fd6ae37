import type { Revision } from '../archive/revisions/revision.ts';
import { revisionFiles } from '../archive/revisions/revision-files.ts';
import type { DatedRecord, RecordGraph } from './record-graph.ts';

/** A revision as readers may see it now. */
export interface ShownRevision extends Revision {
  /** Counted from 1. */
  number: number;
  /** Whether its text is no longer shown, since a later change says so. */
  isWithheld: boolean;
}

/** The revisions of a record, the oldest first; none where its history is not known. */
export function shownRevisions(graph: RecordGraph, { id, facts }: Pick<DatedRecord, 'id' | 'facts'>): ShownRevision[] {
  const { revisions, isUncommitted } = graph.histories.get(id) ?? { revisions: [], isUncommitted: false };
  const withholding = new Set(facts.changes.flatMap((change) => (change.earlier === 'withheld' ? change.id : [])));
  const known = revisions.flatMap(({ notes }) => notes);
  const last = revisions.findLastIndex(({ notes }) => notes.some((note) => withholding.has(note)));
  // A change that is not committed yet withholds everything that was.
  const isPending = isUncommitted && [...withholding].some((note) => !known.includes(note));
  const firstShown = isPending ? revisions.length : Math.max(last, 0);
  return revisions.map((revision, index) => ({ ...revision, number: index + 1, isWithheld: index < firstShown }));
}

/** Whether a record has pages for its revisions: one that never changed has none. */
export function hasRevisions({ histories }: RecordGraph, id: string): boolean {
  return (histories.get(id)?.revisions.length ?? 0) > 1;
}

/** What the files of revisions hold, by the key of the revision; of those whose text is no longer shown, nothing. */
export async function filesOfRevisions(
  revisions: readonly ShownRevision[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const files = new Map<string, ReadonlyMap<string, string>>();
  for (const revision of revisions) {
    if (!revision.isWithheld) files.set(revision.key, await revisionFiles(revision));
  }
  return files;
}

import type { ArchiveEntry, ArchiveRecord } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { validateFacts } from '../../src/model/entries.ts';
import type { ReferenceKind } from '../../src/model/kinds.ts';
import { type RecordGraph, recordGraphOf } from '../../src/queries/record-graph.ts';
import { aCampaign, aFundingCall, aHealthyFolder, aMeeting, type Edits } from '../builders.ts';

type Facts = Record<string, unknown>;

const noWords = { folder: '/nowhere', texts: {}, digest: '', headDigest: '' };

/** Records in no language, by id, for questions that ask only the facts. */
export const meetingOf = (id: string, facts: Facts = {}): ArchiveRecord => ({
  kind: 'meeting',
  id,
  facts: aMeeting(facts),
  ...noWords,
});

/** A session of a forum. */
export const sessionOf = (id: string, facts: Facts = {}): ArchiveRecord =>
  meetingOf(id, { type: 'session', forums: ['council'], ...facts });

export const campaignOf = (id: string, facts: Facts = {}): ArchiveRecord => ({
  kind: 'campaign',
  id,
  facts: aCampaign(facts),
  ...noWords,
});

export const callOf = (id: string, facts: Facts = {}): ArchiveRecord => ({
  kind: 'funding-call',
  id,
  facts: aFundingCall(facts),
  ...noWords,
});

/** A reference entry with the facts that its kind needs. */
export function entryOf(kind: ReferenceKind, id: string, facts: Facts): ArchiveEntry {
  const { value } = validateFacts(kind, facts);
  if (!value) throw new Error(`The facts of ${id} are none of a ${kind}.`);
  return { kind, id, facts: value } as ArchiveEntry;
}

/** What a site holds that has these records and entries and nothing else. */
export function holding(records: ArchiveRecord[], entries: ArchiveEntry[] = []): RecordGraph {
  return recordGraphOf({ site: undefined, records, entries, tombstones: [], pages: [], redirects: [] });
}

/** The instant at which the tests of queries and views judge, unless they say another. */
export const now = Temporal.Instant.from('2024-06-01T12:00:00Z');

/** What readers see at an instant of the healthy content folder after edits. */
export function healthyGraph(edits: Edits = {}, at: Temporal.Instant = now): RecordGraph {
  return recordGraphOf(shownArchive(createArchiveReader(aHealthyFolder(edits))(), at));
}

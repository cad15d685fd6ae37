import type {
  AnnexDocument,
  ArchiveEntry,
  ArchivePage,
  ArchiveRecord,
  ArchiveTombstone,
  EntryOf,
  Origin,
  PictureSize,
} from '../archive/archive.ts';
import type { RecordHistory } from '../archive/revisions/revision.ts';
import { relationsOf } from '../model/entries.ts';
import { localTimeOf } from '../model/instant.ts';
import { type Kind, referenceKinds } from '../model/kinds.ts';
import { newestFirst, type Occasion, occasionOf } from '../model/occasion.ts';
import { idOn } from '../model/presence.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Relation } from '../model/relations.ts';
import type { Site } from '../model/site.ts';

/** A record with the date under which it is listed. */
export type DatedRecord = ArchiveRecord & {
  occasion: Occasion;
  /** The local time at home at which its facts were last changed without a note; left out where that is not known. */
  silentlyChanged?: string;
};

export type Meeting = Extract<DatedRecord, { kind: 'meeting' }>;

/** Something that has an address or a name of its own. */
export type Thing = DatedRecord | ArchiveEntry;

/** One thing naming another. */
export interface Backlink {
  by: Thing;
  relation: Relation;
}

/** A map that is only asked, by key. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** Everything readers may see, with the ways from one thing to another. */
export interface RecordGraph {
  site: Site | undefined;
  /** Newest first. */
  records: DatedRecord[];
  tombstones: ArchiveTombstone[];
  /** By kind, then by id: where two have the same name, no list depends on the order of a file. */
  entries: ArchiveEntry[];
  pages: ArchivePage[];
  /** Former ids, and where they lead. */
  redirects: Redirect[];
  /** The sizes of pictures, by their paths. */
  pictures: Lookup<PictureSize>;
  /** The texts of documents, by their paths. */
  annexes: Lookup<AnnexDocument>;
  byId: Lookup<Thing>;
  tombstonesById: Lookup<ArchiveTombstone>;
  /** What was committed of each record, by id; empty where no history is known. */
  histories: Lookup<RecordHistory>;
  /** The ids of what is there and readers may not see. */
  hidden: Lookup<true>;
  /** The instants at which readers may see more (ISO 8601, in their order). */
  scheduled: readonly string[];
  /** From what the site is built; undefined in the preview. */
  origin: Origin | undefined;
  /** Who names an id, newest first. */
  backlinks: Lookup<Backlink[]>;
  /** The sessions of each forum, newest first. */
  sessions: Lookup<Meeting[]>;
}

interface Contents {
  site: Site | undefined;
  records: ArchiveRecord[];
  tombstones: ArchiveTombstone[];
  entries: ArchiveEntry[];
  pages: ArchivePage[];
  redirects: Redirect[];
  pictures?: Lookup<PictureSize>;
  annexes?: Lookup<AnnexDocument>;
  histories?: Lookup<RecordHistory> | undefined;
  hidden?: Lookup<true> | undefined;
  scheduled?: readonly string[] | undefined;
  origin?: Origin | undefined;
}

/** Orders records newest first. */
export function inListOrder(a: DatedRecord, b: DatedRecord): number {
  return newestFirst(a.occasion.date, b.occasion.date) || (a.id < b.id ? -1 : 1);
}

const inEntryOrder = (a: ArchiveEntry, b: ArchiveEntry): number =>
  referenceKinds.indexOf(a.kind) - referenceKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

/** The sessions of each forum, in the order of the records. */
function sessionsByForum(records: readonly DatedRecord[]): Map<string, Meeting[]> {
  const sessions = new Map<string, Meeting[]>();
  for (const record of records) {
    if (record.kind !== 'meeting' || record.facts.type !== 'session') continue;
    for (const forum of new Set(record.facts.forums.map((each) => idOn(each, 'forum')))) {
      const known = sessions.get(forum);
      if (known) known.push(record);
      else sessions.set(forum, [record]);
    }
  }
  return sessions;
}

function datedRecord(record: ArchiveRecord, history: RecordHistory | undefined): DatedRecord {
  const silent = history?.revisions.findLast(({ changesFacts }) => changesFacts);
  const occasion = occasionOf(record.facts);
  return { ...record, occasion, ...(silent && { silentlyChanged: localTimeOf(silent.published) }) };
}

/** Orders contents and finds every relation from its other end. */
export function recordGraphOf({
  records,
  entries: unordered,
  pictures = new Map(),
  annexes = new Map(),
  histories = new Map(),
  hidden = new Map(),
  scheduled = [],
  origin,
  ...rest
}: Contents): RecordGraph {
  const dated = records.map((record) => datedRecord(record, histories.get(record.id))).sort(inListOrder);
  const entries = unordered.toSorted(inEntryOrder);
  const things: Thing[] = [...dated, ...entries];
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const backlinks = new Map<string, Backlink[]>();
  for (const by of things) {
    for (const relation of relationsOf(by.kind, by.facts as never)) {
      if (!byId.has(relation.id)) continue;
      const known = backlinks.get(relation.id);
      if (known) known.push({ by, relation });
      else backlinks.set(relation.id, [{ by, relation }]);
    }
  }
  const tombstonesById = new Map(rest.tombstones.map((tomb) => [tomb.id, tomb]));
  const sessions = sessionsByForum(dated);
  const lookups = { pictures, annexes, histories, hidden, byId, tombstonesById, backlinks, sessions };
  return { ...rest, ...lookups, records: dated, entries, scheduled, origin };
}

export function isOf<K extends Kind>(thing: Thing | undefined, kind: K): thing is Extract<Thing, EntryOf<K>> {
  return thing?.kind === kind;
}

/** The thing with an id, where it is of that kind and shown. */
export function thingOf<K extends Kind>(graph: RecordGraph, kind: K, id: string) {
  const thing = graph.byId.get(id);
  return isOf(thing, kind) ? thing : undefined;
}

import type { Origin } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { type RecordKind, type ReferenceKind, recordKinds, referenceKinds } from '../../model/kinds.ts';
import { changesAhead, nextDay } from '../../queries/passing-time.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { exactClock } from '../../site/settings.ts';

/** A summary of a build, for operators and programs. Fields are only ever added. */
export interface BuildSummary extends Origin {
  /** The instant for which statuses and schedules were evaluated. */
  clock: string;
  /** The day up to which sources were read. */
  reach: string | null;
  records: Record<RecordKind, number>;
  /** How many records are written in each language. */
  texts: Record<Locale, number>;
  entries: Record<ReferenceKind, number>;
  /** How many records were removed. */
  removed: number;
  /** Every later instant at which a build of the same content says something else or shows more, in their order. */
  changes: string[];
  /** The instant at which the day ends that pages name as the one for which they are true. */
  nextDay: string;
}

/** How many of some things there are under each key. */
const tally = <K extends string, T>(keys: readonly K[], things: readonly T[], has: (thing: T, key: K) => boolean) =>
  Object.fromEntries(keys.map((key) => [key, things.filter((thing) => has(thing, key)).length])) as Record<K, number>;

const unknownOrigin: Origin = { commit: null, codeCommit: null, modified: false, tools: {} };

export function buildSummary(graph: RecordGraph): BuildSummary {
  const { records, entries, tombstones, site, origin = unknownOrigin } = graph;
  const now = exactClock();
  return {
    clock: now.toString(),
    ...origin,
    reach: site?.reach ?? null,
    records: tally(recordKinds, records, ({ kind }, key) => kind === key),
    texts: tally(locales, records, ({ texts }, lang) => texts[lang] !== undefined),
    entries: tally(referenceKinds, entries, ({ kind }, key) => kind === key),
    removed: tombstones.length,
    changes: changesAhead(graph, now),
    nextDay: nextDay(now),
  };
}

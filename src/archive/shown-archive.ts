import { relationsOf } from '../model/entries.ts';
import { isShown, shownFrom } from '../model/shown.ts';
import type { Archive, ArchiveEntry } from './archive.ts';

/**
 * What readers may see of an archive at an instant. Drafts and scheduled records are left out as if they did not
 * exist, so that no later step can let a word of them slip; with them go entries of later folders that nothing else names.
 */
export function shownArchive(archive: Archive, now: Temporal.Instant): Archive {
  const shown = {
    ...archive,
    records: archive.records.filter(({ facts }) => isShown(facts, now)),
    tombstones: archive.tombstones.filter(({ facts }) => isShown(facts, now)),
  };
  const entries = shownEntries(shown);
  const ids = new Set([...shown.records, ...shown.tombstones, ...entries].map(({ id }) => id));
  const all = [...archive.records, ...archive.tombstones, ...archive.entries];
  const hidden = new Map(all.flatMap(({ id }): [string, true][] => (ids.has(id) ? [] : [[id, true]])));
  const redirects = archive.redirects.filter(({ to }) => ids.has(to));
  return { ...shown, entries, redirects, hidden, scheduled: scheduledIn(archive, now) };
}

/** The instants at which scheduled records begin to show: not which records these are. */
function scheduledIn({ records, tombstones }: Archive, now: Temporal.Instant): string[] {
  const waiting = [...records, ...tombstones].flatMap(({ facts }) =>
    facts.status === 'draft' || isShown(facts, now) ? [] : (shownFrom(facts) ?? []),
  );
  return [...new Set(waiting.sort(Temporal.Instant.compare).map(String))];
}

/** The entries of the first folder, and those of later ones that something shown names, be it over several steps. */
function shownEntries({ records, entries, site }: Archive): ArchiveEntry[] {
  const waiting = new Map(entries.filter(({ isLater }) => isLater).map((entry) => [entry.id, entry]));
  if (waiting.size === 0) return entries;
  const named = [
    ...records.flatMap(({ kind, facts, texts }) => [
      ...relationsOf(kind, facts as never).map(({ id }) => id),
      ...Object.values(texts).flatMap(({ targets }) => targets),
    ]),
    ...entries.filter(({ isLater }) => !isLater).flatMap(idsIn),
    ...(site?.funders ?? []),
  ];
  for (let id = named.pop(); id !== undefined; id = named.pop()) {
    const entry = waiting.get(id);
    if (!entry) continue;
    waiting.delete(id);
    named.push(...idsIn(entry));
  }
  return entries.filter(({ id }) => !waiting.has(id));
}

const idsIn = ({ kind, facts }: ArchiveEntry) => relationsOf(kind, facts as never).map(({ id }) => id);

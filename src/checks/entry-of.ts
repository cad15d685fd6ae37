import type { ArchiveSubject, EntrySubject } from './subject.ts';

type Entries = ArchiveSubject['entries'];

const known = new WeakMap<Entries, ReadonlyMap<string, EntrySubject>>();

/** The entry of a kind that has an id, of two the first. All are gathered once, not gone through for each record. */
export function entryOf<Kind extends EntrySubject['kind']>(
  entries: Entries,
  kind: Kind,
  id: string,
): Extract<EntrySubject, { kind: Kind }> | undefined {
  const byId = known.getOrInsertComputed(
    entries,
    () => new Map(entries.toReversed().map((entry) => [`${entry.kind} ${entry.id}`, entry])),
  );
  return byId.get(`${kind} ${id}`) as Extract<EntrySubject, { kind: Kind }> | undefined;
}

import type { ArchiveRecord } from '../archive/archive.ts';
import type { Holdings } from '../queries/holdings.ts';

/** A file in a record's folder that is published. */
export interface FileRoute {
  params: { number: string; name: string };
  /** Where it lies, absolute. */
  props: { path: string };
}

/** The names of the files that the facts of a record give or its texts link to or show; no other file is published. */
export function namedFiles({ facts, texts }: Pick<ArchiveRecord, 'facts' | 'texts'>): Set<string> {
  const materials = 'materials' in facts ? facts.materials : [];
  const targets = Object.values(texts).flatMap((text) => text.targets);
  return new Set([
    ...[...facts.attachments, ...materials].flatMap(({ file }) => file ?? []),
    // An id has no dot, an address a colon, and a place on the page begins with #.
    ...targets.filter((target) => /^[^:/\\#]+\.[^:/\\#.]+$/.test(target)),
  ]);
}

/** Where the file of a record lies. */
export function pathOf({ folder }: Pick<ArchiveRecord, 'folder'>, name: string): string {
  return `${folder}/${name}`;
}

/** The published files of all records that are shown. */
export function fileRoutes({ records }: Pick<Holdings, 'records'>): FileRoute[] {
  return records.flatMap((record) =>
    [...namedFiles(record)].map((name) => ({
      params: { number: record.facts.number, name },
      props: { path: pathOf(record, name) },
    })),
  );
}

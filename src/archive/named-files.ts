import type { ArchiveRecord } from './archive.ts';

/** The absolute path of a file of a record. */
export function pathOf({ folder }: Pick<ArchiveRecord, 'folder'>, name: string): string {
  return `${folder}/${name}`;
}

/** The names of the files that the facts of a record give or its texts link to or show; no other file is published. */
export function namedFiles({ facts, texts }: Pick<ArchiveRecord, 'facts' | 'texts'>): Set<string> {
  const materials = 'materials' in facts ? facts.materials : [];
  const targets = Object.values(texts).flatMap((text) => text.targets);
  return new Set([
    ...[...facts.attachments, ...materials].flatMap(({ file }) => file ?? []),
    // An id has no dot, an address a colon, and a fragment begins with #.
    ...targets.filter((target) => /^[^:/\\#]+\.[^:/\\#.]+$/.test(target)),
  ]);
}

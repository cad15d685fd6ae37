import { relative } from 'node:path';
import type { RecordKind, ReferenceKind } from '../model/kinds.ts';
import { type ArchiveLoader, archiveLoader } from './archive-loader.ts';

/** Loads the records of a kind: facts, and the words of each text. A body is rendered when its page is made. */
export function recordLoader(kind: RecordKind): ArchiveLoader {
  return archiveLoader(kind, ({ records }) =>
    records
      .filter((record) => record.kind === kind)
      .map(({ id, facts, texts, digest }) => {
        const words = Object.entries(texts).map(([lang, text]) => [lang, text.words]);
        return { id, data: { kind, facts, texts: Object.fromEntries(words) }, digest };
      }),
  );
}

/** Loads the reference entries of a kind. */
export function entryLoader(kind: ReferenceKind): ArchiveLoader {
  return archiveLoader(kind, ({ entries }) =>
    entries.filter((entry) => entry.kind === kind).map(({ id, facts }) => ({ id, data: { kind, facts } })),
  );
}

/** Loads what is left of removed records. */
export function tombstoneLoader(): ArchiveLoader {
  return archiveLoader('tombstone', ({ tombstones }) =>
    tombstones.map(({ id, kind, facts }) => ({ id, data: { kind, facts } })),
  );
}

/** Loads the former ids of what was renamed. */
export function redirectLoader(): ArchiveLoader {
  return archiveLoader('redirect', ({ redirects }) => redirects.map((each) => ({ id: each.from, data: { ...each } })));
}

/** Loads the site's own pages; Astro compiles their MDX when a page is made. */
export function pageLoader(): ArchiveLoader {
  return archiveLoader('page', ({ pages }) =>
    pages.map(({ id, lang, words, path, digest }) => ({
      id: `${id}/${lang}`,
      data: { id, lang, words },
      digest,
      filePath: relative('', path),
      deferredRender: true,
    })),
  );
}

/** Loads what the site says of itself: one entry, or none in a folder without `site.yaml`. */
export function siteLoader(): ArchiveLoader {
  return archiveLoader('site', ({ site }) => (site ? [{ id: 'site', data: { ...site } }] : []));
}

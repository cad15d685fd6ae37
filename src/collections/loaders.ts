import type { Loader } from 'astro/loaders';
import type { RecordKind, ReferenceKind } from '../model/kinds.ts';
import { archiveLoader } from './archive-loader.ts';

/** Loads the records of a kind: facts, and the words of each text. A body is rendered when its page is made. */
export function recordLoader(kind: RecordKind): Loader {
  return archiveLoader(kind, ({ records }) =>
    records
      .filter((record) => record.kind === kind)
      .map(({ id, facts, texts }) => {
        const words = Object.entries(texts).map(([lang, text]) => [lang, text.words]);
        return { id, data: { kind, facts, texts: Object.fromEntries(words) } };
      }),
  );
}

/** Loads the reference entries of a kind. */
export function entryLoader(kind: ReferenceKind): Loader {
  return archiveLoader(kind, ({ entries }) =>
    entries.filter((entry) => entry.kind === kind).map(({ id, facts }) => ({ id, data: { kind, facts } })),
  );
}

/** Loads what is left of removed records. */
export function tombstoneLoader(): Loader {
  return archiveLoader('tombstone', ({ tombstones }) =>
    tombstones.map(({ id, kind, facts }) => ({ id, data: { kind, facts } })),
  );
}

/** Loads the former ids of what was renamed. */
export function redirectLoader(): Loader {
  return archiveLoader('redirect', ({ redirects }) => redirects.map((each) => ({ id: each.from, data: { ...each } })));
}

/** Loads the site's own pages; Astro compiles their MDX when a page is made. */
export function pageLoader(): Loader {
  return archiveLoader('page', ({ pages }) =>
    pages.map(({ path, ...data }) => ({ id: `${data.id}/${data.lang}`, data, module: path })),
  );
}

/** Loads what the site says of itself: one entry, or none in a folder without `site.yaml`. */
export function siteLoader(): Loader {
  return archiveLoader('site', ({ site }) => (site ? [{ id: 'site', data: { ...site } }] : []));
}

import { type Locale, locales } from '../../language/locales.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { linkedSegment, listSegment, pageSegment, sections } from '../../site/urls.ts';
import { linkedKinds } from '../entry/entry-backlinks.ts';
import { lettersOf, listedKinds } from '../entry/entry-list-page.ts';
import { type PagedEntry, pagedKinds, pageKeysOfEntry } from '../entry/entry-page.ts';
import { type Linked, linkedPages } from '../entry/linked-entries.ts';
import { type ListSection, listSections, pageKeysOf } from '../list/list-page.ts';
import { type RecordFile, recordFiles } from '../record/record-formats.ts';
import { targetOf } from './redirect-page.ts';

interface Route<Params, Props> {
  params: Params & { lang: Locale };
  props: Props & { lang: Locale };
}

/** The pages of years, and of months of full years, in every section of records. */
export function yearRoutes(
  graph: RecordGraph,
): Route<{ records: string; year: string }, { section: ListSection; year: string }>[] {
  return locales.flatMap((lang) =>
    listSections.flatMap((section) =>
      pageKeysOf(graph, section).map((year) => ({
        params: { lang, records: sections[section][lang], year: listSegment(year, lang) },
        props: { lang, section, year },
      })),
    ),
  );
}

/** The pages of records, in both languages, and what is left of removed ones. */
export function recordRoutes({
  records,
  tombstones,
}: RecordGraph): Route<{ records: string; id: string }, { id: string }>[] {
  return locales.flatMap((lang) =>
    [...records, ...tombstones].map(({ kind, id }) => ({
      params: { lang, records: sections[kind][lang], id },
      props: { lang, id },
    })),
  );
}

/** The files beside the pages of records. */
export function recordFileRoutes({
  records,
}: RecordGraph): Route<{ records: string; id: string; file: RecordFile }, { id: string; file: RecordFile }>[] {
  return locales.flatMap((lang) =>
    records.flatMap((record) =>
      recordFiles(record, lang).map((file) => ({
        params: { lang, records: sections[record.kind][lang], id: record.id, file },
        props: { lang, id: record.id, file },
      })),
    ),
  );
}

/** The files beside the short addresses of records: linksets and codes. */
export function shortAddressFileRoutes({ records }: RecordGraph) {
  return records.map(({ id, facts: { number } }) => ({ params: { number }, props: { id } }));
}

/** The record with an id. @throws Error where there is none: a route was made for it */
export function recordAt({ byId }: RecordGraph, id: string): DatedRecord {
  const thing = byId.get(id);
  if (!thing || !('occasion' in thing)) throw new Error(`No record has the id ${id}.`);
  return thing;
}

/** The pages at the former addresses of what was renamed, in both languages; none where what they lead to is not shown. */
export function redirectRoutes(graph: RecordGraph): Route<{ moved: string; id: string }, { id: string }>[] {
  return locales.flatMap((lang) =>
    graph.redirects.flatMap((redirect) => {
      const kind = targetOf(graph, redirect)?.kind;
      if (!kind) return [];
      return { params: { lang, moved: sections[kind][lang], id: redirect.from }, props: { lang, id: redirect.from } };
    }),
  );
}

/** The pages of reference entries. */
export function entryRoutes({ entries }: RecordGraph): Route<{ entries: string; id: string }, { id: string }>[] {
  return locales.flatMap((lang) =>
    entries.filter(isPaged).map(({ kind, id }) => ({
      params: { lang, entries: sections[kind][lang], id },
      props: { lang, id },
    })),
  );
}

/** The pages of years of entries that many records name. */
export function entryYearRoutes(
  graph: RecordGraph,
): Route<{ entries: string; id: string; year: string }, { id: string; year: string }>[] {
  return entryRoutes(graph).flatMap(({ params, props }) =>
    pageKeysOfEntry(graph, props.id).map((year) => ({
      params: { ...params, year: listSegment(year, props.lang) },
      props: { ...props, year },
    })),
  );
}

/** The pages of letters of the kinds that have too many entries for one page. */
export function letterRoutes(
  graph: RecordGraph,
): Route<{ entries: string; letter: string }, { kind: (typeof listedKinds)[number]; letter: string }>[] {
  return locales.flatMap((lang) =>
    listedKinds.flatMap((kind) =>
      lettersOf(graph, kind, lang)
        .flatMap(({ pages }) => pages)
        .map(({ key }) => ({
          params: { lang, entries: sections[kind][lang], letter: listSegment(key, lang) },
          props: { lang, kind, letter: key },
        })),
    ),
  );
}

/** The pages of entries that name an entry, where its own page has no room for them. */
export function linkedRoutes(
  graph: RecordGraph,
): Route<{ entries: string; id: string; linked: string }, { id: string; linked: Linked }>[] {
  return entryRoutes(graph).flatMap(({ params, props }) =>
    linkedKinds.flatMap((kind) =>
      Array.from({ length: linkedPages(graph, props.id, kind) }, (_, at) => ({
        params: { ...params, linked: linkedSegment(kind, props.lang, at + 1) },
        props: { ...props, linked: { kind, page: at + 1 } },
      })),
    ),
  );
}

function isPaged(entry: RecordGraph['entries'][number]): entry is PagedEntry {
  return (pagedKinds as readonly string[]).includes(entry.kind);
}

/** The entry with an id that has a page. @throws Error where there is none: a route was made for it */
export function pagedEntry({ byId }: RecordGraph, id: string): PagedEntry {
  const thing = byId.get(id);
  if (!thing || isRecordKind(thing.kind) || !isPaged(thing as PagedEntry))
    throw new Error(`No entry with a page has the id ${id}.`);
  return thing as PagedEntry;
}

/** The pages of the site itself, in each language in which they are written. */
export function sitePageRoutes({ pages }: RecordGraph): Route<{ page: string }, { id: string }>[] {
  return pages.map(({ id, lang }) => ({ params: { lang, page: pageSegment(id, lang) }, props: { lang, id } }));
}

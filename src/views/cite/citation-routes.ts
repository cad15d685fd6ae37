import { type Locale, locales } from '../../language/locales.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import type { CitedList } from '../../queries/citations.ts';
import { listingOfEntry, listingOfKind } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { type CitationFormat, homePath } from '../../site/urls.ts';
import { pagedKinds } from '../entry/entry-page.ts';
import { citationFormats, pageOfCitations } from './citation-links.ts';

const isPagedKind = (kind: string) => (pagedKinds as readonly string[]).includes(kind);

interface CitationRoute {
  /** `at` is the path between language and file. */
  params: { lang: Locale; at: string; format: CitationFormat };
  props: { lang: Locale; list: CitedList; format: CitationFormat };
}

/** The lists of a section: all of it, its years, and the months of full years. */
function listsOf(graph: RecordGraph, kind: RecordKind | undefined): CitedList[] {
  const { years } = listingOfKind(graph, kind);
  const of = kind ?? ('everything' as const);
  const periods = years.flatMap((year) => [year, ...year.months]);
  return years.length === 0 ? [] : [{ of }, ...periods.map(({ key }) => ({ of, period: key }))];
}

/**
 * The citations of every list of records: of sections, of their years and months, and of entries. Those of an entry are
 * whole: with periods they would be most of all files.
 */
export function citationRoutes(graph: RecordGraph): CitationRoute[] {
  const ofSections = [undefined, ...recordKinds].flatMap((kind) => listsOf(graph, kind));
  const ofEntries = graph.entries
    .filter(({ kind, id }) => isPagedKind(kind) && listingOfEntry(graph, id).records.length > 0)
    .map(({ kind, id }): CitedList => ({ of: kind, id }));
  return locales.flatMap((lang) =>
    [...ofSections, ...ofEntries].flatMap((list) => {
      const at = pageOfCitations(list, lang).slice(homePath(lang).length, -1);
      return citationFormats.map((format) => ({ params: { lang, at, format }, props: { lang, list, format } }));
    }),
  );
}

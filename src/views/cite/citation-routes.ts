import { type Locale, locales } from '../../language/locales.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { CitedList } from '../../queries/citations.ts';
import type { FeedScope } from '../../queries/feeds.ts';
import { isLong, type Listing, listingOfEntry, listingOfKind } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { type CitationFormat, homePath } from '../../site/urls.ts';
import { pagedKinds } from '../entry/entry-page.ts';
import { citationFormats, pageOfCitations } from './citation-links.ts';

interface CitationRoute {
  /** `at` is the path between language and file. */
  params: { lang: Locale; at: string; format: CitationFormat };
  props: { lang: Locale; list: CitedList; format: CitationFormat };
}

/** A list that holds something, and its periods where they have pages of their own. */
function listsOf(scope: FeedScope, { records, years }: Listing, hasPeriods: boolean): CitedList[] {
  const periods = hasPeriods ? years.flatMap((year) => [year, ...year.months]) : [];
  return records.length === 0 ? [] : [scope, ...periods.map(({ key }) => ({ ...scope, period: key }))];
}

/** The citations of every list of records that has a page: those of sections, of their years and months, and of entries. */
export function citationRoutes(graph: RecordGraph): CitationRoute[] {
  const ofSections = [undefined, ...recordKinds].flatMap((kind) =>
    listsOf({ of: kind ?? 'everything' }, listingOfKind(graph, kind), true),
  );
  const ofEntries = graph.entries
    .filter(({ kind }) => (pagedKinds as readonly string[]).includes(kind))
    .flatMap(({ kind, id }) => {
      const listing = listingOfEntry(graph, id);
      return listsOf({ of: kind, id }, listing, isLong(listing));
    });
  return locales.flatMap((lang) =>
    [...ofSections, ...ofEntries].flatMap((list) => {
      const at = pageOfCitations(list, lang).slice(homePath(lang).length, -1);
      return citationFormats.map((format) => ({ params: { lang, at, format }, props: { lang, list, format } }));
    }),
  );
}

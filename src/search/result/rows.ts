import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { type RecordKind, recordHomes, recordKinds } from '../../model/kinds.ts';
import { type Catalogue, type ColumnsFile, type TitlesFile, utcText } from '../index/index-format.ts';
import type { RecordColumns } from '../match/filter.ts';
import type { Facet } from '../query/facets.ts';
import { type ListColumn, type Row, roleColumns } from './answer.ts';

/** The kind of a record by its reference number. */
export function kindOf(number: string): RecordKind {
  return recordKinds.find((kind) => number.startsWith(recordHomes[kind].prefix)) ?? 'meeting';
}

/** What a download is made of: what both languages share, and titles and summaries in one of them. */
export interface RowSources {
  columns: RecordColumns;
  download: ColumnsFile;
  titles: TitlesFile;
  summaries: readonly string[];
  /** How values are called in the reader’s language. */
  names: Catalogue['names'];
}

/** The facets that are columns. */
const facetColumns = {
  forums: 'forum',
  organisations: 'organisation',
  topics: 'topic',
  programmes: 'programme',
  people: 'person',
} as const satisfies Partial<Record<ListColumn, Facet>>;

/** Documents as rows of a download, in their order. */
export function rowsOf(docs: readonly number[], lang: Locale, sources: RowSources): Row[] {
  const { columns, download, titles, summaries, names } = sources;
  const { numbers, values, days } = columns;
  const wanted = new Set(docs);
  const idsOf = (facet: Facet): Map<number, string[]> => {
    const byDoc = new Map<number, string[]>();
    for (const { value, docs: having } of values[facet] ?? []) {
      for (const doc of having) if (wanted.has(doc)) byDoc.set(doc, [...(byDoc.get(doc) ?? []), value]);
    }
    return byDoc;
  };
  const facetIds = Object.entries(facetColumns).map(([column, facet]) => [column, facet, idsOf(facet)] as const);
  const status = idsOf('status');
  return docs.map((doc): Row => {
    const number = numbers[doc] ?? '';
    const passes = days?.deadlines[doc];
    const lists = [
      ['by', 'organisation', download.bodies[doc] ?? []] as const,
      ...roleColumns.map(({ column, kind, role }) => [column, kind, download.roles[doc]?.[kind][role] ?? []] as const),
      ...facetIds.map(([column, facet, ids]) => [column, facet, ids.get(doc) ?? []] as const),
    ];
    const inWords = lists.map(([column, facet, ids]) => [column, ids.map((id) => own(names[facet], id) ?? id)]);
    return {
      number,
      kind: kindOf(number),
      lang,
      title: titles.titles[doc] ?? '',
      summary: summaries[doc] ?? '',
      day: titles.days[doc] ?? '',
      end: download.ends[doc] ?? '',
      url: titles.urls[doc] ?? '',
      ...(Object.fromEntries(inWords) as Record<ListColumn, string[]>),
      status: status.get(doc)?.[0] ?? '',
      deadline: download.deadlines[doc]?.at ?? '',
      deadlineZone: download.deadlines[doc]?.zone ?? '',
      deadlineUtc: passes === undefined ? '' : utcText(passes),
      original: download.originals[doc] ?? lang,
      amounts: download.amounts[doc] ?? [],
      sources: download.sources[doc] ?? [],
      ids: Object.fromEntries(lists.map(([column, , ids]) => [column, ids])) as Row['ids'],
    };
  });
}

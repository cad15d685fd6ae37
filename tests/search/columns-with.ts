import type { Locale } from '../../src/language/locales.ts';
import type { RolesOfRecord } from '../../src/model/roles.ts';
import type { IndexLoader } from '../../src/search/index/index-loader.ts';
import { allColumns } from '../../src/search/index/record-columns.ts';
import { recordFiles } from '../../src/search/index/record-files.ts';
import { recordsAt, withDocs } from '../../src/search/index/records.ts';
import type { RecordColumns } from '../../src/search/match/filter.ts';
import { type Facet, facets } from '../../src/search/query/facets.ts';
import { queryOf } from '../../src/search/query/query.ts';

interface Some {
  number: string;
  from?: string;
  to?: string;
  /** An instant. */
  deadline?: string;
  codes?: string[];
  facets?: Partial<Record<Facet, string[]>>;
  roles?: RolesOfRecord['organisation'];
  /** In which languages it is written. */
  written?: Locale[];
}

/** A few records as the search reads them, in the order in which they are given: newest first. */
export function partsWith(records: readonly Some[]): IndexLoader {
  const numbersIn = (lang: Locale) =>
    new Set(records.flatMap(({ number, written = ['en', 'hu'] }) => (written.includes(lang) ? [number] : [])));
  const files = recordFiles(
    records.map(({ number, from = '', to = from, deadline, codes = [], facets: given, roles = {} }) => ({
      number,
      from,
      to,
      deadline: deadline ? { at: deadline, zone: 'UTC', passes: Date.parse(deadline) / 1000 } : undefined,
      codes,
      statusChanges: [],
      bodies: [],
      roles: { organisation: roles, person: {} },
      end: '',
      original: 'en',
      amounts: [],
      sources: [],
      facets: Object.fromEntries(facets.map((facet) => [facet, given?.[facet] ?? []])) as Record<Facet, string[]>,
    })),
    { en: numbersIn('en'), hu: numbersIn('hu') },
  );
  const values = Object.fromEntries(Object.entries(files.values).map(([facet, each]) => [facet, withDocs(each)]));
  return {
    records: async () => recordsAt(files.records, 0),
    days: async () => files.days,
    codes: async () => files.codes,
    values: async () => values,
    roles: async () => files.roles,
  } as unknown as IndexLoader;
}

/** All that is known of them. */
export const columnsWith = (records: readonly Some[], query = queryOf()): Promise<RecordColumns> =>
  allColumns(partsWith(records), 'en', query);

import { dayNumber } from '../../language/day-number.ts';
import type { Locale } from '../../language/locales.ts';
import { type Involvement, involvementOf, type RolesOfRecord, rolesOf } from '../../model/roles.ts';
import { type Facet, facets } from '../query/facets.ts';
import { fold } from '../words/fold.ts';
import {
  type CodesFile,
  type ColumnsFile,
  type DaysFile,
  gapsFrom,
  type IndexedAmount,
  type IndexedDeadline,
  type RecordsFile,
  type RolesFile,
  type ValuesFile,
} from './index-format.ts';

/** A record as it is indexed: what both languages share. Newest first. */
export interface RecordToIndex {
  number: string;
  /** First and last day that its date can mean; empty where it has none. */
  from: string;
  to: string;
  facets: Record<Facet, string[]>;
  deadline: IndexedDeadline | undefined;
  /** When time alone will change its status: milliseconds since 1970, and the status from then on. */
  statusChanges: [at: number, status: string][];
  codes: string[];
  /** Ids of the forums that sat, else of the organisers. */
  bodies: string[];
  roles: RolesOfRecord;
  /** Its last day, as exact as its source; empty where it has none of its own. */
  end: string;
  /** The language in which it was written first. */
  original: Locale;
  amounts: IndexedAmount[];
  /** The addresses of its sources. */
  sources: string[];
}

/** The files that both languages share, by their names. */
export interface RecordFiles {
  records: RecordsFile;
  days: DaysFile;
  values: ValuesFile;
  roles: RolesFile;
  codes: CodesFile;
  columns: ColumnsFile;
}

/** The names of these files. */
export const recordFileNames = [
  'records',
  'days',
  'values',
  'roles',
  'codes',
  'columns',
] as const satisfies (keyof RecordFiles)[];

/** The indices of records by what they have; each in the order of the records. */
function docsBy<Key>(records: readonly RecordToIndex[], keysOf: (record: RecordToIndex) => Iterable<Key>) {
  const all = new Map<Key, number[]>();
  for (const [doc, record] of records.entries())
    for (const key of new Set(keysOf(record))) all.getOrInsertComputed(key, () => []).push(doc);
  return all;
}

/** In which records each organisation has which involvement. */
function rolesFile(records: readonly RecordToIndex[]): RolesFile {
  const all = new Map<string, Map<Involvement, number[]>>();
  records.forEach(({ facets: { organisation }, roles }, doc) => {
    for (const id of organisation) {
      const involvement = involvementOf(rolesOf(roles, 'organisation', id));
      if (!involvement) continue;
      const own = all.getOrInsertComputed(id, () => new Map<Involvement, number[]>());
      own.getOrInsertComputed(involvement, () => []).push(doc);
    }
  });
  const inGaps = (own: Map<Involvement, number[]>) =>
    Object.fromEntries([...own].map(([involvement, docs]) => [involvement, gapsFrom(docs)]));
  return Object.fromEntries([...all].map(([id, own]) => [id, inGaps(own)]));
}

/** Puts what both languages share into files, by when it is needed. */
export function recordFiles(
  records: readonly RecordToIndex[],
  written: Record<Locale, ReadonlySet<string>>,
): RecordFiles {
  const docsWith = (has: (record: RecordToIndex) => boolean) =>
    gapsFrom(records.flatMap((record, doc) => (has(record) ? [doc] : [])));
  const valuesOf = (facet: Facet) =>
    [...docsBy(records, (record) => record.facets[facet])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, docs]) => ({ value, docs: gapsFrom(docs) }));
  const {
    status: statuses,
    role: _,
    ...values
  } = Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)])) as Record<Facet, RecordsFile['statuses']>;
  const byDoc = <Value>(of: (record: RecordToIndex) => Value | undefined): Record<number, Value> =>
    Object.fromEntries(
      records.flatMap((record, doc) => {
        const value = of(record);
        return value === undefined ? [] : [[doc, value]];
      }),
    );
  return {
    records: {
      numbers: records.map(({ number }) => number),
      statuses,
      statusChanges: records
        .flatMap(({ statusChanges }, doc) =>
          statusChanges.map(([at, status]): [number, number, string] => [doc, at, status]),
        )
        .sort((a, b) => a[1] - b[1]),
      untranslated: Object.fromEntries(
        Object.entries(written).map(([lang, numbers]) => [lang, docsWith(({ number }) => !numbers.has(number))]),
      ),
    },
    days: {
      days: records.map(({ from }) => (from ? dayNumber(from) : -1)),
      spans: records.map(({ from, to }) => (from ? Math.max(0, dayNumber(to) - dayNumber(from)) : 0)),
      deadlines: byDoc(({ deadline }) => deadline?.passes),
    },
    values,
    roles: rolesFile(records),
    codes: Object.fromEntries(docsBy(records, (record) => record.codes.map(fold))),
    columns: {
      bodies: records.map(({ bodies }) => bodies),
      roles: records.map(({ roles }) => roles),
      ends: byDoc(({ end }) => end || undefined),
      deadlines: byDoc(({ deadline }) => deadline && { at: deadline.at, zone: deadline.zone }),
      originals: records.map(({ original }) => original),
      amounts: byDoc(({ amounts }) => (amounts.length > 0 ? amounts : undefined)),
      sources: records.map(({ sources }) => sources),
    },
  };
}

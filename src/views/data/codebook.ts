import {
  attendanceSchema,
  dataSchemas,
  lineSchema,
  publishedFacts,
  publishedHead,
  publishedWords,
  tableSchema,
} from '../../contracts/data-schemas.ts';
import { exchangeSchemas } from '../../contracts/exchange-schemas.ts';
import { type FieldRow, rowsOf } from '../../contracts/handbook.ts';
import type { JsonSchema } from '../../contracts/keywords.ts';
import { tableColumns } from '../../contracts/table-columns.ts';
import { locales } from '../../language/locales.ts';
import { isRecordKind, type Kind, type RecordKind, recordKinds, referenceKinds } from '../../model/kinds.ts';
import { dataSegment } from '../../site/urls.ts';

/** Where a field is found: in JSON by JSONPaths (RFC 9535), in tables by the names of columns. */
export interface FieldLocation {
  files: readonly string[];
  paths?: readonly string[];
  columns?: readonly string[];
}

/** A field with where it is found. */
export interface LocatedField extends FieldRow {
  found: FieldLocation[];
}

type ExchangeSchema = ReturnType<typeof exchangeSchemas>[number][0];

type OwnPart =
  | 'attendance'
  | 'line'
  | 'record-columns'
  | 'head'
  | 'facts'
  | 'words'
  | 'entry-columns'
  | 'entry'
  | 'lists'
  | 'removed'
  | 'redirects'
  | 'site';

/** A part of the codebook: fields that are found in the same files. */
export interface CodebookPart {
  id: OwnPart | Kind | ExchangeSchema;
  fields: LocatedField[];
}

/** The JSON of a record beside its page: the same as an item of the list of its kind. */
const recordFile = 'record.json';

const jsonOf = (kind: Kind) => `${dataSegment(kind)}.json`;
const tablesOf = (kind: Kind) => locales.map((lang) => `${dataSegment(kind)}.${lang}.csv`);
const listOf = (kind: Kind) => (isRecordKind(kind) ? 'records' : 'entries');

type Rows = readonly FieldRow[];

/** Fields of files that are JSON, or lines of it. */
const inJson = (rows: Rows, files: readonly string[], root = '$'): LocatedField[] =>
  rows.map((row) => ({ ...row, found: [{ files, paths: row.ends.map((end) => root + end) }] }));

/** The tables of kinds with the columns that have a field of their documents; those with the same columns together. */
function columnsWith(field: string, kinds: readonly Kind[]): FieldLocation[] {
  const found = kinds.flatMap((kind) => {
    const columns = tableColumns(kind).filter(({ fields }) => fields.includes(field));
    return columns.length > 0 ? [{ files: tablesOf(kind), columns: columns.map(({ name }) => name) }] : [];
  });
  return [...Map.groupBy(found, ({ columns }) => columns.join())].map(([, same]) => ({
    files: same.flatMap(({ files }) => files),
    columns: same[0]?.columns ?? [],
  }));
}

/**
 * Fields of the documents of kinds: in the lists of these, in the file beside each record, and in tables.
 *
 * @param within what holds the fields in a document: `facts`, `texts.*`
 */
function inDocuments(rows: Rows, kinds: readonly Kind[], within = ''): LocatedField[] {
  const [first] = kinds;
  const inside = within && `.${within}`;
  return rows.map((row) => {
    const ends = row.ends.map((end) => `${inside}${end}`);
    const list: FieldLocation = {
      files: kinds.map(jsonOf),
      paths: ends.map((end) => `$.${first ? listOf(first) : ''}[*]${end}`),
    };
    const single: FieldLocation[] =
      first && isRecordKind(first) ? [{ files: [recordFile], paths: ends.map((end) => `$${end}`) }] : [];
    const field = within ? `${within}.${row.path}` : row.path;
    return { ...row, found: [list, ...single, ...columnsWith(field, kinds)] };
  });
}

/** Whether all kinds of record have a field, with the same meaning. */
const isCommon = (row: FieldRow, all: Record<RecordKind, FieldRow[]>) =>
  recordKinds.every((kind) =>
    all[kind].some(({ path, field }) => path === row.path && field.description === row.field.description),
  );

const byKind = (schemaOf: (kind: RecordKind) => JsonSchema) =>
  Object.fromEntries(recordKinds.map((kind) => [kind, rowsOf(schemaOf(kind))])) as Record<RecordKind, FieldRow[]>;

const schemaNamed = (name: string): JsonSchema => dataSchemas().get(name) ?? {};

/** The fields of a document that hold its facts and texts, whose own fields have parts of their own. */
const wrappersOf = (kind: Kind): FieldRow[] =>
  rowsOf(schemaNamed(kind)).filter(({ path }) => path === 'facts' || path === 'texts');

/** The fields of everything that a record is. */
function recordParts(): CodebookPart[] {
  const facts = byKind(publishedFacts);
  const words = byKind(publishedWords);
  const common = (all: Record<RecordKind, FieldRow[]>) => all.meeting.filter((row) => isCommon(row, all));
  const own = (all: Record<RecordKind, FieldRow[]>, kind: RecordKind) => all[kind].filter((row) => !isCommon(row, all));
  return [
    {
      id: 'head',
      fields: inDocuments([...rowsOf(publishedHead('meeting')), ...wrappersOf('meeting')], recordKinds),
    },
    { id: 'facts', fields: inDocuments(common(facts), recordKinds, 'facts') },
    { id: 'words', fields: inDocuments(common(words), recordKinds, 'texts.*') },
    ...recordKinds.map((kind) => ({
      id: kind,
      fields: [...inDocuments(own(facts, kind), [kind], 'facts'), ...inDocuments(own(words, kind), [kind], 'texts.*')],
    })),
  ];
}

/** The fields of everything that an entry is. */
function entryParts(): CodebookPart[] {
  const head = [...rowsOf(publishedHead('organisation')), ...wrappersOf('organisation')];
  return [
    { id: 'entry', fields: inDocuments(head, referenceKinds) },
    ...referenceKinds.map((kind) => ({ id: kind, fields: inDocuments(rowsOf(publishedFacts(kind)), [kind], 'facts') })),
  ];
}

/** The fields around the items of lists: what every list says of itself, and what holds the items. */
function listFields(): LocatedField[] {
  const lists = [
    { schema: schemaNamed('meeting-list'), files: [...recordKinds.map(jsonOf), 'removed.json'] },
    { schema: schemaNamed('organisation-list'), files: referenceKinds.map(jsonOf) },
    { schema: schemaNamed('redirect-list'), files: ['redirects.json'] },
  ].map(({ schema, files }) => ({ files, rows: rowsOf(schema).filter(({ path }) => !path.includes('.')) }));
  const all = lists.flatMap(({ files }) => files);
  const isInAll = ({ path }: FieldRow) => lists.every(({ rows }) => rows.some((row) => row.path === path));
  return [
    ...inJson((lists[0]?.rows ?? []).filter(isInAll), all),
    ...lists.flatMap(({ rows, files }) =>
      inJson(
        rows.filter((row) => !isInAll(row)),
        files,
      ),
    ),
  ];
}

/** The fields of lists, and of the smaller files. */
function fileParts(): CodebookPart[] {
  const itemsOf = (list: string, field: string) => rowsOf(schemaNamed(list).properties?.[field] ?? {});
  return [
    { id: 'lists', fields: listFields() },
    { id: 'removed', fields: inJson(itemsOf('removed-list', 'records'), ['removed.json'], '$.records[*]') },
    { id: 'redirects', fields: inJson(itemsOf('redirect-list', 'redirects'), ['redirects.json'], '$.redirects[*]') },
    { id: 'site', fields: inJson(rowsOf(schemaNamed('site')), ['site.json']) },
  ];
}

/** The columns that tables alone have, each with the tables that have it. */
const columnFields = (of: 'record' | 'entry', kinds: readonly Kind[]): LocatedField[] =>
  rowsOf(tableSchema(of)).map((row) => {
    const having = kinds.filter((kind) => tableColumns(kind).some(({ name }) => name === row.path));
    return { ...row, found: [{ files: having.flatMap(tablesOf), columns: [row.path] }] };
  });

/** The fields of the data, in the terms of the model. */
export function ownParts(): CodebookPart[] {
  const attendance = rowsOf(attendanceSchema()).map((row) => ({
    ...row,
    found: [{ files: ['meeting-organisations.csv'], columns: [row.path] }],
  }));
  return [
    { id: 'attendance', fields: attendance },
    { id: 'line', fields: inJson(rowsOf(lineSchema()), ['records.ndjson']) },
    { id: 'record-columns', fields: columnFields('record', recordKinds) },
    ...recordParts(),
    { id: 'entry-columns', fields: columnFields('entry', referenceKinds) },
    ...entryParts(),
    ...fileParts(),
  ];
}

const exchangeFiles: Record<ExchangeSchema, readonly string[]> = {
  'opportunity-list': locales.map((lang) => `opportunities.${lang}.json`),
  'grant-package': locales.map((lang) => `grants.${lang}.json`),
  popolo: ['popolo.json'],
};

/** The fields in the formats of other systems, as this site fills them in. */
export const exchangeParts = (): CodebookPart[] =>
  exchangeSchemas().map(([name, schema]) => ({ id: name, fields: inJson(rowsOf(schema), exchangeFiles[name]) }));

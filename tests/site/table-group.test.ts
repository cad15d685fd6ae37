import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dist, filesIn, textOf } from './dist.ts';

type Worded = string | { '@value': string; '@language': string };

interface Column {
  name: string;
  titles: string;
  'dc:description': Worded;
  datatype: string | { base: string; format: string };
}

interface Schema {
  columns: Column[];
  primaryKey: string[];
  foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
}

interface Table {
  url: string;
  'dc:title': Worded;
  tableSchema: Schema;
}

const group: { '@context': unknown; tables: Table[] } = JSON.parse(textOf('data/csv-metadata.json'));
const { tables } = group;

/** The properties that the Metadata Vocabulary for Tabular Data (W3C, 2015) has for each object, common ones apart. */
const properties = {
  group: ['@context', '@id', '@type', 'dialect', 'notes', 'tableDirection', 'tableSchema', 'tables', 'transformations'],
  table: ['@id', '@type', 'url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema', 'lang'],
  schema: ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles'],
  column: ['@id', '@type', 'name', 'titles', 'suppressOutput', 'virtual', 'datatype', 'lang', 'null', 'required'],
};

const unknownIn = (value: object, level: keyof typeof properties) =>
  Object.keys(value).filter((key) => !properties[level].includes(key) && !/^dc:[a-z]+$/i.test(key));

/** A variable of a URI template (RFC 6570, 2.3), which a name of a column has to be. */
const variable = /^(?:[A-Za-z0-9]|%[0-9A-F]{2})(?:\.?(?:\w|%[0-9A-F]{2}))*$/;

/** The cells that fit a datatype that names no format of its own. */
const forms: Record<string, RegExp> = {
  string: /^/,
  number: /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/,
  boolean: /^(?:true|false|0|1)$/,
};

const formOf = ({ datatype }: Column): RegExp | undefined =>
  typeof datatype === 'string' ? forms[datatype] : new RegExp(`^(?:${datatype.format})$`);

const rowsOf = (url: string): Record<string, string>[] => parse(textOf(`data/${url}`), { bom: true, columns: true });

const wording = (worded: Worded) => (typeof worded === 'string' ? worded : worded['@value']);

describe('the description of the tables for CSV on the Web', () => {
  it('has the context of the standard, and no property that the standard does not know', () => {
    expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    const unknown = [
      unknownIn(group, 'group'),
      tables.map((table) => unknownIn(table, 'table')),
      tables.map(({ tableSchema }) => unknownIn(tableSchema, 'schema')),
      tables.flatMap(({ tableSchema }) => tableSchema.columns.map((column) => unknownIn(column, 'column'))),
    ];
    expect(unknown.flat(2)).toEqual([]);
  });

  it('names every table there is, beside it', () => {
    const published = filesIn(dist).filter((file) => /^data\/.*\.csv$/.test(file));
    expect(tables.map(({ url }) => `data/${url}`).sort()).toEqual(published);
  });

  it.each(tables)(
    'has the columns of $url in their order, each with a name for URI templates',
    ({ url, tableSchema: { columns } }) => {
      const [header]: string[][] = parse(textOf(`data/${url}`), { bom: true });
      expect(columns.map(({ titles }) => titles)).toEqual(header);
      expect(columns.filter(({ name }) => !variable.test(name)).map(({ name }) => name)).toEqual([]);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    },
  );

  it.each(tables)(
    'gives each column of $url a datatype that all its cells fit',
    ({ url, tableSchema: { columns } }) => {
      const rows = rowsOf(url);
      const wrong = columns.flatMap((column) => {
        const form = formOf(column);
        const cells = rows.map((row) => row[column.titles] ?? '').filter((cell) => cell !== '');
        return cells.filter((cell) => !form?.test(cell)).map((cell) => `${column.titles}: ${cell}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  it('names as keys columns that are there', () => {
    const namesIn = (url: string) =>
      tables.find((table) => table.url === url)?.tableSchema.columns.map(({ name }) => name) ?? [];
    const missing = tables.flatMap(({ url, tableSchema: { primaryKey, foreignKeys = [] } }) => [
      ...primaryKey.filter((name) => !namesIn(url).includes(name)),
      ...foreignKeys.filter(({ columnReference }) => !namesIn(url).includes(columnReference)),
      ...foreignKeys.filter(({ reference }) => !namesIn(reference.resource).includes(reference.columnReference)),
    ]);
    expect(missing).toEqual([]);
    expect(tables.some(({ tableSchema }) => tableSchema.foreignKeys)).toBe(true);
  });

  it('explains tables and columns in the words of the Data Package', () => {
    const { resources } = JSON.parse(textOf('data/datapackage.json'));
    const inPackage = resources.map(
      ({ path, title, schema }: { path: string; title: string; schema: { fields: Record<string, string>[] } }) => [
        path,
        title,
        schema.fields.map(({ name, description }) => [name, description]),
      ],
    );
    const inGroup = tables.map(({ url, tableSchema, ...table }) => [
      url,
      wording(table['dc:title']),
      tableSchema.columns.map((column) => [column.titles, wording(column['dc:description'])]),
    ]);
    expect(inGroup).toEqual(inPackage);
  });
});

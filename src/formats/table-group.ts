import type { Locale } from '../language/locales.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { siteName } from '../views/site/site-name.ts';
import { readingRules, type Table, tablesOf } from './tables.ts';

/** The language of strings without one of their own. */
const language = 'en';

const inLanguage = (text: string, lang: Locale) => (lang === language ? text : { '@value': text, '@language': lang });

/** The name of a column as a URI template can hold it; what the table calls it is its title. */
const variable = (column: string): string => column.replaceAll('-', '_');

/** A regular expression that fits these values alone. */
const pattern = (values: readonly string[]): string =>
  `(${values.map((each) => each.replace(/[^\w-]/g, '\\$&')).join('|')})`;

const schemaOf = ({ columns, primaryKey, foreignKeys, lang }: Table): object => ({
  columns: columns.map(({ name, type, description, values }) => ({
    name: variable(name),
    titles: name,
    'dc:description': inLanguage(description, lang),
    datatype: values.length > 0 ? { base: type, format: pattern(values) } : type,
  })),
  primaryKey: primaryKey.map(variable),
  ...(foreignKeys.length > 0 && {
    foreignKeys: foreignKeys.map(({ column, file, key }) => ({
      columnReference: variable(column),
      reference: { resource: file, columnReference: variable(key) },
    })),
  }),
});

/** All tables with the meaning and the type of every column, as CSV on the Web (W3C) has it; addresses are relative to `/data/`. */
export function toTableGroup(graph: RecordGraph): object {
  const { licence } = graph.site ?? {};
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    'dc:title': siteName(graph, language),
    'dc:description': readingRules(language),
    ...(licence && { 'dc:license': { '@id': licence.url } }),
    dialect: { encoding: 'utf-8', header: true },
    tables: tablesOf(graph).map((table) => ({
      url: table.file.name,
      'dc:title': inLanguage(table.title, table.lang),
      ...(table.file.lang && { lang: table.file.lang }),
      tableSchema: schemaOf(table),
    })),
  };
}

import { dataVersion } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { absolute, dataPath, sectionPath } from '../site/urls.ts';
import { siteName } from '../views/site/site-name.ts';
import { readingRules, type Table, tablesOf } from './tables.ts';

const nameOf = (file: string) => file.replace(/\.csv$/, '');

/** The columns of a table (Frictionless Table Schema). */
const schemaOf = ({ columns, primaryKey, foreignKeys }: Table): object => ({
  fields: columns.map(({ name, type, description, values }) => ({
    name,
    type,
    description,
    ...(values.length > 0 && { constraints: { enum: values } }),
  })),
  primaryKey,
  ...(foreignKeys.length > 0 && {
    foreignKeys: foreignKeys.map(({ column, file, key }) => ({
      fields: column,
      reference: { resource: nameOf(file), fields: key },
    })),
  }),
});

const resourceOf = (table: Table): object => ({
  profile: 'tabular-data-resource',
  name: nameOf(table.file.name),
  path: table.file.name,
  title: table.title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: table.file.bytes,
  hash: `sha256:${table.file.sha256}`,
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
  schema: schemaOf(table),
});

/** All tables with the meaning and the type of every column, as a Tabular Data Package (Frictionless Data). */
export function toDataPackage(graph: RecordGraph): object {
  const { licence } = graph.site ?? {};
  return {
    profile: 'tabular-data-package',
    name: 'data',
    id: absolute(dataPath('datapackage.json')),
    title: siteName(graph, 'en'),
    description: readingRules('en'),
    version: dataVersion,
    homepage: absolute(sectionPath('data', 'en')),
    ...(licence && { licenses: [{ path: licence.url, title: licence.name }] }),
    resources: tablesOf(graph).map(resourceOf),
  };
}

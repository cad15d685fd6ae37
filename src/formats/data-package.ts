import { attendanceSchema } from '../contracts/data-schemas.ts';
import type { JsonSchema } from '../contracts/keywords.ts';
import { type TableColumn, tableColumns } from '../contracts/table-columns.ts';
import { fieldSentence } from '../language/field-sentence.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type Kind, recordKinds, referenceKinds } from '../model/kinds.ts';
import { dataVersion } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { absolute, dataPath, dataSegment, sectionPath } from '../site/urls.ts';
import { fieldForm, fieldValues } from '../views/data/field-form.ts';
import { siteName } from '../views/site/site-name.ts';
import { type MeasuredFile, measuredFiles } from './data-manifest.ts';

/** A field of a table (Frictionless Table Schema). A list is text: only one whose entries are JSON would be an array. */
interface TableField {
  name: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
  constraints?: { enum: string[] };
}

const types: Partial<Record<ReturnType<typeof fieldForm>, TableField['type']>> = { number: 'number', flag: 'boolean' };

function fieldOf(name: string, schema: JsonSchema, isList: boolean, description: string): TableField {
  const values = isList ? [] : fieldValues(schema);
  return {
    name,
    type: (!isList && types[fieldForm(schema)]) || 'string',
    description,
    ...(values.length > 0 && { constraints: { enum: values } }),
  };
}

function columnField({ name, from, schema, steps }: TableColumn, lang: Locale): TableField {
  const { columnNames, columnTexts } = messagesIn(lang).data;
  const isList = steps.includes('[]');
  if (from === 'names') return fieldOf(name, schema, isList, columnNames(name.replace(/\.name$/, '')));
  if (from === 'texts') return fieldOf(name, schema, isList, columnTexts(name.replace(/\.text$/, '')));
  return fieldOf(name, schema, isList, fieldSentence(schema.description ?? '', lang));
}

/** A key of another table, as a table refers to it. */
const keyIn = (kind: Kind, field: string, key: string) => ({
  fields: field,
  reference: { resource: `${dataSegment(kind)}.en`, fields: key },
});

function schemaOf({ about, lang }: MeasuredFile): object {
  const kind = [...recordKinds, ...referenceKinds].find((each) => each === about);
  if (kind) {
    return { fields: tableColumns(kind).map((column) => columnField(column, lang ?? 'en')), primaryKey: 'id' };
  }
  const columns = Object.entries(attendanceSchema().properties ?? {});
  return {
    fields: columns.map(([name, schema]) => fieldOf(name, schema, false, schema.description ?? '')),
    primaryKey: ['number', 'organisation', 'role'],
    foreignKeys: [keyIn('meeting', 'meeting', 'id'), keyIn('organisation', 'organisation', 'id')],
  };
}

/** The title of a table: what its kind is called, in its own language. */
function titleOf({ about, lang = 'en' }: MeasuredFile): string {
  const { data, section } = messagesIn(lang);
  if (about === 'place') return data.place;
  return about in data.about ? data.about[about as keyof typeof data.about] : section[about as keyof typeof section];
}

const resourceOf = (file: MeasuredFile): object => ({
  profile: 'tabular-data-resource',
  name: file.name.replace(/\.csv$/, ''),
  path: file.name,
  title: titleOf(file),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
  schema: schemaOf(file),
});

/** All tables with the meaning and the type of every column, as a Tabular Data Package (Frictionless Data). */
export function toDataPackage(graph: RecordGraph): object {
  const { site } = graph;
  const { sectionIntro, data } = messagesIn('en');
  const { licence } = site ?? {};
  return {
    profile: 'tabular-data-package',
    name: 'data',
    id: absolute(dataPath('datapackage.json')),
    title: siteName(graph, 'en'),
    description: [sectionIntro.data, ...data.readingRules].join(' '),
    version: dataVersion,
    homepage: absolute(sectionPath('data', 'en')),
    ...(licence && { licenses: [{ path: licence.url, title: licence.name }] }),
    resources: measuredFiles(graph)
      .filter(({ name }) => name.endsWith('.csv'))
      .map(resourceOf),
  };
}

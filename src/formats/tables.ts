import { attendanceSchema } from '../contracts/data-schemas.ts';
import type { JsonSchema } from '../contracts/keywords.ts';
import { type TableColumn, tableColumns } from '../contracts/table-columns.ts';
import { fieldSentence } from '../language/field-sentence.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type Kind, recordKinds, referenceKinds } from '../model/kinds.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { dataSegment } from '../site/urls.ts';
import { fieldForm, fieldValues } from '../views/data/field-form.ts';
import { type MeasuredFile, measuredFiles } from './data-manifest.ts';

/** A column of a table. A list is a string: no format for tables knows how its entries are separated. */
interface Column {
  name: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
  /** All values that a cell may have; none where any may be there. */
  values: string[];
}

/** A column with keys of another table. */
interface ForeignKey {
  column: string;
  /** The name of the file of that table. */
  file: string;
  /** The column there. */
  key: string;
}

/** A published table with what its columns mean; each format for tables is made from this. */
export interface Table {
  file: MeasuredFile;
  title: string;
  /** The language of title and descriptions. */
  lang: Locale;
  columns: Column[];
  /** The columns that name a row together. */
  primaryKey: string[];
  foreignKeys: ForeignKey[];
}

const types: Partial<Record<ReturnType<typeof fieldForm>, Column['type']>> = { number: 'number', flag: 'boolean' };

function columnOf(name: string, schema: JsonSchema, isList: boolean, description: string): Column {
  const values = isList ? [] : fieldValues(schema);
  return { name, type: (!isList && types[fieldForm(schema)]) || 'string', description, values };
}

function columnIn({ name, from, schema, steps }: TableColumn, lang: Locale): Column {
  const { columnNames, columnTexts } = messagesIn(lang).data;
  const isList = steps.includes('[]');
  if (from === 'names') return columnOf(name, schema, isList, columnNames(name.replace(/\.name$/, '')));
  if (from === 'texts') return columnOf(name, schema, isList, columnTexts(name.replace(/\.text$/, '')));
  return columnOf(name, schema, isList, fieldSentence(schema.description ?? '', lang));
}

const keyIn = (kind: Kind, column: string): ForeignKey => ({ column, file: `${dataSegment(kind)}.en.csv`, key: 'id' });

type Columns = Pick<Table, 'columns' | 'primaryKey' | 'foreignKeys'>;

function columnsOf({ about, lang = 'en' }: MeasuredFile): Columns {
  const kind = [...recordKinds, ...referenceKinds].find((each) => each === about);
  if (kind) {
    const columns = tableColumns(kind).map((column) => columnIn(column, lang));
    return { columns, primaryKey: ['id'], foreignKeys: [] };
  }
  const properties = Object.entries(attendanceSchema().properties ?? {});
  return {
    columns: properties.map(([name, schema]) => columnOf(name, schema, false, schema.description ?? '')),
    primaryKey: ['number', 'organisation', 'role'],
    foreignKeys: [keyIn('meeting', 'meeting'), keyIn('organisation', 'organisation')],
  };
}

/** The title of a table: what its kind is called, in its own language. */
function titleOf({ about, lang = 'en' }: MeasuredFile): string {
  const { data, section } = messagesIn(lang);
  if (about === 'place') return data.place;
  return about in data.about ? data.about[about as keyof typeof data.about] : section[about as keyof typeof section];
}

/** All published tables. */
export function tablesOf(graph: RecordGraph): Table[] {
  return measuredFiles(graph)
    .filter(({ name }) => name.endsWith('.csv'))
    .map((file) => ({ file, title: titleOf(file), lang: file.lang ?? 'en', ...columnsOf(file) }));
}

/** What is to be known before a table is read, in a paragraph. */
export function readingRules(lang: Locale): string {
  const { sectionIntro, data } = messagesIn(lang);
  return [sectionIntro.data, ...data.readingRules].join(' ');
}

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
import { fieldSentence } from '../../language/field-sentence.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { type Kind, type RecordKind, recordKinds, referenceKinds } from '../../model/kinds.ts';
import { type Codebook, codebookPath, sectionPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';

/** A field: its name with dots, its form in words, the values it may have, and its meaning. */
interface CodebookField {
  name: string;
  form: string;
  values: string[];
  meaning: string;
}

/** The page that explains every field of the data. */
export interface CodebookPage {
  head: PageHead;
  parts: { id: string; title: string; fields: CodebookField[] }[];
}

const enumIn = ({ enum: values, anyOf }: JsonSchema): unknown[] =>
  values ?? anyOf?.flatMap((each) => (each.type === 'null' ? [] : enumIn(each))) ?? [];

const typesIn = ({ type, anyOf }: JsonSchema): string[] => [...[type ?? []].flat(), ...(anyOf?.flatMap(typesIn) ?? [])];

function formOf(schema: JsonSchema, lang: Locale): string {
  const { form } = messagesIn(lang).data;
  const types = typesIn(schema);
  if (types.includes('array')) return form.list;
  if (types.includes('object')) return form.group;
  if (types.includes('boolean')) return form.flag;
  if (types.includes('number') || types.includes('integer')) return form.number;
  // A reference number has a year too, but does not begin with it.
  return schema.pattern && /\\d\{4\}/.test(schema.pattern.toString()) && !/^\^\(?[A-Z]/.test(schema.pattern.toString())
    ? form.date
    : form.text;
}

function fieldOf({ path, field }: FieldRow, lang: Locale): CodebookField {
  const values = enumIn(field.items && !field.items.properties ? field.items : field).map(String);
  return {
    name: path,
    form: formOf(field, lang),
    values: values.length <= 24 ? values : [],
    meaning: field.description ? fieldSentence(field.description, lang) : '',
  };
}

/** Whether all kinds of record have a field, with the same meaning. */
const isCommon = (row: FieldRow, all: Record<RecordKind, FieldRow[]>) =>
  recordKinds.every((kind) =>
    all[kind].some(({ path, field }) => path === row.path && field.description === row.field.description),
  );

const byKind = (schemaOf: (kind: RecordKind) => JsonSchema) =>
  Object.fromEntries(recordKinds.map((kind) => [kind, rowsOf(schemaOf(kind))])) as Record<RecordKind, FieldRow[]>;

/** The fields of a document that hold its facts and texts, whose own fields have parts of their own. */
const wrappersOf = (kind: Kind): FieldRow[] =>
  rowsOf(dataSchemas().get(kind) ?? {}).filter(({ path }) => path === 'facts' || path === 'texts');

type Part = CodebookPage['parts'][number];

const partOf = (id: string, title: string, rows: FieldRow[], lang: Locale): Part => ({
  id,
  title,
  fields: rows.map((row) => fieldOf(row, lang)),
});

/** The fields of the data, in the terms of the model. */
function ownParts(lang: Locale): Part[] {
  const m = messagesIn(lang);
  const part = (id: string, title: string, rows: FieldRow[]) => partOf(id, title, rows, lang);
  const facts = byKind(publishedFacts);
  const words = byKind(publishedWords);
  const own = (all: Record<RecordKind, FieldRow[]>, kind: RecordKind) => all[kind].filter((row) => !isCommon(row, all));
  return [
    part('attendance', m.data.part.attendance, rowsOf(attendanceSchema())),
    part('line', m.data.part.line, rowsOf(lineSchema())),
    part('record-columns', m.data.part.recordColumns, rowsOf(tableSchema('record'))),
    part('head', m.data.part.head, [...rowsOf(publishedHead('meeting')), ...wrappersOf('meeting')]),
    part(
      'facts',
      m.data.part.facts,
      facts.meeting.filter((row) => isCommon(row, facts)),
    ),
    part(
      'words',
      m.data.part.words,
      words.meeting.filter((row) => isCommon(row, words)),
    ),
    ...recordKinds.map((kind) => part(kind, m.section[kind], [...own(facts, kind), ...own(words, kind)])),
    part('entry-columns', m.data.part.entryColumns, rowsOf(tableSchema('entry'))),
    part('entry', m.data.part.entry, [...rowsOf(publishedHead('organisation')), ...wrappersOf('organisation')]),
    ...referenceKinds.map((kind) =>
      part(kind, kind === 'place' ? m.data.place : m.section[kind], rowsOf(publishedFacts(kind))),
    ),
  ];
}

/** The fields in the formats of other systems, as this site fills them in. */
const exchangeParts = (lang: Locale): Part[] =>
  exchangeSchemas().map(([name, schema]) => partOf(name, messagesIn(lang).data.part[name], rowsOf(schema), lang));

/** A page that explains every field of the data, or of the formats of other systems, with the sentences of the model. */
export function codebookPage(lang: Locale, codebook: Codebook = 'fields'): CodebookPage {
  const m = messagesIn(lang);
  const { title, intro } = m.data.codebooks[codebook];
  return {
    head: {
      lang,
      title,
      description: intro,
      path: codebookPath(lang, codebook),
      translation: { path: codebookPath(otherLocale(lang), codebook), exists: true },
      trail: [{ text: m.section.data, href: sectionPath('data', lang) }],
    },
    parts: codebook === 'fields' ? ownParts(lang) : exchangeParts(lang),
  };
}

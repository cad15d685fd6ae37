import { fieldSentence } from '../../language/field-sentence.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { recordKinds, referenceKinds } from '../../model/kinds.ts';
import { type Codebook, codebookNames, codebookPath, dataPath, sectionPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import type { Inline } from '../text/inline.ts';
import { type CodebookPart, exchangeParts, type FieldLocation, type LocatedField, ownParts } from './codebook.ts';
import { fieldForm, fieldValues } from './field-form.ts';

/** A field: its name with dots, its form in words, the values it may have, its meaning, and where it is found. */
interface CodebookField {
  name: string;
  form: string;
  values: string[];
  meaning: string;
  /** JSONPaths in the JSON files of the part. */
  paths: string[];
  /** Columns, each with the tables that have it where not all of the part do. */
  columns: { name: string; tables: string }[];
}

/** The page that explains every field of the data. */
export interface CodebookPage {
  head: PageHead;
  /** How the places are written in which fields are found. */
  note: string;
  /** The same for programs. */
  files: Inline[];
  /** The pages that explain other fields. */
  others: Inline[];
  parts: { id: string; title: string; files: string[]; fields: CodebookField[] }[];
}

/** More values than these are in the file for programs alone. */
const mostValues = 24;

const nameOfTable = (file: string) => file.replace(/(\.(en|hu))?\.csv$/, '');

/** The columns of a field; named with their tables where others of the part do not have them. */
function columnsOf(found: readonly FieldLocation[], all: readonly string[]): CodebookField['columns'] {
  return found.flatMap(({ columns = [], files }) => {
    const some = new Set(files.map(nameOfTable));
    const isEverywhere = all.filter((file) => file.endsWith('.csv')).every((file) => some.has(nameOfTable(file)));
    return columns.map((name) => ({ name, tables: isEverywhere ? '' : [...some].join(', ') }));
  });
}

function fieldOf({ path, field, found }: LocatedField, all: readonly string[], lang: Locale): CodebookField {
  const values = fieldValues(field);
  const [inJson] = found.filter(({ paths }) => paths);
  return {
    name: path,
    form: messagesIn(lang).data.form[fieldForm(field)],
    values: values.length <= mostValues ? values : [],
    meaning: field.description ? fieldSentence(field.description, lang) : '',
    paths: [...(inJson?.paths ?? [])],
    columns: columnsOf(found, all),
  };
}

/** What a part of the codebook is called. */
export function titleOfPart(id: CodebookPart['id'], lang: Locale): string {
  const m = messagesIn(lang);
  if (id === 'place') return m.data.place;
  return id in m.data.part ? m.data.part[id as keyof typeof m.data.part] : m.section[id as keyof typeof m.section];
}

function partOf({ id, fields }: CodebookPart, lang: Locale): CodebookPage['parts'][number] {
  const files = [...new Set(fields.flatMap(({ found }) => found.flatMap((each) => each.files)))];
  return { id, title: titleOfPart(id, lang), files, fields: fields.map((field) => fieldOf(field, files, lang)) };
}

/** The page that has a part of the codebook. */
function codebookOf({ id }: CodebookPart): Codebook {
  if (id === 'attendance' || recordKinds.some((kind) => kind === id)) return 'kinds';
  if (id === 'entry-columns' || id === 'entry') return 'entries';
  return referenceKinds.some((kind) => kind === id) ? 'entries' : 'fields';
}

function partsOn(codebook: Codebook): CodebookPart[] {
  if (codebook === 'formats') return exchangeParts();
  return ownParts().filter((part) => codebookOf(part) === codebook);
}

/** A page that explains fields of the data, or of the formats of other systems, with the sentences of the model. */
export function codebookPage(lang: Locale, codebook: Codebook = 'fields'): CodebookPage {
  const m = messagesIn(lang);
  const { title, intro } = m.data.codebooks[codebook];
  const others = codebookNames.filter((name) => name !== codebook);
  return {
    head: {
      lang,
      title,
      description: intro,
      path: codebookPath(lang, codebook),
      translation: { path: codebookPath(otherLocale(lang), codebook), exists: true },
      trail: [{ text: m.section.data, href: sectionPath('data', lang) }],
    },
    note: codebook === 'formats' ? m.data.locationOfFormat : m.data.location,
    files: [{ text: 'codebook.json', href: dataPath('codebook.json') }],
    others: others.map((name) => ({ text: m.data.codebooks[name].title, href: codebookPath(lang, name) })),
    parts: partsOn(codebook).map((part) => partOf(part, lang)),
  };
}

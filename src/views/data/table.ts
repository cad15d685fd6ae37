import { cellOf, type Step } from '../../contracts/data-columns.ts';
import { type TableColumn, tableColumns } from '../../contracts/table-columns.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { Kind, RecordKind, ReferenceKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { hrefOf } from '../text/inline.ts';
import { writtenName } from './names.ts';
import { bodyOf } from './record-document.ts';
import { callStateOf, publicationOf } from './record-line.ts';
import { shownFacts } from './shown-facts.ts';

type Words = Partial<Record<string, unknown>>;

/** A record in the language of a table; in the other where it is not written in this one. */
interface RecordRow {
  record: DatedRecord;
  facts: object;
  lang: Locale;
  words: Words;
  body: string;
}

/** The names of things in place of their ids. */
const namesCell = (facts: object, steps: readonly Step[], { byId }: RecordGraph, lang: Locale): string =>
  cellOf(facts, steps, (id) => {
    const thing = byId.get(String(id));
    return thing ? writtenName(thing, lang) : '';
  });

/** The texts of a list in place of its ids. */
function textsCell({ facts, words }: RecordRow, { word = '', steps }: TableColumn): string {
  const texts = words[word] as Record<string, string>;
  return cellOf(facts, steps, (id) => own(texts, String(id)) ?? '');
}

/** What is worked out for the row of a record, by the name of the column; other columns of words are as they are. */
const recordCells: Record<string, (row: RecordRow, lang: Locale) => string | null | undefined> = {
  id: ({ record }) => record.id,
  lang: (row) => row.lang,
  page: ({ record }, lang) => absolute(sectionPath(record.kind, lang, record.id)),
  date: ({ record }) => record.occasion.date,
  'date-basis': ({ record }) => record.occasion.basis,
  modified: ({ record }) => publicationOf(record).modified,
  status: ({ record }) => callStateOf(record).status,
  'status-until': ({ record }) => callStateOf(record).statusUntil,
  deadline: ({ record }) => callStateOf(record).deadline?.at,
  'deadline-zone': ({ record }) => callStateOf(record).deadline?.zone,
  'deadline-utc': ({ record }) => callStateOf(record).deadline?.utc,
};

function recordCell(graph: RecordGraph, column: TableColumn, row: RecordRow, lang: Locale): string {
  const { name, from, word = '', steps } = column;
  if (from === 'fact') return cellOf(row.facts, steps);
  if (from === 'names') return namesCell(row.facts, steps, graph, lang);
  if (from === 'texts') return textsCell(row, column);
  if (from === 'row') return own(recordCells, name)?.(row, lang) ?? '';
  return name === 'body' ? row.body : String(row.words[word] ?? '');
}

/** A record as the rows of a table in a language have it. */
function rowOf(graph: RecordGraph, record: DatedRecord, wanted: Locale): RecordRow {
  const lang = record.texts[wanted] ? wanted : otherLocale(wanted);
  const text = record.texts[lang];
  const facts = shownFacts(graph, record);
  return { record, facts, lang, words: { ...text?.words }, body: text ? bodyOf(graph, record, lang) : '' };
}

/** A table: the names of its columns, and its rows, each made when it is asked for. */
export interface Table {
  names: string[];
  rows: Iterable<string[]>;
}

function tableOf<Row>(kind: Kind, rows: Iterable<Row>, cell: (column: TableColumn, row: Row) => string): Table {
  const columns = tableColumns(kind);
  return {
    names: columns.map(({ name }) => name),
    rows: (function* () {
      for (const row of rows) yield columns.map((column) => cell(column, row));
    })(),
  };
}

/** The records of a kind as a table whose names and texts are in a language. */
export function recordTable(
  graph: RecordGraph,
  kind: RecordKind,
  records: readonly DatedRecord[],
  lang: Locale,
): Table {
  const rows = (function* () {
    for (const record of records) yield rowOf(graph, record, lang);
  })();
  return tableOf(kind, rows, (column, row) => recordCell(graph, column, row, lang));
}

type Entry = RecordGraph['entries'][number];

/** What is worked out for the row of an entry. */
function entryRowCell(entry: Entry, name: string, lang: Locale): string {
  if (name === 'called') return writtenName(entry, lang);
  if (name !== 'page') return entry.id;
  const href = hrefOf(entry, lang);
  return href ? absolute(href) : '';
}

/** The entries of a kind as a table; names in the language of the table come first. */
export function entryTable(graph: RecordGraph, kind: ReferenceKind, entries: readonly Entry[], lang: Locale): Table {
  const rows = entries.values().map((entry) => ({ entry, facts: shownFacts(graph, entry) }));
  return tableOf(kind, rows, ({ name, from, steps }, { entry, facts }) => {
    if (from === 'names') return namesCell(facts, steps, graph, lang);
    return from === 'fact' ? cellOf(facts, steps) : entryRowCell(entry, name, lang);
  });
}

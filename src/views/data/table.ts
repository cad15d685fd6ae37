import { type Column, cellOf, columnsOf, type Step } from '../../contracts/data-columns.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { Kind, RecordKind, ReferenceKind } from '../../model/kinds.ts';
import { wordedLists } from '../../model/words.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { hrefOf } from '../text/inline.ts';
import { writtenName } from './names.ts';
import { bodyOf } from './record-document.ts';
import { callStateOf, publicationOf } from './record-line.ts';
import { shownFacts } from './shown-facts.ts';

/** A column of a published table: its name in the first line, and the cell of a thing. */
interface TableColumn<Row> {
  name: string;
  cell: (row: Row) => string;
}

/** The columns that name things by id; each is followed by one with what these are called. */
export const referenceColumns: ReadonlySet<string> = new Set([
  'organisers',
  'partners',
  'forums.forum',
  'participants.organisation',
  'officials.person',
  'places.place',
  'agenda.presenters',
  'agenda.documents',
  'agenda.programmes',
  'agenda.related',
  'documents',
  'programme',
  'outcome.beneficiaries',
  'contact.organisation',
  'part-of',
  'mentioned',
  'related',
  'topics',
  'sources.publisher',
  'publisher',
  'managers',
  'offices.organisation',
]);

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
const nameColumn = ({ name, steps }: Column, { byId }: RecordGraph, lang: Locale): TableColumn<{ facts: object }> => ({
  name: `${name}.name`,
  cell: ({ facts }) =>
    cellOf(facts, steps, (id) => {
      const thing = byId.get(String(id));
      return thing ? writtenName(thing, lang) : '';
    }),
});

/** The texts of a list in place of its ids. */
const textColumn = (list: string, steps: readonly Step[]): TableColumn<RecordRow> => ({
  name: `${list}.text`,
  cell: ({ facts, words }) =>
    cellOf(facts, steps, (id) => own(words[list] as Record<string, string>, String(id)) ?? ''),
});

const factColumn = ({ name, steps }: Column): TableColumn<{ facts: object }> => ({
  name,
  cell: ({ facts }) => cellOf(facts, steps),
});

/** The columns of the facts of a record, each followed by that of its names or texts. */
function recordFactColumns(graph: RecordGraph, kind: RecordKind, lang: Locale): TableColumn<RecordRow>[] {
  const lists = Object.keys(wordedLists[kind]);
  return columnsOf(kind).flatMap((column) => {
    const { name, steps } = column;
    const list = lists.find((each) => name === each || name === `${each}.id`);
    return [
      factColumn(column),
      ...(referenceColumns.has(name) ? [nameColumn(column, graph, lang)] : []),
      ...(list ? [textColumn(list, steps)] : []),
    ];
  });
}

const wordColumn = (word: string, name = word): TableColumn<RecordRow> => ({
  name,
  cell: ({ words }) => String(words[word] ?? ''),
});

const callColumns: TableColumn<RecordRow>[] = [
  { name: 'status', cell: ({ record }) => callStateOf(record).status ?? '' },
  { name: 'status-until', cell: ({ record }) => callStateOf(record).statusUntil ?? '' },
  { name: 'deadline', cell: ({ record }) => callStateOf(record).deadline?.at ?? '' },
  { name: 'deadline-zone', cell: ({ record }) => callStateOf(record).deadline?.zone ?? '' },
  { name: 'deadline-utc', cell: ({ record }) => callStateOf(record).deadline?.utc ?? '' },
];

function recordColumns(graph: RecordGraph, kind: RecordKind, lang: Locale): TableColumn<RecordRow>[] {
  const [number, ...facts] = recordFactColumns(graph, kind, lang);
  return [
    ...(number ? [number] : []),
    { name: 'id', cell: ({ record }) => record.id },
    { name: 'lang', cell: (row) => row.lang },
    wordColumn('title'),
    wordColumn('summary'),
    { name: 'page', cell: ({ record }) => absolute(sectionPath(kind, lang, record.id)) },
    { name: 'date', cell: ({ record }) => record.occasion.date },
    { name: 'date-basis', cell: ({ record }) => record.occasion.basis },
    { name: 'modified', cell: ({ record }) => publicationOf(record).modified ?? '' },
    ...(kind === 'funding-call' ? callColumns : []),
    ...facts,
    wordColumn('plain-summary'),
    wordColumn('note'),
    wordColumn('start-basis', 'start-basis.text'),
    { name: 'body', cell: ({ body }) => body },
  ];
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

function tableOf<Row>(columns: readonly TableColumn<Row>[], rows: Iterable<Row>): Table {
  return {
    names: columns.map(({ name }) => name),
    rows: (function* () {
      for (const row of rows) yield columns.map(({ cell }) => cell(row));
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
  return tableOf(recordColumns(graph, kind, lang), rows);
}

type Entry = RecordGraph['entries'][number];

/** The entries of a kind as a table; names in the language of the table come first. */
export function entryTable(graph: RecordGraph, kind: ReferenceKind, entries: readonly Entry[], lang: Locale): Table {
  const facts = columnsOf(kind as Kind).flatMap((column) => [
    factColumn(column),
    ...(referenceColumns.has(column.name) ? [nameColumn(column, graph, lang)] : []),
  ]);
  const columns: TableColumn<{ entry: Entry; facts: object }>[] = [
    { name: 'id', cell: ({ entry }) => entry.id },
    { name: 'called', cell: ({ entry }) => writtenName(entry, lang) },
    {
      name: 'page',
      cell: ({ entry }) => {
        const href = hrefOf(entry, lang);
        return href ? absolute(href) : '';
      },
    },
    ...facts,
  ];
  return tableOf(
    columns,
    entries.map((entry) => ({ entry, facts: shownFacts(graph, entry) })),
  );
}

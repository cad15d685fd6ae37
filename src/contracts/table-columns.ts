import { own } from '../language/own.ts';
import { isRecordKind, type Kind, type RecordKind, type ReferenceKind } from '../model/kinds.ts';
import { wordedLists } from '../model/words.ts';
import { columnsOf, type Step } from './data-columns.ts';
import { publishedHead, publishedWords, tableSchema } from './data-schemas.ts';
import type { JsonSchema } from './keywords.ts';

/** A column of a published table. */
export interface TableColumn {
  /** Its name in the first line. */
  name: string;
  /**
   * What its cells are made of: a fact; the names of what a fact has by id; the texts that the words have for a fact; a
   * word; or something worked out for the row.
   */
  from: 'fact' | 'names' | 'texts' | 'word' | 'row';
  /** The way to the value in the facts; none where it is not in them. */
  steps: readonly Step[];
  /** The field of the words that it is about; none where it is about none. */
  word?: string;
  /** The schema of a value. */
  schema: JsonSchema;
  /** Where the JSON of the record or entry has the same, by names with dots; none where only tables have it. */
  fields: readonly string[];
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

/** The fields of JSON that have what a column has under another name. */
const fieldsOfRow: Record<string, readonly string[]> = {
  lang: [],
  page: ['urls.en', 'urls.hu'],
  called: ['name.en', 'name.hu'],
  'date-basis': ['dateBasis'],
  'status-until': ['statusUntil'],
  deadline: ['deadline.at'],
  'deadline-zone': ['deadline.zone'],
  'deadline-utc': ['deadline.utc'],
};

const rowColumn = (name: string, kind: Kind): TableColumn => {
  const ofTable = tableSchema(isRecordKind(kind) ? 'record' : 'entry').properties ?? {};
  const schema = own(ofTable, name) ?? own(publishedHead(kind).properties ?? {}, name) ?? {};
  return { name, from: 'row', steps: [], schema, fields: own(fieldsOfRow, name) ?? [name] };
};

/** The columns of the facts of a kind, each followed by that of the names or texts that belong to it. */
function factColumns(kind: Kind): TableColumn[] {
  const words = isRecordKind(kind) ? (publishedWords(kind).properties ?? {}) : {};
  const lists = isRecordKind(kind) ? Object.keys(wordedLists[kind]) : [];
  return columnsOf(kind).flatMap(({ name, steps, schema }): TableColumn[] => {
    const list = lists.find((each) => name === each || name === `${each}.id`);
    const fields = [`facts.${name}`, ...(name === 'number' ? ['number'] : [])];
    return [
      { name, from: 'fact', steps, schema, fields },
      ...(referenceColumns.has(name)
        ? [{ name: `${name}.name`, from: 'names' as const, steps, schema: { type: 'string' }, fields }]
        : []),
      ...(list
        ? [
            {
              name: `${list}.text`,
              from: 'texts' as const,
              steps,
              word: list,
              schema: { type: 'string', description: words[list]?.description ?? '' },
              fields: [`texts.*.${list}`],
            },
          ]
        : []),
    ];
  });
}

function recordColumns(kind: RecordKind): TableColumn[] {
  const [number, ...facts] = factColumns(kind);
  const words = publishedWords(kind).properties ?? {};
  const row = (...names: string[]) => names.map((name) => rowColumn(name, kind));
  const word = (field: string, name = field): TableColumn => ({
    name,
    from: 'word',
    steps: [],
    word: field,
    schema: words[field] ?? {},
    fields: [`texts.*.${field}`],
  });
  return [
    ...(number ? [number] : []),
    ...row('id', 'lang'),
    word('title'),
    word('summary'),
    ...row('page', 'date', 'date-basis', 'modified'),
    ...(kind === 'funding-call' ? row('status', 'status-until', 'deadline', 'deadline-zone', 'deadline-utc') : []),
    ...facts,
    word('plain-summary'),
    word('note'),
    word('start-basis', 'start-basis.text'),
    word('body'),
  ];
}

const entryColumns = (kind: ReferenceKind): TableColumn[] => [
  ...['id', 'called', 'page'].map((name) => rowColumn(name, kind)),
  ...factColumns(kind),
];

const known = new Map<Kind, TableColumn[]>();

/** The columns of the table of a kind, in their order; those in either language have the same. */
export function tableColumns(kind: Kind): readonly TableColumn[] {
  return known.getOrInsertComputed(kind, () => (isRecordKind(kind) ? recordColumns(kind) : entryColumns(kind)));
}

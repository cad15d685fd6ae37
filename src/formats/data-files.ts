import { type Locale, locales } from '../language/locales.ts';
import { type Kind, type RecordKind, type ReferenceKind, recordKinds, referenceKinds } from '../model/kinds.ts';
import { attendanceLineSchema } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { entriesOf, recordsOf } from '../queries/records.ts';
import { dataSegment } from '../site/urls.ts';
import { entryDocument } from '../views/data/entry-document.ts';
import { meetingOrganisations } from '../views/data/meeting-organisations.ts';
import { recordDocument } from '../views/data/record-document.ts';
import { recordLines } from '../views/data/record-line.ts';
import { entryTable, recordTable, type Table } from '../views/data/table.ts';
import { csvLines } from './csv.ts';
import { type DataFile, jsonFile } from './data-file.ts';
import { exchangeFiles } from './exchange-files.ts';
import { ndjsonLines } from './ndjson.ts';

/** The tables of a kind, one for each language. */
function tables<Item>(
  about: Kind,
  itemsIn: (graph: RecordGraph) => readonly Item[],
  tableOf: (graph: RecordGraph, items: readonly Item[], lang: Locale) => Table,
): DataFile[] {
  return locales.map((lang) => ({
    name: `${dataSegment(about)}.${lang}.csv`,
    about,
    lang,
    count: (graph) => itemsIn(graph).length,
    pieces: (graph) => {
      const { names, rows } = tableOf(graph, itemsIn(graph), lang);
      return csvLines(names, rows);
    },
  }));
}

const ofRecords = (kind: RecordKind): DataFile[] => {
  const itemsIn = (graph: RecordGraph) => recordsOf(graph, kind);
  return [
    jsonFile(
      { name: `${dataSegment(kind)}.json`, about: kind, schema: `${kind}-list` },
      'records',
      itemsIn,
      recordDocument,
    ),
    ...tables(kind, itemsIn, (graph, records, lang) => recordTable(graph, kind, records, lang)),
  ];
};

const ofEntries = (kind: ReferenceKind): DataFile[] => {
  const itemsIn = (graph: RecordGraph) => entriesOf(graph, kind);
  return [
    jsonFile(
      { name: `${dataSegment(kind)}.json`, about: kind, schema: `${kind}-list` },
      'entries',
      itemsIn,
      entryDocument,
    ),
    ...tables(kind, itemsIn, (graph, entries, lang) => entryTable(graph, kind, entries, lang)),
  ];
};

const attendanceLines = (graph: RecordGraph) => meetingOrganisations(graph, recordsOf(graph, 'meeting'));

const attendance: DataFile = {
  name: 'meeting-organisations.csv',
  about: 'attendance',
  schema: 'meeting-organisations',
  count: (graph) => attendanceLines(graph).reduce((count) => count + 1, 0),
  pieces: (graph) => {
    const names = Object.keys(attendanceLineSchema.shape) as (keyof typeof attendanceLineSchema.shape)[];
    return csvLines(
      names,
      attendanceLines(graph).map((line) => names.map((name) => line[name])),
    );
  },
};

const lines: DataFile = {
  name: 'records.ndjson',
  about: 'records',
  schema: 'record-line',
  count: ({ records }) => records.reduce((count, { texts }) => count + Object.keys(texts).length, 0),
  pieces: (graph) => ndjsonLines(recordLines(graph)),
};

const removed = jsonFile(
  { name: 'removed.json', about: 'removed', schema: 'removed-list' },
  'records',
  ({ tombstones }) =>
    tombstones.map(({ kind, id, facts }) => ({ kind, id, number: facts.number, removed: facts.removed })),
);

const redirects = jsonFile(
  { name: 'redirects.json', about: 'redirects', schema: 'redirect-list' },
  'redirects',
  (graph) => graph.redirects,
);

const site: DataFile = {
  name: 'site.json',
  about: 'site',
  schema: 'site',
  count: ({ site: present }) => (present ? 1 : 0),
  pieces: ({ site: present }) => [`${JSON.stringify(present ?? {})}\n`],
};

const everyFile: readonly DataFile[] = [
  lines,
  ...recordKinds.flatMap(ofRecords),
  attendance,
  ...referenceKinds.flatMap(ofEntries),
  removed,
  redirects,
  site,
  ...exchangeFiles,
];

/** Every file under `/data/` that holds a part of the record; together they hold all of it. */
export function dataFiles(graph: RecordGraph): DataFile[] {
  return everyFile.filter(({ needsItems, count }) => !needsItems || count(graph) > 0);
}

/** The file with a name. @throws Error where there is none: a route was made for it */
export function dataFile(name: string | undefined): DataFile {
  const found = everyFile.find((file) => file.name === name);
  if (!found) throw new Error(`There is no file data/${name}.`);
  return found;
}

import type { Locale } from '../language/locales.ts';
import type { Kind } from '../model/kinds.ts';
import { dataVersion, type Exchange } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { absolute, dataPath } from '../site/urls.ts';
import { jsonLists } from './json-lists.ts';

/** A file under `/data/` that holds a part of the record. */
export interface DataFile {
  /** Its name with the ending. */
  name: string;
  /** What it is about: a kind, or what has no kind. */
  about: Kind | 'records' | 'attendance' | 'removed' | 'redirects' | 'site' | Exchange;
  /** The language of names and texts; left out where it has both or none. */
  lang?: Locale;
  /** The name of its schema, without ending; none for a table whose columns no schema has. */
  schema?: string;
  /** How many records, entries or lines it holds. */
  count: (graph: RecordGraph) => number;
  /** Whether its standard does not allow it to be empty: it is published only when it holds something. */
  needsItems?: true;
  /** Its text, made one piece at a time. */
  pieces: (graph: RecordGraph) => Iterable<string>;
}

/** The address of a schema. */
export const schemaUrl = (name: string): string => absolute(dataPath('schemas', `${name}.json`));

/** A JSON file that holds a list, with its count before it. */
export function jsonFile<Item>(
  file: Pick<DataFile, 'name' | 'about'> & { schema: string },
  list: string,
  itemsIn: (graph: RecordGraph) => readonly Item[],
  toDocument: (graph: RecordGraph, item: Item) => unknown = (_, item) => item,
): DataFile {
  return {
    ...file,
    count: (graph) => itemsIn(graph).length,
    pieces: (graph) => {
      const items = itemsIn(graph);
      const head = { $schema: schemaUrl(file.schema), version: dataVersion, count: items.length };
      return jsonLists(head, { [list]: items.values().map((item) => toDocument(graph, item)) });
    },
  };
}

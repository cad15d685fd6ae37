import { namedFiles, pathOf } from '../../archive/named-files.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** A file in a record's folder that is published. */
export interface FileRoute {
  params: { number: string; name: string };
  /** Its absolute path, and the id of the record. */
  props: { path: string; id: string };
}

/** The published files of all records that are shown. */
export function fileRoutes({ records }: Pick<RecordGraph, 'records'>): FileRoute[] {
  return records.flatMap((record) =>
    [...namedFiles(record)].map((name) => ({
      params: { number: record.facts.number, name },
      props: { path: pathOf(record, name), id: record.id },
    })),
  );
}

import type { ArchiveRecord } from '../../archive/archive.ts';
import { namedFiles } from '../../archive/named-files.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** A file in a record's folder that is published. */
export interface FileRoute {
  params: { number: string; name: string };
  /** Its absolute path, and the id of the record. */
  props: { path: string; id: string };
}

/** The absolute path of a file of a record. */
export function pathOf({ folder }: Pick<ArchiveRecord, 'folder'>, name: string): string {
  return `${folder}/${name}`;
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

import type { Locale } from '../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../queries/record-graph.ts';
import { recordDocument } from '../views/data/record-document.ts';
import type { RecordFile } from '../views/record/record-formats.ts';
import { recordPage } from '../views/record/record-page.ts';
import { toNdjsonLine } from './ndjson.ts';
import { recordAsMarkdown } from './record-markdown.ts';

/** The text of a file beside the page of a record. */
export function recordFile(graph: RecordGraph, record: DatedRecord, file: RecordFile, lang: Locale): string {
  return file === 'record.json'
    ? toNdjsonLine(recordDocument(graph, record))
    : recordAsMarkdown(recordPage(graph, record, lang));
}

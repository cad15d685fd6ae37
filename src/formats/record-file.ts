import type { Locale } from '../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../queries/record-graph.ts';
import { recordDocument } from '../views/data/record-document.ts';
import type { RecordFile } from '../views/record/record-formats.ts';
import { recordPage } from '../views/record/record-page.ts';
import { citationFile } from './citation-file.ts';
import { toNdjsonLine } from './ndjson.ts';
import { recordAsMarkdown } from './record-markdown.ts';

/** The text of a file beside the page of a record. */
export function recordFile(graph: RecordGraph, record: DatedRecord, file: RecordFile, lang: Locale): string {
  switch (file) {
    case 'record.json':
      return toNdjsonLine(recordDocument(graph, record));
    case 'index.md':
      return recordAsMarkdown(recordPage(graph, record, lang));
    case 'cite.bib':
      return citationFile(graph, [record], 'bib', lang);
    case 'cite.ris':
      return citationFile(graph, [record], 'ris', lang);
    case 'cite.json':
      return citationFile(graph, [record], 'json', lang);
  }
}

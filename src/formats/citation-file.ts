import { type Locale, otherLocale } from '../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../queries/record-graph.ts';
import { remembered } from '../site/page-reads.ts';
import type { CitationFormat } from '../site/urls.ts';
import { citationItem } from '../views/cite/citation-item.ts';
import { bibtexEntry } from './bibtex.ts';
import { risEntry } from './ris.ts';

const entry = { bib: bibtexEntry, ris: risEntry, json: JSON.stringify };

/** The entry of a record in a format; made once, however many lists hold it. */
const entryOf = remembered((record: DatedRecord, lang: Locale, format: CitationFormat, graph: RecordGraph) =>
  entry[format](citationItem(record, lang, graph)),
);

/** The citations of records in a language as a file: BibTeX, RIS or CSL-JSON. What is not written in it is cited in the other. */
export function citationFile(
  graph: RecordGraph,
  records: readonly DatedRecord[],
  format: CitationFormat,
  lang: Locale,
): string {
  const entries = records.map((record) =>
    entryOf(record, record.texts[lang] ? lang : otherLocale(lang), format, graph),
  );
  return format === 'json' ? `[${entries.join(',\n')}]\n` : entries.join(format === 'bib' ? '\n' : '');
}

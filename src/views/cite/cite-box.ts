import type { Locale } from '../../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { codePath, sectionPath } from '../../site/urls.ts';
import { citationItem } from './citation-item.ts';
import { type CitationLink, citationLinks } from './citation-links.ts';
import { type CitationRun, type CitationText, citationTexts, printedCitation } from './citation-texts.ts';

/** How a record is cited: in words, and as files, each saved under the number of the record. */
export interface CiteBox {
  texts: CitationText[];
  files: (CitationLink & { download: string })[];
  /** In print: one line, and the path of the short address as a QR code. */
  printed: { runs: CitationRun[]; code: string };
}

/** How the text of a record in a language is cited. */
export function citeBox(graph: RecordGraph, record: DatedRecord, lang: Locale): CiteBox {
  const { kind, id } = record;
  const item = citationItem(record, lang, graph);
  return {
    texts: citationTexts(item, kind),
    files: citationLinks(sectionPath(kind, lang, id)).map((file) => ({
      ...file,
      download: `${item.id}${file.path.slice(file.path.lastIndexOf('.'))}`,
    })),
    printed: { runs: printedCitation(item, kind), code: codePath(record.facts.number) },
  };
}

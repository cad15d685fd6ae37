import type { Locale } from '../../language/locales.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';

/** A file beside the page of a record: the record whole and in both languages, or the page as Markdown. */
export type RecordFile = 'record.json' | 'index.md';

/** The same record in another format. */
export interface RecordFormat {
  file: RecordFile;
  name: 'JSON' | 'Markdown';
  /** Media type. */
  type: string;
  path: string;
}

/** The formats in which a record is published beside its page in a language; Markdown where it has a text in it. */
export function recordFormats({ kind, id, texts }: DatedRecord, lang: Locale): RecordFormat[] {
  const page = sectionPath(kind, lang, id);
  return [
    { file: 'record.json', name: 'JSON', type: 'application/json', path: `${page}record.json` },
    ...(texts[lang]
      ? [{ file: 'index.md' as const, name: 'Markdown' as const, type: 'text/markdown', path: `${page}index.md` }]
      : []),
  ];
}

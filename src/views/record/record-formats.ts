import type { Locale } from '../../language/locales.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { type CitationFormat, sectionPath } from '../../site/urls.ts';
import { citationFormats } from '../cite/citation-links.ts';

/** A file beside the page of a record: the record whole and in both languages, the page as Markdown, or its citation. */
export type RecordFile = RecordFormat['file'] | `cite.${CitationFormat}`;

/** The same record in another format. */
export interface RecordFormat {
  file: 'record.json' | 'index.md';
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

/** The files beside the page of a record in a language. What is not written in it cannot be cited in it. */
export function recordFiles(record: DatedRecord, lang: Locale): RecordFile[] {
  return [
    ...recordFormats(record, lang).map(({ file }) => file),
    ...(record.texts[lang] ? citationFormats.map((format): RecordFile => `cite.${format}`) : []),
  ];
}

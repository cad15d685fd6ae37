import type { Locale } from '../../language/locales.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { missingTranslationNotice, type NoticePage, tombstonePage } from './notice-page.ts';
import { type RecordPage, recordPage } from './record-page.ts';

/** The page at the address of a record: the record, a notice where the translation is missing, or the tombstone. */
export function recordOrNotice(graph: RecordGraph, id: string, lang: Locale): RecordPage | NoticePage {
  const tomb = graph.tombstonesById.get(id);
  if (tomb) return tombstonePage(tomb, lang);
  const thing = graph.byId.get(id);
  if (!thing || !isRecordKind(thing.kind)) throw new Error(`No record has the id ${id}.`);
  const record = thing as DatedRecord;
  return record.texts[lang] ? recordPage(graph, record, lang) : missingTranslationNotice(graph, record, lang);
}

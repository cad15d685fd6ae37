import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { historyPath, sectionPath } from '../../site/urls.ts';
import { type NoticePage, tombstonePage } from '../record/notice-page.ts';
import { formerAddressPage } from '../site/redirect-page.ts';
import { titleIn } from '../text/inline.ts';

/** An address of revisions that leads elsewhere: of the list, or of one of them by its key. */
export interface MovedRevision {
  /** The id in the address. */
  from: string;
  /** The id of the record or tombstone. */
  to: string;
  key: string | undefined;
}

/** No text of a removed record is shown: every address of its revisions leads to its tombstone. */
function removedPage(graph: RecordGraph, { from, to, key }: MovedRevision, lang: Locale): NoticePage | undefined {
  const tomb = graph.tombstonesById.get(to);
  if (!tomb) return undefined;
  const page = tombstonePage(tomb, lang);
  const pathIn = (each: Locale) => historyPath(tomb.kind, each, from, key);
  return {
    ...page,
    head: {
      ...page.head,
      titleNote: [from, key ?? messagesIn(lang).revision.trail].join(', '),
      path: pathIn(lang),
      translation: { path: pathIn(otherLocale(lang)), exists: false },
      leadsTo: sectionPath(tomb.kind, lang, to),
    },
  };
}

/** The page at an address of revisions that leads elsewhere. @throws Error where there is neither record nor tombstone */
export function movedRevisionPage(graph: RecordGraph, moved: MovedRevision, lang: Locale): NoticePage {
  const removed = removedPage(graph, moved, lang);
  if (removed) return removed;
  const { from, to, key } = moved;
  const thing = graph.byId.get(to);
  if (!thing || !isRecordKind(thing.kind)) throw new Error(`No record has the id ${to}.`);
  const record = thing as DatedRecord;
  const m = messagesIn(lang);
  const onward = { ...titleIn(record, lang), href: historyPath(record.kind, lang, to, key) };
  return formerAddressPage({
    lang,
    section: record.kind,
    title: m.revision.title(onward.text),
    former: [from, ...(key === undefined ? [] : [key])].join(', '),
    pathIn: (each) => historyPath(record.kind, each, from, key),
    onward,
  });
}

import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { historyPath, sectionPath, timeMapPath } from '../../site/urls.ts';
import { recordHead } from '../record/record-page.ts';
import type { PageHead } from '../site/frame.ts';
import { titleIn } from '../text/inline.ts';

/** The head of the pages of a record’s revisions: of their list, or of one of them by its key. */
export function revisionHead(record: DatedRecord, lang: Locale, key?: string): PageHead {
  const { kind, id } = record;
  const m = messagesIn(lang).revision;
  const title = titleIn(record, lang);
  const { trail } = recordHead(record, lang);
  return {
    lang,
    title: m.title(title.text),
    ...(title.lang && { titleLang: title.lang }),
    description: m.description(title.text),
    path: historyPath(kind, lang, id, key),
    translation: { path: historyPath(kind, otherLocale(lang), id, key), exists: true },
    trail: [
      ...trail,
      { ...title, href: sectionPath(kind, lang, id) },
      ...(key === undefined ? [] : [{ text: m.trail, href: historyPath(kind, lang, id) }]),
    ],
    ...(key !== undefined && { original: sectionPath(kind, lang, id) }),
    timeMap: timeMapPath(kind, lang, id),
  };
}

import type { ArchiveTombstone } from '../archive/archive.ts';
import { dateText } from '../language/dates.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { typography } from '../language/typography.ts';
import type { DatedRecord } from '../queries/holdings.ts';
import { sectionPath } from '../site/urls.ts';
import type { PageHead } from './frame.ts';
import { hrefOf, type Piece, titleIn } from './piece.ts';
import { recordHead } from './record-page.ts';

/** A page that says honestly why something is not here, and where to go instead. */
export interface NoticePage {
  head: PageHead;
  paragraphs: string[];
  /** Where to go on; its title stands in its own language. */
  onward: Piece | undefined;
  lead: string | undefined;
}

/** The page in the place of a text that is missing in this language. */
export function twinNotice(record: DatedRecord, lang: Locale): NoticePage {
  const m = messagesIn(lang).twin;
  const other = otherLocale(lang);
  const onward = { ...titleIn(record, other), lang: other, href: hrefOf(record, other) ?? '' };
  const head = recordHead(record, lang);
  return {
    head: {
      ...head,
      title: m.title(onward.text),
      description: m.missing,
      hidden: true,
      twin: { ...head.twin, exists: false },
    },
    paragraphs: [m.missing],
    lead: m.lead,
    onward,
  };
}

/** The page that stays at the address of a removed record. */
export function tombstonePage({ kind, id, facts }: ArchiveTombstone, lang: Locale): NoticePage {
  const m = messagesIn(lang);
  const section = { text: m.section[kind], href: sectionPath(kind, lang) };
  const text = m.removed.text(dateText(facts.removed.at, lang));
  return {
    head: {
      lang,
      title: m.removed.title(facts.number),
      description: text,
      path: sectionPath(kind, lang, id),
      twin: { path: sectionPath(kind, otherLocale(lang), id), exists: false },
      trail: [section],
      hidden: true,
    },
    paragraphs: [text, typography(facts.removed.reason[lang], lang)],
    lead: undefined,
    onward: section,
  };
}

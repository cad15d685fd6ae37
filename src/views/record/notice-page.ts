import type { ArchiveTombstone } from '../../archive/archive.ts';
import { dateText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import { hrefOf, type Inline, titleIn } from '../text/inline.ts';
import { callStatusView } from './call-status-view.ts';
import type { Fact } from './fact.ts';
import { kindLabelOf } from './kind-label.ts';
import { type RecordPage, recordHead } from './record-page.ts';
import { factsOf } from './record-parts.ts';

/** A page that explains why something is missing, and where to go instead. */
export interface NoticePage {
  head: PageHead;
  paragraphs: string[];
  /** The link to go on with; its title is in its own language. */
  onward: Inline | undefined;
  lead: string | undefined;
  /** The facts of a record whose text is missing. */
  known?: Pick<RecordPage, 'kind' | 'kindLabel' | 'number' | 'callStatus'> & { facts: Fact[] };
}

/** The page shown for a text that is missing in this language. It includes the facts, which need no translation. */
export function missingTranslationNotice(graph: RecordGraph, record: DatedRecord, lang: Locale): NoticePage {
  const m = messagesIn(lang);
  const other = otherLocale(lang);
  const head = recordHead(record, lang);
  const { kind, facts } = record;
  return {
    head: {
      ...head,
      titleNote: m.list.onlyIn[other],
      description: m.translation.missing,
      hidden: true,
      translation: { ...head.translation, exists: false },
    },
    paragraphs: [...(facts.status === 'draft' ? [m.draft] : []), m.translation.missing],
    lead: m.translation.lead,
    onward: { ...titleIn(record, other), lang: other, href: hrefOf(record, other) ?? '' },
    known: {
      kind,
      kindLabel: kindLabelOf(record, lang),
      number: facts.number,
      callStatus: kind === 'funding-call' ? callStatusView(facts, graph.site, clock(), lang) : undefined,
      facts: factsOf(graph, record, lang),
    },
  };
}

/** A sentence with the title that a removed record had; none where the title had to go, too. */
export function removedTitle({ removed: { title } }: ArchiveTombstone['facts'], lang: Locale): string[] {
  return title ? [messagesIn(lang).removed.was(typography(title[lang], lang))] : [];
}

/** The page that stays at the address of a removed record. */
export function tombstonePage({ kind, id, facts }: ArchiveTombstone, lang: Locale): NoticePage {
  const m = messagesIn(lang);
  const href = sectionPath(kind, lang);
  const text = m.removed.text(dateText(facts.removed.at, lang));
  return {
    head: {
      lang,
      title: m.removed.title(facts.number),
      description: text,
      path: sectionPath(kind, lang, id),
      translation: { path: sectionPath(kind, otherLocale(lang), id), exists: false },
      trail: [{ text: m.section[kind], href }],
      hidden: true,
    },
    paragraphs: [text, ...removedTitle(facts, lang), typography(facts.removed.reason[lang], lang)],
    lead: undefined,
    onward: { text: m.home.all[kind], href },
  };
}

import type { Locale } from '../../language/locales.ts';
import { otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { idOn } from '../../model/presence.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { remembered } from '../../site/page-reads.ts';
import { clock } from '../../site/settings.ts';
import { type CallStatusView, callStatusView } from '../record/call-status-view.ts';
import { kindLabelOf } from '../record/kind-label.ts';
import type { Timed } from '../record/timed.ts';
import { hrefOf, type Inline, linksTo, titleIn } from '../text/inline.ts';
import { type When, whenOf } from './when.ts';

/** A record in one line, for pages whose main content is something else. */
export interface BriefItem {
  kind: RecordKind;
  kindLabel: string;
  title: Inline;
  when: When;
  /** Set where the record is not written in the reader’s language. */
  onlyIn: string | undefined;
  callStatus: CallStatusView | undefined;
}

/** A record in a list; where time changes whether it belongs there, with the span in which it does. */
export interface ListItem extends BriefItem, Partial<Timed> {
  summary: Inline | undefined;
  /** Forums, or else organisers. */
  bodies: Inline[];
  /** Whether a phone leaves it out until all are asked for. */
  isFurther?: boolean;
}

/** The bodies that a list names beside a record: the forums that sat, or else those who organised it. */
function bodiesOf({ facts }: DatedRecord): string[] {
  const forums = 'forums' in facts ? facts.forums.map((forum) => idOn(forum, 'forum')) : [];
  return forums.length > 0 ? forums : facts.organisers;
}

function summaryOf({ texts }: DatedRecord, lang: Locale): Inline | undefined {
  const own = texts[lang]?.words.summary;
  if (own) return { text: typography(own, lang) };
  const other = otherLocale(lang);
  const foreign = texts[lang] ? undefined : texts[other]?.words.summary;
  return foreign ? { text: typography(foreign, other), lang: other } : undefined;
}

const briefItems = remembered((record: DatedRecord, lang: Locale, graph: Pick<RecordGraph, 'site'>) =>
  newBriefItem(graph, record, lang),
);

const listItems = remembered((record: DatedRecord, lang: Locale, graph: RecordGraph) =>
  newListItem(graph, record, lang),
);

/** A record in one line; made once, however many pages list it. Every reading has records of its own. */
export function briefItem(graph: Pick<RecordGraph, 'site'>, record: DatedRecord, lang: Locale): BriefItem {
  return briefItems(record, lang, graph);
}

/** A record as a list shows it; made once, however many lists show it. */
export function listItem(graph: RecordGraph, record: DatedRecord, lang: Locale): ListItem {
  return listItems(record, lang, graph);
}

function newBriefItem({ site }: Pick<RecordGraph, 'site'>, record: DatedRecord, lang: Locale): BriefItem {
  const m = messagesIn(lang);
  const { kind, facts, texts } = record;
  return {
    kind,
    kindLabel: kindLabelOf(record, lang),
    title: { ...titleIn(record, lang), href: hrefOf(record, lang) ?? '' },
    when: whenOf(record, lang),
    onlyIn: texts[lang] ? undefined : m.list.onlyIn[otherLocale(lang)],
    callStatus: kind === 'funding-call' ? callStatusView(facts, site, clock(), lang) : undefined,
  };
}

function newListItem(graph: RecordGraph, record: DatedRecord, lang: Locale): ListItem {
  return {
    ...briefItem(graph, record, lang),
    summary: summaryOf(record, lang),
    bodies: linksTo(graph, bodiesOf(record), lang),
  };
}

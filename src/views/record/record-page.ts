import { dateText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import { type Locale, locales, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { own } from '../../language/own.ts';
import { typography } from '../../language/typography.ts';
import { calendarDates } from '../../model/calendar-dates.ts';
import { isPast } from '../../model/call-status.ts';
import type { FundingCall } from '../../model/funding-call.ts';
import { endOf } from '../../model/instant.ts';
import { lastChangedAt } from '../../model/publication.ts';
import { isOver } from '../../model/span.ts';
import type { Words } from '../../model/words.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { yearOf } from '../../queries/records.ts';
import { hasRevisions } from '../../queries/revisions.ts';
import { recordTranslation } from '../../queries/translation.ts';
import { rememberedLast } from '../../site/page-reads.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath, shortPath, timeMapPath, yearPath } from '../../site/urls.ts';
import { calendarLinks, hasDates } from '../calendar/calendar-links.ts';
import { type PeriodChart, periodChart } from '../chart/period-chart.ts';
import { citationItem } from '../cite/citation-item.ts';
import { type CiteBox, citeBox } from '../cite/cite-box.ts';
import { feedLinks } from '../feed/feed-address.ts';
import { pageLabel } from '../list/pagination.ts';
import type { PageHead } from '../site/frame.ts';
import { renewalFrom } from '../site/renewal.ts';
import { recordThings } from '../structured-data/record-things.ts';
import { titleIn } from '../text/inline.ts';
import { type CallBox, callBox } from './call-box.ts';
import { type CallStatusView, callStatusView } from './call-status-view.ts';
import { type ConnectedGroup, connectedGroups } from './connected.ts';
import { type Fact, fact } from './fact.ts';
import { kindLabelOf } from './kind-label.ts';
import { type MistakeView, mistakeView } from './mistake.ts';
import { recordFormats } from './record-formats.ts';
import { type RecordHistoryView, recordHistoryView } from './record-history.ts';
import { type RecordPart, recordParts } from './record-parts.ts';
import { type NeighbourLinks, neighbourLinks } from './series-links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { signposts } from './signposts.ts';
import { type SourceView, sourceViews } from './sources.ts';
import type { Timed } from './timed.ts';

/** The page of a record in a language in which it is written. */
export interface RecordPage {
  head: PageHead;
  kindLabel: string;
  number: string;
  summary: string | undefined;
  /** Warnings above the text: that this is a draft, or that the translation is stale. */
  notices: string[];
  /** The status of a funding call; undefined for other records. */
  callStatus: (CallStatusView & { box?: CallBox }) | undefined;
  /** How long a reminder of the deadline of a call makes sense; undefined where it does not. */
  reminder: Timed | undefined;
  /** How long the dates of the record are worth adding to a calendar; undefined where all are past. */
  ahead: Timed | undefined;
  parts: RecordPart[];
  /** The same parts as the page sets them. */
  sheet: Sheet;
  /** The period of a campaign, where it is worth drawing. */
  period: PeriodChart | undefined;
  sources: SourceView[];
  changes: { date: string; iso: string; label: string; text: string }[];
  connected: ConnectedGroup[];
  /** The sessions or editions around this one. */
  series: NeighbourLinks | undefined;
  publication: Fact[];
  cite: CiteBox;
  /** Its versions, and how to check what is shown; undefined where its history is not known. */
  history: RecordHistoryView | undefined;
  mistake: MistakeView | undefined;
  kind: DatedRecord['kind'];
}

/** Changes after publication, newest first, for returning readers. */
export function changesOf({ facts }: DatedRecord, words: Words, lang: Locale): RecordPage['changes'] {
  const m = messagesIn(lang);
  return facts.changes.toReversed().map(({ id, at, kind }) => ({
    date: dateText(at.slice(0, 10), lang),
    iso: at.slice(0, 10),
    label: m.change[kind],
    text: typography(own(words.changes, id) ?? '', lang),
  }));
}

export function publicationOf(record: DatedRecord, lang: Locale): Fact[] {
  const { facts, texts } = record;
  const m = messagesIn(lang);
  const first = facts['first-published'];
  const last = lastChangedAt(facts, record.silentlyChanged);
  const written = locales.filter((each) => texts[each]).map((each) => languageName(each, lang));
  return [
    { label: m.record.number, values: [{ text: facts.number, href: shortPath(facts.number) }] },
    ...fact(m.record.firstPublished, first && dateText(first.slice(0, 10), lang)),
    ...fact(m.record.lastChange, last && dateText(last.slice(0, 10), lang)),
    ...fact(m.record.languages, written.join(', ')),
  ];
}

function noticesOf(record: DatedRecord, lang: Locale): string[] {
  const m = messagesIn(lang);
  const translation = recordTranslation(record);
  const state = translation.lang === lang ? translation.state : undefined;
  return [
    ...(record.facts.status === 'draft' ? [m.draft] : []),
    ...(state === 'stale' ? [m.translation.stale] : []),
    ...(state === 'not-compared' ? [m.translation.notCompared] : []),
  ];
}

/** The head that all pages of a record share, including the notice shown for a missing text. */
export function recordHead(record: DatedRecord, lang: Locale): PageHead {
  const section = messagesIn(lang).section[record.kind];
  const year = yearOf(record);
  const title = titleIn(record, lang);
  return {
    lang,
    title: title.text,
    ...(title.lang && { titleLang: title.lang }),
    description: record.texts[lang]?.words.summary ?? section,
    picture: record.kind,
    feed: feedLinks(section, { of: record.kind }, lang),
    ...(hasDates(record) && { calendar: calendarLinks(sectionPath(record.kind, lang, record.id)) }),
    path: sectionPath(record.kind, lang, record.id),
    translation: {
      path: sectionPath(record.kind, otherLocale(lang), record.id),
      exists: record.texts[otherLocale(lang)] !== undefined,
    },
    trail: [
      { text: section, href: sectionPath(record.kind, lang) },
      { text: pageLabel(year, lang), href: yearPath(record.kind, lang, year) },
    ],
  };
}

/** Until the last deadline or cut-off date passes, unless a source saw the call end. */
function reminderOf(facts: FundingCall): Timed | undefined {
  const dates = facts.deadlines.filter(({ for: purpose }) => purpose === 'applications' || purpose === 'cut-off');
  const [until] = dates
    .map(({ at, zone }) => endOf(at, zone))
    .sort(Temporal.Instant.compare)
    .toReversed();
  return until && !isOver({ until }, clock()) && !isPast(facts, clock())
    ? { from: undefined, until: until.toString() }
    : undefined;
}

/** Until the last day that a calendar could hold is over. */
function aheadOf(record: DatedRecord): Timed | undefined {
  const days = calendarDates(record).map(({ start, end }) => (end ?? start).slice(0, 10));
  const [last] = days.sort().toReversed();
  const until = last && endOf(last);
  return until && !isOver({ until }, clock()) ? { from: undefined, until: until.toString() } : undefined;
}

function makeRecordPage(graph: RecordGraph, record: DatedRecord, lang: Locale): RecordPage {
  const { kind, facts, texts } = record;
  const text = texts[lang];
  if (!text) throw new Error(`${record.id} has no text in ${lang}; its page is a notice.`);
  const { words } = text;
  const citation = citationItem(record, lang, graph);
  const callStatus =
    kind === 'funding-call'
      ? { ...callStatusView(facts, graph.site, clock(), lang), box: callBox(record, lang) }
      : undefined;
  const parts = recordParts(graph, record, lang);
  const connected = connectedGroups(graph, record, lang);
  const head = recordHead(record, lang);
  return {
    head: {
      ...head,
      citation,
      things: recordThings(graph, record, citation),
      formats: recordFormats(record, lang),
      signposts: signposts(graph, record, lang),
      renewal: renewalFrom(callStatus?.upcoming[0]?.from, lang),
      ...(hasRevisions(graph, record.id) && { timeMap: timeMapPath(kind, lang, record.id) }),
    },
    kindLabel: kindLabelOf(record, lang),
    number: facts.number,
    summary: words.summary && typography(words.summary, lang),
    notices: noticesOf(record, lang),
    callStatus,
    reminder: kind === 'funding-call' ? reminderOf(facts) : undefined,
    ahead: aheadOf(record),
    parts,
    sheet: sheetOf(parts, connected, head),
    period: periodChart(record, lang),
    sources: sourceViews(graph, record, lang),
    changes: changesOf(record, words, lang),
    connected,
    series: neighbourLinks(graph, record, lang),
    publication: publicationOf(record, lang),
    cite: citeBox(graph, record, lang),
    history: recordHistoryView(graph, record, lang),
    mistake: mistakeView(graph, facts.number, lang),
    kind,
  };
}

/** The page of a record in a language in which it has a text. Renders the body. */
export const recordPage = rememberedLast(makeRecordPage);

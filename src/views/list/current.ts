import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { dayAt } from '../../model/instant.ts';
import { isOver, type Span, spansWhere } from '../../model/span.ts';
import { type DatedRecord, type RecordGraph, thingOf } from '../../queries/record-graph.ts';
import { openCalls, runningCampaigns } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath } from '../../site/urls.ts';
import { type AsOf, asOfNow } from '../record/call-status-view.ts';
import { type Timed, timed } from '../record/timed.ts';
import { type Inline, nameOf } from '../text/inline.ts';
import { type BriefItem, briefItem } from './list-item.ts';

/** Open calls or running campaigns from the build on: each item and sentence with the span in which it is true. */
export interface Current {
  title: string;
  asOf: AsOf;
  /** Calls by next deadline, campaigns newest first, as many as fit; includes those that open or start later. */
  items: (BriefItem & Timed)[];
  /** The spans in which there are more than fit, with a sentence that the lists of years have the others. */
  rest: (Timed & { text: string })[];
  /** The spans in which nothing is open or running. */
  gaps: Gap[];
  /** The funders’ own pages, for when nothing is open. */
  funders: Inline[];
}

/** A span without anything current: a sentence about it and, in the summary, the newest campaigns begun by then. */
export interface Gap extends Timed {
  text: string;
  before: BriefItem[];
}

/** What is current, shortened for a page of limited room, with a link to all of it. */
export interface CurrentSummary extends Current {
  /** The spans in which more is current than the summary shows, each with the link to all of it. */
  more: (Timed & { link: Inline })[];
}

/** What time alone shows and hides of what is current. */
export const timedParts = ({ items }: Pick<Current, 'items'>): Timed[] =>
  items.flatMap((item) => [item, ...(item.callStatus?.upcoming ?? [])]);

export type TimedKind = 'campaign' | 'funding-call';

/** The fragment of the current items on the page of a list. */
const currentAnchor = 'now';

/**
 * Items that a summary shows at once, that a page carries, some for later, and that are added from the past to an empty
 * span. The lists of years have the others, with their dates or status.
 */
const limits = { shown: 3, prepared: 40, before: 2 };

/** Links to the funders’ own websites. */
function funderInlines(graph: RecordGraph, lang: Locale): Inline[] {
  return (graph.site?.funders ?? []).flatMap((id) => {
    const programme = thingOf(graph, 'programme', id);
    return programme?.facts.website ? { ...nameOf(programme, lang), href: programme.facts.website } : [];
  });
}

type CurrentRecord = { record: DatedRecord; span: Span };

const currentRecords = (graph: RecordGraph, kind: TimedKind): CurrentRecord[] =>
  kind === 'campaign' ? runningCampaigns(graph, clock()) : openCalls(graph, clock());

/** As many as a page carries, in their order: those that are current now come before those that will be, the next first. */
function prepared(records: readonly CurrentRecord[], now: Temporal.Instant): Set<CurrentRecord> {
  const begins = ({ span: { from } }: CurrentRecord) =>
    from && !isOver({ until: from }, now) ? from.epochMilliseconds : Number.NEGATIVE_INFINITY;
  const inTime = records.toSorted((a, b) => (begins(a) < begins(b) ? -1 : Number(begins(a) > begins(b))));
  return new Set(inTime.slice(0, limits.prepared));
}

/** The newest campaigns that had begun by the start of a gap. */
function begunBefore(graph: RecordGraph, { from }: Gap, lang: Locale): BriefItem[] {
  const day = dayAt(from ? Temporal.Instant.from(from) : clock());
  return graph.records
    .filter(({ kind, occasion }) => kind === 'campaign' && occasion.date && occasion.date <= day)
    .slice(0, limits.before)
    .map((record) => briefItem(graph, record, lang));
}

/** The calls that are open, or the campaigns that are running. */
export function currentOf(graph: RecordGraph, kind: TimedKind, lang: Locale): Current {
  const { home, list } = messagesIn(lang);
  const now = clock();
  const records = currentRecords(graph, kind);
  const carried = prepared(records, now);
  const spansOf = (some: readonly CurrentRecord[]) => some.map(({ span }) => span);
  const isCall = kind === 'funding-call';
  const gaps = spansWhere(spansOf(records), now, (count) => count === 0);
  const left = spansOf(records.filter((each) => !carried.has(each)));
  return {
    title: isCall ? list.open : list.running,
    asOf: asOfNow(now, lang),
    items: records.flatMap((each) =>
      carried.has(each) ? { ...briefItem(graph, each.record, lang), ...timed(each.span, now) } : [],
    ),
    rest: spansWhere(left, now, (count) => count > 0).map((span) => ({ ...timed(span, now), text: list.rest[kind] })),
    gaps: gaps.map((gap) => ({
      ...timed(gap, now),
      text: isCall ? home.callsNone : home.runningNone,
      before: [],
    })),
    funders: isCall ? funderInlines(graph, lang) : [],
  };
}

/** The same, shortened for the home page. */
export function currentSummary(graph: RecordGraph, kind: TimedKind, lang: Locale): CurrentSummary {
  const { home } = messagesIn(lang);
  const now = clock();
  const current = currentOf(graph, kind, lang);
  const spans = currentRecords(graph, kind).map(({ span }) => span);
  const isUnprepared = spans.length > limits.prepared;
  const more = isUnprepared
    ? [{ from: undefined, until: undefined }]
    : spansWhere(spans, now, (count) => count > limits.shown);
  const link = { text: home.allCurrent[kind], href: `${sectionPath(kind, lang)}#${currentAnchor}` };
  return {
    ...current,
    title: kind === 'campaign' ? home.running : home.calls,
    gaps:
      kind === 'campaign'
        ? current.gaps.map((gap) => ({ ...gap, before: begunBefore(graph, gap, lang) }))
        : current.gaps,
    more: more.map((span) => ({ ...timed(span, now), link })),
  };
}

import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { isOver, type Span, spansWhere } from '../../model/span.ts';
import { type DatedRecord, type RecordGraph, thingOf } from '../../queries/record-graph.ts';
import { callsIn, openCalls, runningCampaigns } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath } from '../../site/urls.ts';
import { type AsOf, asOfNow } from '../record/call-status-view.ts';
import { type Timed, timed } from '../record/timed.ts';
import { type Inline, nameOf } from '../text/inline.ts';
import { type BriefItem, briefItem } from './list-item.ts';

/** Open calls or running campaigns from the build on: each item and sentence with the span in which it is true. */
export interface Current {
  /** The fragment that leads to it. */
  id: string;
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

/** A span without anything current, and a sentence about it. */
export interface Gap extends Timed {
  text: string;
}

/** What is current, shortened for a page of limited room, with a link to all of it. */
export interface CurrentSummary extends Current {
  /** The spans in which more is current than the summary shows, each with the link to all of it. */
  more: (Timed & { link: Inline })[];
}

/** What time alone shows and hides of what is current. */
export const timedParts = ({ items }: Pick<Current, 'items'>): Timed[] =>
  items.flatMap((item) => [item, ...(item.callStatus?.upcoming ?? [])]);

/** What a list may begin with: the campaigns that run, the calls that are open, those that are expected. */
export type CurrentGroup = 'running' | 'open' | 'coming';

/** The fragments of the current items on the page of a list. */
const anchors = { running: 'now', open: 'now', coming: 'coming' } as const;

/** Items that a summary shows at once, and that a page carries, some for later. Other lists have the rest. */
const limits = { shown: 3, prepared: 40 };

/** Links to the funders’ own websites. */
function funderInlines(graph: RecordGraph, lang: Locale): Inline[] {
  return (graph.site?.funders ?? []).flatMap((id) => {
    const programme = thingOf(graph, 'programme', id);
    return programme?.facts.website ? { ...nameOf(programme, lang), href: programme.facts.website } : [];
  });
}

type CurrentRecord = { record: DatedRecord; span: Span };

function currentRecords(graph: RecordGraph, group: CurrentGroup): CurrentRecord[] {
  if (group === 'running') return runningCampaigns(graph, clock());
  return group === 'open' ? openCalls(graph, clock()) : callsIn(graph, group, clock());
}

/** As many as a page carries, in their order: those that are current now come before those that will be, the next first. */
function prepared(records: readonly CurrentRecord[], now: Temporal.Instant): Set<CurrentRecord> {
  const begins = ({ span: { from } }: CurrentRecord) =>
    from && !isOver({ until: from }, now) ? from.epochMilliseconds : Number.NEGATIVE_INFINITY;
  const inTime = records.toSorted((a, b) => (begins(a) < begins(b) ? -1 : Number(begins(a) > begins(b))));
  return new Set(inTime.slice(0, limits.prepared));
}

/** The campaigns that are running, or the calls that are open or expected. */
export function currentOf(graph: RecordGraph, group: CurrentGroup, lang: Locale): Current {
  const { home, list } = messagesIn(lang);
  const now = clock();
  const records = currentRecords(graph, group);
  const carried = prepared(records, now);
  const spansOf = (some: readonly CurrentRecord[]) => some.map(({ span }) => span);
  const gaps = spansWhere(spansOf(records), now, (count) => count === 0);
  const left = spansOf(records.filter((each) => !carried.has(each)));
  return {
    id: anchors[group],
    title: list[group],
    asOf: asOfNow(now, lang),
    items: records.flatMap((each) =>
      carried.has(each) ? { ...briefItem(graph, each.record, lang), ...timed(each.span, now) } : [],
    ),
    rest: spansWhere(left, now, (count) => count > 0).map((span) => ({ ...timed(span, now), text: list.rest[group] })),
    gaps: gaps.map((gap) => ({
      ...timed(gap, now),
      text: { running: home.runningNone, open: home.callsNone, coming: list.statusNone.coming }[group],
    })),
    funders: group === 'open' ? funderInlines(graph, lang) : [],
  };
}

/** The same, shortened for the home page. */
export function currentSummary(graph: RecordGraph, group: 'running' | 'open', lang: Locale): CurrentSummary {
  const { home } = messagesIn(lang);
  const now = clock();
  const kind = group === 'running' ? 'campaign' : 'funding-call';
  const spans = currentRecords(graph, group).map(({ span }) => span);
  const isUnprepared = spans.length > limits.prepared;
  const more = isUnprepared
    ? [{ from: undefined, until: undefined }]
    : spansWhere(spans, now, (count) => count > limits.shown);
  const link = { text: home.allCurrent[kind], href: `${sectionPath(kind, lang)}#${anchors[group]}` };
  return {
    ...currentOf(graph, group, lang),
    title: kind === 'campaign' ? home.running : home.calls,
    more: more.map((span) => ({ ...timed(span, now), link })),
  };
}

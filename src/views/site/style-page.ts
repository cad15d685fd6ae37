import { dateText } from '../../language/dates.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { type CallStatus, callStatuses } from '../../model/call-status.ts';
import { endOf, homeZone } from '../../model/instant.ts';
import { recordKinds } from '../../model/kinds.ts';
import { openStatuses } from '../../model/status.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { yearOf } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { homePath, path, styleSegment } from '../../site/urls.ts';
import type { Chart } from '../chart/chart-table.ts';
import { type FiguresPage, figuresPage } from '../chart/figures-page.ts';
import type { MoneyChart } from '../chart/money-chart.ts';
import { type CiteBox, citeBox } from '../cite/cite-box.ts';
import type { EntryItem } from '../entry/entry-item.ts';
import { type EntryGroup, entryListPage } from '../entry/entry-list-page.ts';
import { type ListItem, listItem } from '../list/list-item.ts';
import { listPage } from '../list/list-page.ts';
import type { CountedLink } from '../list/pagination.ts';
import { type CallBox, callBox } from '../record/call-box.ts';
import { callHistory, type HistoryStep } from '../record/call-history.ts';
import { asOfNow, type CallStatusView } from '../record/call-status-view.ts';
import { deadlineDistance } from '../record/deadline-facts.ts';
import { agendaViews } from '../record/details.ts';
import type { Fact } from '../record/fact.ts';
import { factsOf, type ShownPart } from '../record/record-parts.ts';
import type { PageHead } from './frame.ts';
import { type HelplineView, helplineViews } from './helplines.ts';

/** What the style page shows of the record, and the states that the record may not have today. */
export interface StylePage {
  head: PageHead;
  /** The newest record of each kind; none of a kind that is not there. */
  items: ListItem[];
  longItem: ListItem | undefined;
  /** The years of a list, one of them current, and a few entries with a line about each. */
  years: CountedLink[];
  entries: EntryItem[];
  /** The beginning of the table of organisations. */
  organisations: EntryGroup[];
  /** Facts, an agenda and the history of a call. */
  parts: ShownPart[];
  statusViews: CallStatusView[];
  /** The same of open calls with the box at their top. */
  boxViews: (CallStatusView & { box: CallBox })[];
  helplines: HelplineView[];
  notices: { name: string; text: string }[];
  figures: FiguresPage;
  /** Of the newest record. */
  cite: CiteBox | undefined;
}

const lang = 'en';

/** A realistically long title, made of real names. */
const longTitle =
  'Joint session of the National Coordination Mechanism and the NGO Roundtable on the third evaluation round, the ' +
  'national strategy, the Internal Security Fund, the Swiss Contribution and the protection of unaccompanied children';

/** The day a number of days after the build, ISO 8601. */
const daysAhead = (days: number): string => clock().toZonedDateTimeISO(homeZone).add({ days }).toPlainDate().toString();

const withoutDetail = { detail: undefined, distance: undefined, from: undefined, until: undefined };

/** The status of an open call whose deadline is a number of days away, and its later status. */
function openFor(days: number): Omit<CallStatusView, 'status' | 'label'> {
  const m = messagesIn(lang).status;
  const deadline = { at: `${daysAhead(days)}T16:00`, zone: homeZone };
  const end = endOf(deadline.at, deadline.zone).toString();
  const closed = { ...withoutDetail, status: 'closed', label: m.closed, from: end } as const;
  return {
    detail: m.until(deadlineText(deadline, lang)),
    distance: deadlineDistance(deadline, clock(), lang),
    from: undefined,
    until: end,
    upcoming: [{ ...closed, detail: m.deadline(dateText(daysAhead(days), lang)) }],
    asOf: asOfNow(clock(), lang),
  };
}

/** A call in each status; the open ones have a distant and a near deadline. */
function statusViews(): CallStatusView[] {
  const whileOpen: Partial<Record<CallStatus, ReturnType<typeof openFor>>> = {
    open: openFor(45),
    'closing-soon': openFor(3),
  };
  return callStatuses.map((status) => ({
    ...(whileOpen[status] ?? { ...withoutDetail, upcoming: [], asOf: undefined }),
    status,
    label: messagesIn(lang).status[status],
  }));
}

/** The box of a call with each status in which there is one, with the facts of a call that the record holds. */
function boxViews(call: DatedRecord | undefined): StylePage['boxViews'] {
  if (call?.kind !== 'funding-call') return [];
  const box = callBox(call, lang);
  return statusViews()
    .filter(({ status }) => openStatuses.includes(status))
    .map((view) => ({ ...view, upcoming: [], box: { ...box, facts: box.facts.map(withoutSources) } }));
}

/** Values without the numbers of their sources: the list of sources is not on this page. */
const withoutSources = (fact: Fact): Fact => ({ ...fact, values: fact.values.map(({ cites: _, ...value }) => value) });

/** A group whose entries have no fragments of their own: those are on the page of the list. */
const withoutIds = (group: EntryGroup): EntryGroup => ({
  ...group,
  id: undefined,
  items: group.items.map((item) => ({ ...item, id: undefined, isFurther: false })),
});

function noticesOf(): StylePage['notices'] {
  const { draft, translation, removed } = messagesIn(lang);
  return [
    { name: 'Draft, in the preview', text: draft },
    { name: 'Stale translation', text: translation.stale },
    { name: 'Translation not compared', text: translation.notCompared },
    { name: 'Missing translation', text: `${translation.missing} ${translation.lead}` },
    { name: 'Removed record', text: removed.text(dateText(daysAhead(-30), lang)) },
  ];
}

/** A step without the number of its source: the list of sources is not on this page. */
const withoutSource = (step: HistoryStep): HistoryStep => ({ ...step, what: { text: step.what.text } });

/** The parts of a record’s page with styles of their own. */
function partsOf(graph: RecordGraph, meeting: DatedRecord | undefined, call: DatedRecord | undefined): ShownPart[] {
  const m = messagesIn(lang).record;
  const steps = call ? callHistory(call, clock(), lang).map(withoutSource) : [];
  return [
    ...(meeting
      ? [
          { type: 'facts', id: 'facts', heading: m.facts, facts: factsOf(graph, meeting, lang) } as const,
          {
            type: 'agenda',
            id: 'agenda',
            heading: m.agenda,
            items: agendaViews(graph, meeting, lang).slice(0, 3),
          } as const,
        ]
      : []),
    ...(steps.length > 0
      ? [{ type: 'history', id: 'history', heading: m.callHistory, steps, asOf: asOfNow(clock(), lang) } as const]
      : []),
  ];
}

/** The rows of a table that show how it looks. */
const sampleRows = 3;

/** A currency with the first few of its sums. */
const withFewSums = (currency: MoneyChart['currencies'][number]) => ({
  ...currency,
  groups: currency.groups.slice(0, 1).map((group) => ({ ...group, calls: group.calls.slice(0, sampleRows) })),
});

/** A chart with the first rows of its table. */
function withSample<C extends Chart>(chart: C): C {
  return { ...chart, table: { ...chart.table, rows: chart.table.rows.slice(0, sampleRows) } };
}

function sampleOf({ timeline, attendance, money, ...rest }: FiguresPage): FiguresPage {
  return {
    ...rest,
    timeline: timeline && withSample(timeline),
    attendance: attendance && { ...withSample(attendance), rows: attendance.rows.slice(0, sampleRows) },
    money: money && { ...withSample(money), currencies: money.currencies.slice(0, 1).map(withFewSums) },
  };
}

/** The living style page: every part in every state, made of the parts of the site and of what the record holds. */
export function stylePage(graph: RecordGraph): StylePage {
  const m = messagesIn(lang);
  const newest = recordKinds.flatMap((kind) => graph.records.find((record) => record.kind === kind) ?? []);
  const items = newest.map((record) => listItem(graph, record, lang));
  const richest = (count: (record: DatedRecord) => number) =>
    graph.records.toSorted((a, b) => count(b) - count(a)).slice(0, 1);
  const [withAgenda] = richest((record) => (record.kind === 'meeting' ? record.facts.agenda.length : -1));
  const [withStages] = richest((record) => (record.kind === 'funding-call' ? record.facts.stages.length : -1));
  const [first] = items;
  return {
    head: {
      lang,
      title: 'Style',
      description: 'Every part of this site in every state, for those who build on it.',
      path: path(lang, styleSegment),
      translation: { path: homePath('hu'), exists: false },
      trail: [],
      hidden: true,
    },
    items,
    years: listPage(graph, 'archive', lang, newest[0] && yearOf(newest[0])).years,
    entries: entryListPage(graph, 'programme', lang)
      .groups.flatMap((group) => group.items)
      .slice(0, 4),
    organisations: entryListPage(graph, 'organisation', lang)
      .groups.slice(0, 2)
      .map((group) => withoutIds({ ...group, items: group.items.slice(0, sampleRows) })),
    longItem: first && { ...first, title: { ...first.title, text: longTitle }, onlyIn: m.list.onlyIn.hu },
    parts: partsOf(graph, withAgenda, withStages),
    statusViews: statusViews(),
    boxViews: boxViews(withStages),
    helplines: helplineViews(graph, lang),
    notices: noticesOf(),
    figures: sampleOf(figuresPage(graph, lang)),
    cite: newest[0] && citeBox(graph, newest[0], lang),
  };
}

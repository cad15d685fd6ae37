import { mark, marks } from '../../charts/marks.ts';
import type { Markup } from '../../charts/markup.ts';
import { mostOf } from '../../charts/most.ts';
import { thingsPerMark } from '../../charts/scale.ts';
import { yearsBetween } from '../../charts/years.ts';
import { listText } from '../../language/collation.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { recordsPerYear, type YearCount } from '../../queries/figures.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { undated } from '../../queries/records.ts';
import { sectionPath, yearPath } from '../../site/urls.ts';
import { pageLabel } from '../list/pagination.ts';
import { oncePerBuild } from '../site/once-per-build.ts';
import type { Inline } from '../text/inline.ts';
import type { Chart, ChartTable } from './chart-table.ts';

/** One year of the timeline, or a gap of several in which nothing was recorded. */
export interface TimelineYear {
  label: string;
  /** The list of the year; a gap has none. */
  href: string | undefined;
  marks: Markup;
  count: string;
  /** What the marks show, for those who do not see them. */
  words: string;
}

/** Records by year and kind, drawn as marks. */
export interface TimelineChart extends Chart {
  legend: { mark: Markup; text: string; href: string }[];
  years: TimelineYear[];
  /** Whether the years fit side by side on a wide screen; otherwise they are always stacked. */
  isShort: boolean;
}

/** The marks that a year has room for in one line of a narrow screen. */
const marksOfYear = 20;

/** The years that fit side by side on a wide screen. */
const columns = 20;

function finding(years: readonly YearCount[], lang: Locale): string {
  const m = messagesIn(lang);
  const { timeline } = m.figures;
  const total = years.reduce((sum, year) => sum + year.total, 0);
  const most = mostOf(years, (year) => year.total);
  const [first] = most?.of ?? [];
  if (!most || !first) return timeline.none;
  const [records, count] = [m.count.records(total), numberText(most.count, lang)];
  if (total === 1) return timeline.only(first.year);
  if (years.length === 1) return timeline.all(records, first.year);
  if (most.of.length === 1) return timeline.one(first.year, count, records);
  const named = m.count.years(most.of.length);
  if (most.of.length === years.length) return timeline.even(named, m.count.records(most.count));
  if (most.of.length > 3) return timeline.many(named, m.count.records(most.count));
  return timeline.few(
    listText(
      most.of.map(({ year }) => year),
      lang,
    ),
    count,
    records,
  );
}

function tableOf(years: readonly YearCount[], lang: Locale): ChartTable {
  const m = messagesIn(lang);
  const sums = years.reduce((sum, { total }) => sum + total, 0);
  const cell = (count: number, href?: string): Inline => ({
    text: numberText(count, lang),
    ...(count > 0 && href && { href }),
  });
  const rows = years.map(({ year, kinds, total }) => ({
    head: { text: pageLabel(year, lang), href: yearPath('archive', lang, year) },
    cells: [...recordKinds.map((kind) => cell(kinds[kind], yearPath(kind, lang, year))), cell(total)],
  }));
  const ofKind = (kind: (typeof recordKinds)[number]) => years.reduce((sum, { kinds }) => sum + kinds[kind], 0);
  const all: { head: Inline; cells: Inline[] } = {
    head: { text: m.figures.together },
    cells: [...recordKinds.map((kind) => cell(ofKind(kind))), cell(sums)],
  };
  return {
    caption: m.figures.timeline.table,
    columns: [
      { text: m.figures.year },
      ...recordKinds.map((kind) => ({ text: m.section[kind], mark: mark(kind) })),
      { text: m.figures.together },
    ],
    isNumeric: true,
    rows: [...rows, all],
  };
}

function drawn(graph: RecordGraph, lang: Locale): TimelineChart | undefined {
  const m = messagesIn(lang);
  const all = recordsPerYear(graph).reverse();
  const dated = all.filter(({ year }) => year !== undated);
  const most = mostOf(dated, ({ total }) => total);
  if (!most) return undefined;
  const each = thingsPerMark(most.count, marksOfYear);
  const byYear = new Map(dated.map((count) => [Number(count.year), count]));
  const years = yearsBetween([...byYear.keys()]).map(({ first, last }): TimelineYear => {
    const label = first === last ? String(first) : `${first}–${last}`;
    const count = byYear.get(first);
    if (!count) return { label, href: undefined, marks: '' as Markup, count: '', words: m.figures.timeline.gap };
    const present = recordKinds.filter((kind) => count.kinds[kind] > 0);
    const inWords = (kind: RecordKind) => m.count[kind](count.kinds[kind]);
    return {
      label,
      href: yearPath('archive', lang, count.year),
      marks: present
        .map((kind) => marks(kind, { count: count.kinds[kind], text: inWords(kind) }, each))
        .join('') as Markup,
      count: numberText(count.total, lang),
      words: `${m.count.records(count.total)}: ${present.map(inWords).join(', ')}`,
    };
  });
  const withoutDate = all.find(({ year }) => year === undated)?.total;
  return {
    name: m.figures.timeline.name,
    title: finding(dated, lang),
    caption: m.figures.timeline.caption,
    notes: [
      each === 1 ? m.figures.timeline.each : m.figures.timeline.eachOf(numberText(each, lang)),
      ...(withoutDate ? [m.figures.timeline.undated(m.count.records(withoutDate))] : []),
    ],
    legend: recordKinds.map((kind) => ({ mark: mark(kind), text: m.section[kind], href: sectionPath(kind, lang) })),
    years,
    isShort: years.length <= columns,
    table: tableOf(all, lang),
  };
}

/** The timeline of all records, the oldest year first; undefined where none has a date. */
export const timelineChart = oncePerBuild(drawn);

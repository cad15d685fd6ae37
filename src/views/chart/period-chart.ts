import type { EntryOf } from '../../archive/archive.ts';
import { columnLabels } from '../../charts/dots.ts';
import type { Markup } from '../../charts/markup.ts';
import { periodBar, type Stretch, yearsAround } from '../../charts/period-bar.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { wordsOf } from '../record/words-of.ts';
import type { Inline } from '../text/inline.ts';

type Campaign = Extract<DatedRecord, EntryOf<'campaign'>>;

/** A chart of a campaign’s period and phases. The facts and phases give the same in words. */
export interface PeriodChart {
  lines: { label: Inline; bar: Markup }[];
  years: Markup;
}

/** Days. A shorter period is read as quickly in words as in a chart. */
const worthDrawing = 60;

/** The period of a campaign that lasted long, goes on or had phases; undefined for others and without a start. */
export function periodChart(record: DatedRecord, lang: Locale): PeriodChart | undefined {
  if (record.kind !== 'campaign') return undefined;
  const { start, end, phases } = record.facts;
  if (!start) return undefined;
  const stretch = (from: string, to: string | undefined): Stretch => ({
    first: firstDay(from),
    last: to && to !== 'open' ? lastDay(to) : undefined,
  });
  const overall = stretch(start, end);
  const parts = phases.flatMap((phase) =>
    phase.start ? { label: labelOf(record, phase.id, lang), ...stretch(phase.start, phase.end) } : [],
  );
  const isLong =
    overall.last !== undefined &&
    Temporal.PlainDate.from(overall.first).until(overall.last, { largestUnit: 'days' }).days >= worthDrawing;
  if (!isLong && end !== 'open' && parts.length === 0) return undefined;
  const years = yearsAround([overall, ...parts]);
  const lines = [{ label: { text: messagesIn(lang).fact.period }, ...overall }, ...parts];
  return {
    lines: lines.map(({ label, first, last }) => ({ label, bar: periodBar({ first, last }, years) })),
    years: columnLabels(years.map(String)),
  };
}

const labelOf = (record: Campaign, id: string, lang: Locale): Inline =>
  wordsOf(record, 'phases', id, lang) ?? { text: id };

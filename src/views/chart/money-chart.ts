import type { Markup } from '../../charts/markup.ts';
import { mostOf } from '../../charts/most.ts';
import { tidyEnd } from '../../charts/scale.ts';
import { reachOf, sumBar } from '../../charts/sum-bar.ts';
import { listText } from '../../language/collation.ts';
import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText, sizeText } from '../../language/numbers.ts';
import { type MoneyKind, moneyKinds } from '../../model/quantity.ts';
import { type AnnouncedSum, announcedSums, programmeOf } from '../../queries/figures.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { wordsOf } from '../record/words-of.ts';
import { oncePerBuild } from '../site/once-per-build.ts';
import { type Inline, linkTo } from '../text/inline.ts';
import { amountText, sumText } from '../text/quantity.ts';
import type { Chart, ChartTable } from './chart-table.ts';

type SumKind = MoneyKind | 'unstated';

/** One sum: what it is for, how much, of which kind, and at which stage and when a source named it. */
interface SumLine {
  what: Inline;
  sum: string;
  kind: SumKind;
  /** When a source named it, as far as that is known: “named with the result”, “21 November 2023”. */
  stage: string;
  day: string;
  /** “Requested by applicants · named with the result · 21 November 2023”. */
  named: string;
  bar: Markup;
}

/** The sums of the calls of a programme. */
interface SumGroup {
  programme: Inline;
  calls: { call: Inline; lines: SumLine[] }[];
}

/** Announced money, each currency on a scale of its own. */
export interface MoneyChart extends Chart {
  /** The kinds that the sums have. */
  legend: { kind: SumKind; text: string }[];
  currencies: { name: string; scale: string[]; groups: SumGroup[] }[];
}

/** The sums of a currency that the picture has room for; the most sums that the table has all of; and of a currency of more. */
const room = { picture: 12, whole: 40, ofMany: 5 };

const sizeOf = ({ amount }: AnnouncedSum) => reachOf(amount);

const bySize = (a: AnnouncedSum, b: AnnouncedSum) => sizeOf(b) - sizeOf(a);

function finding(currencies: readonly AnnouncedSum[][], lang: Locale): string {
  const { money } = messagesIn(lang).figures;
  const largest = currencies
    .flatMap((sums) => mostOf(sums, sizeOf)?.of[0] ?? [])
    .map(({ amount }) => sumText(amount, lang));
  const text = listText(largest, lang);
  if (currencies.flat().length === 1) return money.only(text);
  return largest.length === 1 ? money.one(text) : money.several(text);
}

function lineOf(sum: AnnouncedSum, end: number, lang: Locale): SumLine {
  const m = messagesIn(lang);
  const { money } = m.figures;
  const { call, amount } = sum;
  const kind = sum.kind ?? 'unstated';
  const stage = sum.stage ? money.named[sum.stage] : money.noStage;
  const day = amount.at ? dateText(amount.at, lang) : '';
  return {
    what: wordsOf(call, 'amounts', amount.id, lang) ?? { text: money.sum },
    sum: amountText(amount, lang),
    kind,
    stage,
    day,
    named: [money.kind[kind], stage, day].filter(Boolean).join(' · '),
    bar: sumBar(amount, end),
  };
}

/** Sums by programme and call, in the order in which the sums come, those without a programme last. */
function groupsOf(graph: RecordGraph, sums: readonly AnnouncedSum[], end: number, lang: Locale): SumGroup[] {
  const m = messagesIn(lang);
  return [...Map.groupBy(sums, ({ call }) => programmeOf(graph, call))]
    .sort(([a], [b]) => Number(!a) - Number(!b))
    .map(([programme, some]) => ({
      programme: programme ? linkTo(programme, lang) : { text: m.figures.money.noProgramme },
      calls: [...Map.groupBy(some, ({ call }) => call)].map(([call, own]) => ({
        call: linkTo(call, lang),
        lines: own.map((sum) => lineOf(sum, end, lang)),
      })),
    }));
}

function tableOf(groups: SumGroup[], lang: Locale): ChartTable {
  const { money } = messagesIn(lang).figures;
  return {
    caption: money.table,
    columns: [
      { text: money.call },
      { text: money.programme },
      { text: money.what },
      { text: money.kindName },
      { text: money.stage },
      { text: money.day },
      { text: money.sum },
    ],
    isNumeric: false,
    rows: groups.flatMap(({ programme, calls }) =>
      calls.flatMap(({ call, lines }) =>
        lines.map(({ what, sum, kind, stage, day }) => ({
          head: call,
          cells: [
            { text: programme.text },
            what,
            { text: money.kind[kind] },
            { text: stage },
            { text: day },
            { text: sum },
          ],
        })),
      ),
    ),
  };
}

function drawn(graph: RecordGraph, lang: Locale): MoneyChart | undefined {
  const m = messagesIn(lang);
  const words = m.figures.money;
  const sums = announcedSums(graph);
  if (sums.length === 0) return undefined;
  const byCurrency = Map.groupBy(sums, ({ amount }) => amount.currency);
  const currencies = (Object.keys(words.currency) as (keyof typeof words.currency)[]).flatMap((currency) => {
    const some = byCurrency.get(currency);
    return some ? { currency, sums: some.toSorted(bySize) } : [];
  });
  const isMany = sums.length > room.whole;
  const largest = (some: AnnouncedSum[]) => some.slice(0, isMany ? room.ofMany : room.picture);
  const drawn = currencies.map((each) => ({ ...each, shown: largest(each.sums) }));
  const listed = currencies.flatMap((each) => (isMany ? largest(each.sums) : each.sums));
  const shown = drawn.reduce((count, each) => count + each.shown.length, 0);
  const rest = isMany ? words.cut : words.rest;
  return {
    name: words.name,
    title: finding(
      currencies.map((each) => each.sums),
      lang,
    ),
    caption: words.caption,
    notes: shown < sums.length ? [rest(numberText(shown, lang), m.count.sums(sums.length))] : [],
    legend: ([...moneyKinds, 'unstated'] as const)
      .filter((kind) => sums.some((sum) => (sum.kind ?? 'unstated') === kind))
      .map((kind) => ({ kind, text: words.kind[kind] })),
    currencies: drawn.map(({ currency, sums: [largest], shown: some }) => {
      const end = tidyEnd(largest ? sizeOf(largest) : 0);
      return {
        name: words.currency[currency],
        scale: [0, end / 2, end].map((size) => sizeText(size, lang)),
        groups: groupsOf(graph, some, end, lang),
      };
    }),
    table: tableOf(groupsOf(graph, listed, 1, lang), lang),
  };
}

/** Announced money by programme and kind; undefined where no source names a sum. */
export const moneyChart = oncePerBuild(drawn);

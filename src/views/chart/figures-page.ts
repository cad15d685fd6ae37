import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import { type AttendanceChart, attendanceChart } from './attendance-chart.ts';
import { type MoneyChart, moneyChart } from './money-chart.ts';
import { type TimelineChart, timelineChart } from './timeline-chart.ts';

/** The record in pictures, each with the same as a table; undefined where there is nothing to draw. */
export interface FiguresPage {
  head: PageHead;
  timeline: TimelineChart | undefined;
  attendance: AttendanceChart | undefined;
  money: MoneyChart | undefined;
}

/** The page of all pictures, as of the clock of the build. */
export function figuresPage(graph: RecordGraph, lang: Locale): FiguresPage {
  const m = messagesIn(lang);
  return {
    head: {
      lang,
      title: m.section.figures,
      description: m.sectionIntro.figures,
      path: sectionPath('figures', lang),
      translation: { path: sectionPath('figures', otherLocale(lang)), exists: true },
      trail: [],
    },
    timeline: timelineChart(graph, lang),
    attendance: attendanceChart(graph, lang),
    money: moneyChart(graph, lang),
  };
}

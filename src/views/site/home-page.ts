import { dateText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { latestSessions } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { homePath, pagePath, sectionPath } from '../../site/urls.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import { type TimelineChart, timelineChart } from '../chart/timeline-chart.ts';
import { feedLinks } from '../feed/feed-address.ts';
import { type CurrentSummary, currentSummary, timedParts } from '../list/current.ts';
import { type ListItem, listItem } from '../list/list-item.ts';
import { decisionInlines } from '../record/details.ts';
import { type Timed, timed } from '../record/timed.ts';
import { siteThings } from '../structured-data/site-things.ts';
import type { Inline } from '../text/inline.ts';
import type { PageHead } from './frame.ts';
import { type HelplineView, helplineViews } from './helplines.ts';
import { nextChange, renewalFrom } from './renewal.ts';
import { siteName } from './site-name.ts';

/** The home page: who this is, the latest session, what runs, which calls are open, where help is, what is newest. */
export interface HomePage {
  head: PageHead;
  lead: string | undefined;
  /** The latest session of a forum from the build on, and those that will be later. */
  latest: LatestSession[];
  running: CurrentSummary;
  calls: CurrentSummary;
  helplines: HelplineView[];
  /** The record year by year; undefined where nothing has a date. */
  timeline: TimelineChart | undefined;
  figures: Inline;
  recent: ListItem[];
  reach: ReachText[];
  /** From each answer to all records of its kind. */
  onward: Record<RecordKind, Inline | undefined>;
  help: Inline | undefined;
}

/** A session with its decisions, or with its summary where no source reports any, while it is the latest. */
export interface LatestSession extends Omit<ListItem, keyof Timed>, Timed {
  decisions: Inline[];
}

/** How current the record is, while a session is the latest. */
export interface ReachText extends Timed {
  text: string;
}

/** How many of each the home page shows. */
const shown = { decisions: 3, recent: 5 };

/** The latest sessions with what they agreed on, as far as sources report it. */
function latestIn(graph: RecordGraph, lang: Locale): LatestSession[] {
  const now = clock();
  return latestSessions(graph, now).map(({ record, span }) => ({
    ...listItem(graph, record, lang),
    ...timed(span, now),
    decisions: decisionInlines(record, lang).slice(0, shown.decisions),
  }));
}

/** How current the record is: the day up to which sources were read, and the latest known session. */
export function reachTexts(graph: RecordGraph, lang: Locale): ReachText[] {
  const m = messagesIn(lang);
  const reach = graph.site?.reach;
  if (!reach) return [];
  const now = clock();
  const day = dateText(reach, lang);
  const texts = latestSessions(graph, now).map(({ record, span }) => ({
    ...timed(span, now),
    text: m.home.reach(day, dateText(record.occasion.date, lang)),
  }));
  const [first] = texts;
  if (first && first.from === undefined) return texts;
  return [{ from: undefined, until: first?.from, text: m.frame.reach(day) }, ...texts];
}

/** The home page as of the clock of the build. */
export function homePage(graph: RecordGraph, lang: Locale): HomePage {
  const m = messagesIn(lang);
  const { site, records, pages } = graph;
  const latest = latestIn(graph, lang);
  const running = currentSummary(graph, 'running', lang);
  const calls = currentSummary(graph, 'open', lang);
  const all = (kind: RecordKind): Inline | undefined =>
    records.some((record) => record.kind === kind)
      ? { text: m.home.all[kind], href: sectionPath(kind, lang) }
      : undefined;
  const hasHelp = pages.some((page) => page.id === 'help' && page.lang === lang);
  return {
    head: {
      lang,
      title: siteName(graph, lang),
      description: site?.description[lang] ?? m.sectionIntro.archive,
      path: homePath(lang),
      translation: { path: homePath(otherLocale(lang)), exists: true },
      trail: [],
      things: siteThings(graph, lang),
      calendar: calendarLinks(homePath(lang)),
      feed: feedLinks(m.feed.name.everything, { of: 'everything' }, lang),
      renewal: renewalFrom(nextChange([...latest, ...[running, calls].flatMap(timedParts)], graph.scheduled), lang),
    },
    lead: site?.description[lang],
    latest,
    running,
    calls,
    helplines: helplineViews(graph, lang),
    timeline: timelineChart(graph, lang),
    figures: { text: m.figures.timeline.more, href: sectionPath('figures', lang) },
    recent: records.slice(0, shown.recent).map((record) => listItem(graph, record, lang)),
    reach: reachTexts(graph, lang),
    onward: { meeting: all('meeting'), campaign: all('campaign'), 'funding-call': all('funding-call') },
    help: hasHelp ? { text: m.home.moreHelp, href: pagePath('help', lang) } : undefined,
  };
}

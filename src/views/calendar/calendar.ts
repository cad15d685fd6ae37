import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { homeZone } from '../../model/instant.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { calendarRecords } from '../../queries/calendars.ts';
import type { FeedScope } from '../../queries/feeds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, calendarPath } from '../../site/urls.ts';
import { feedName } from '../feed/feed.ts';
import { pageOfFeed } from '../feed/feed-address.ts';
import { siteName } from '../site/site-name.ts';
import { type CalendarEvent, calendarEvents } from './calendar-event.ts';

/** A calendar. Texts are plain; addresses are absolute. */
export interface Calendar {
  lang: Locale;
  name: string;
  description: string;
  /** The page that it belongs to. */
  page: string;
  /** Its own address. */
  source: string;
  /** The zone in which most of its times are. */
  zone: string;
  /** The instant at which one of its entries last changed, ISO 8601 in UTC; none where it has no entry. */
  modified: string | undefined;
  events: CalendarEvent[];
}

const isOfOne = ({ of, id }: FeedScope) => id !== undefined && of !== 'everything' && isRecordKind(of);

function recordsOf(graph: RecordGraph, subject: FeedScope): DatedRecord[] {
  if (!isOfOne(subject)) return calendarRecords(graph, subject);
  return [graph.byId.get(subject.id ?? '') as DatedRecord];
}

/** The calendar of all records, of a kind, of those that name an entry, or of one record, in the order of its dates. */
export function calendarOf(graph: RecordGraph, subject: FeedScope, lang: Locale): Calendar {
  const events = recordsOf(graph, subject).flatMap((record) => calendarEvents(record, lang, graph));
  const page = pageOfFeed(subject, lang);
  const name = feedName(graph, subject, lang);
  return {
    lang,
    name: `${name} – ${siteName(graph, lang)}`,
    description: messagesIn(lang).calendar.about(name),
    page: absolute(page),
    source: absolute(calendarPath(page)),
    zone: homeZone,
    modified: events
      .map(({ modified }) => modified)
      .sort()
      .at(-1),
    events: events.sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1)),
  };
}

import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { type CalendarDate, calendarDates } from '../../model/calendar-dates.ts';
import { beginningOf } from '../../model/instant.ts';
import { idOn } from '../../model/presence.ts';
import { publishedAt, updatedAt } from '../../queries/feeds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { remembered } from '../../site/page-reads.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { authorityOf } from '../feed/tag-uri.ts';
import { wordsOf } from '../record/words-of.ts';
import { nameOf, titleIn } from '../text/inline.ts';

/** An entry of a calendar. Texts are plain; addresses are absolute. */
export interface CalendarEvent extends Pick<CalendarDate, 'start' | 'end' | 'zone' | 'state'> {
  /** The same for ever, in every calendar and language. */
  uid: string;
  /** Rises by one with each move of the date. */
  sequence: number;
  summary: string;
  description: string;
  location: string | undefined;
  category: string;
  url: string;
  /** Instants in UTC, ISO 8601. */
  created: string;
  modified: string;
  /** How many days before its beginning a reminder is due. */
  reminders: readonly number[];
}

/** Two weeks and two days: time to write an application, and time to send it. */
const reminders = [14, 2];

function summaryOf(record: DatedRecord, { what, id = '' }: CalendarDate, lang: Locale): string {
  const m = messagesIn(lang);
  const title = titleIn(record, lang).text;
  if (what === 'opening') return m.calendar.opening(title);
  if (what === 'phase') return m.calendar.phase(wordsOf(record, 'phases', id, lang)?.text ?? id, title);
  if (record.kind !== 'funding-call') return title;
  if (what === 'information-day') {
    return m.calendar.deadline(wordsOf(record, 'information-days', id, lang)?.text ?? m.fact.informationDay, title);
  }
  const purpose = record.facts.deadlines.find((each) => each.id === id)?.for ?? 'applications';
  if (what === 'period') return m.calendar.deadline(m.fact.periodOf[purpose], title);
  return what === 'deadline' ? m.calendar.deadline(m.fact.deadline[purpose], title) : title;
}

/** What precedes the address: the summary of the record and, of a deadline, its moment, former ones, and what is open. */
function notesOf({ kind, facts, texts }: DatedRecord, { what, id }: CalendarDate, lang: Locale): string[] {
  const m = messagesIn(lang);
  const summary = texts[lang]?.words.summary;
  const deadline = kind === 'funding-call' && what === 'deadline' && facts.deadlines.find((each) => each.id === id);
  if (!deadline) return summary ? [summary] : [];
  const former = deadline.was.map(({ at }) => deadlineText({ ...deadline, at }, lang));
  return [
    deadlineText(deadline, lang),
    ...(former.length > 0 ? [m.calendar.formerly(former.join('; '))] : []),
    ...(deadline.at.length === 10 ? [m.fact.noHour] : deadline['zone-stated'] ? [] : [m.fact.assumedZone]),
    ...(summary ? [summary] : []),
  ];
}

function placeOf({ byId }: RecordGraph, { facts }: DatedRecord, lang: Locale): string | undefined {
  const places = facts.places.flatMap((entry) => byId.get(idOn(entry, 'place')) ?? []);
  return places.length > 0 ? places.map((place) => nameOf(place, lang).text).join('; ') : undefined;
}

/** The place of an information day in words. */
function placeOfDay({ byId }: RecordGraph, { facts }: DatedRecord, id: string | undefined, lang: Locale) {
  const day = 'information-days' in facts ? facts['information-days'].find((each) => each.id === id) : undefined;
  const place = byId.get(day?.place ?? '');
  return place && nameOf(place, lang).text;
}

const instant = (local: string) => beginningOf(local).toString();

/** The dates of a record as entries of calendars; made once, however many calendars hold them. */
export const calendarEvents = remembered((record: DatedRecord, lang: Locale, graph: RecordGraph): CalendarEvent[] => {
  const { kind, id, facts } = record;
  const url = absolute(sectionPath(kind, lang, id));
  const { host } = authorityOf(graph.site);
  const location = placeOf(graph, record, lang);
  return calendarDates(record).map((date) => {
    const part = date.what === kind ? [] : [date.what, ...(date.id ? [date.id] : [])];
    const place = date.what === 'information-day' ? placeOfDay(graph, record, date.id, lang) : undefined;
    return {
      uid: `${[facts.number, ...part].join('.')}@${host}`,
      sequence: date.revision,
      start: date.start,
      ...(date.end && { end: date.end }),
      zone: date.zone,
      state: date.state,
      summary: unjoined(summaryOf(record, date, lang)),
      description: unjoined([...notesOf(record, date, lang), url].join('\n')),
      location: date.what === 'meeting' || date.what === 'campaign' ? location : place,
      category: messagesIn(lang).kind[kind],
      url,
      created: instant(publishedAt(record)),
      modified: instant(updatedAt(record)),
      reminders: date.what === 'deadline' && date.state !== 'cancelled' ? reminders : [],
    };
  });
});

import { calendarDates } from '../../model/calendar-dates.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { calendarPath, subscription } from '../../site/urls.ts';

/** The calendar that belongs to a page: the path of its file, and the address to subscribe to. */
export interface CalendarLinks {
  file: string;
  subscription: string;
}

export function calendarLinks(page: string): CalendarLinks {
  const file = calendarPath(page);
  return { file, subscription: subscription(file) };
}

/** The kinds of entry that have calendars. */
const entryKinds = ['organisation', 'programme'] as const;

/** Whether an entry has a calendar. */
export const hasCalendar = (kind: string): boolean => (entryKinds as readonly string[]).includes(kind);

/** Whether a record has a calendar: a date of which the day is known. */
export const hasDates = (record: DatedRecord): boolean => calendarDates(record).length > 0;

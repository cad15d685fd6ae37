import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { remembered } from '../site/page-reads.ts';
import type { Calendar } from '../views/calendar/calendar.ts';
import type { CalendarEvent } from '../views/calendar/calendar-event.ts';

// The library counts without the space that begins a continued line (RFC 5545, 3.1).
ICAL.foldLength = 74;

/** How often a program should ask again (RFC 7986, 5.7): a deadline may move at any time. */
const refresh = 'PT6H';

const status = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** Adds a property whose type the library does not know by itself. */
function addTyped(component: ICAL.Component, name: string, type: 'text' | 'uri' | 'duration', value: unknown): void {
  const property = new ICAL.Property(name);
  property.resetType(type);
  property.setValue(value as string);
  component.addProperty(property);
}

function addDay(event: ICAL.Component, name: string, day: string, later = 0): void {
  const property = new ICAL.Property(name);
  property.resetType('date');
  const time = ICAL.Time.fromDateString(day);
  time.adjust(later, 0, 0, 0);
  property.setValue(time);
  event.addProperty(property);
}

function addTime(event: ICAL.Component, name: string, local: string, zone: string): void {
  const property = new ICAL.Property(name);
  property.setValue(ICAL.Time.fromDateTimeString(`${local}:00${zone === 'UTC' ? 'Z' : ''}`));
  if (zone !== 'UTC') property.setParameter('tzid', zone);
  event.addProperty(property);
}

const utc = (instant: string) => ICAL.Time.fromDateTimeString(instant);

/** A whole day, several, or a moment. The end of days is the day after the last (RFC 5545, 3.6.1). */
function addWhen(event: ICAL.Component, { start, end, zone }: CalendarEvent): void {
  if (start.length > 10) {
    addTime(event, 'dtstart', start, zone);
    if (end) addTime(event, 'dtend', end, zone);
  } else {
    addDay(event, 'dtstart', start);
    addDay(event, 'dtend', end ?? start, 1);
  }
}

function alarm(days: number, text: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('trigger', ICAL.Duration.fromString(`-P${days}D`));
  component.addPropertyWithValue('description', text);
  return component;
}

function eventOf(event: CalendarEvent): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: unknown) => component.addPropertyWithValue(name, value as string);
  add('uid', event.uid);
  add('sequence', event.sequence);
  add('dtstamp', utc(event.modified));
  add('created', utc(event.created));
  add('last-modified', utc(event.modified));
  addWhen(component, event);
  add('summary', event.summary);
  add('description', event.description);
  if (event.location) add('location', event.location);
  add('url', event.url);
  add('categories', event.category);
  add('status', status[event.state]);
  add('transp', 'TRANSPARENT');
  for (const days of event.reminders) component.addSubcomponent(alarm(days, event.summary));
  return component;
}

/** An event as text; made once, however many calendars have it. */
const eventText = remembered((event: CalendarEvent) => eventOf(event).toString());

/** The rules of a zone as text; none where the library does not know the zone. */
function zoneText(zone: string): string[] {
  const [block] = tzlib_get_ical_block(zone);
  return block ? [new ICAL.Component(ICAL.parse(block)).toString()] : [];
}

const textsOfZones = new Map<string, string[]>();

/** The zones of the times, each described (RFC 5545, 3.6.5); that of the calendar always, so that none is empty. */
function zonesOf({ zone, events }: Calendar): string[] {
  const zones = new Set([zone, ...events.flatMap((event) => (event.start.length > 10 ? event.zone : []))]);
  return [...zones]
    .filter((each) => each !== 'UTC')
    .flatMap((each) => textsOfZones.getOrInsertComputed(each, zoneText));
}

/** What ends a calendar. Everything that it holds is before it, a component a line. */
const end = 'END:VCALENDAR';

/** A calendar as iCalendar (RFC 5545, RFC 7986), to be subscribed to: it has no METHOD. */
export function toIcalendar(calendar: Calendar): string {
  const component = new ICAL.Component('vcalendar');
  const add = (name: string, value: unknown) => component.addPropertyWithValue(name, value as string);
  add('version', '2.0');
  add('prodid', `-//Roundtable//Public record//${calendar.lang.toUpperCase()}`);
  add('calscale', 'GREGORIAN');
  addTyped(component, 'name', 'text', calendar.name);
  addTyped(component, 'x-wr-calname', 'text', calendar.name);
  add('description', calendar.description);
  add('url', calendar.page);
  addTyped(component, 'source', 'uri', calendar.source);
  if (calendar.modified) add('last-modified', utc(calendar.modified));
  addTyped(component, 'refresh-interval', 'duration', ICAL.Duration.fromString(refresh));
  addTyped(component, 'x-published-ttl', 'duration', ICAL.Duration.fromString(refresh));
  const parts = [...zonesOf(calendar), ...calendar.events.map((event) => eventText(event)), end];
  return `${component.toString().slice(0, -end.length)}${parts.join('\r\n')}\r\n`;
}

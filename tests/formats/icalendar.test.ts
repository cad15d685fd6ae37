import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { toIcalendar } from '../../src/formats/icalendar.ts';
import type { Calendar } from '../../src/views/calendar/calendar.ts';

const event: Calendar['events'][number] = {
  uid: 'FC-2024-001.deadline.applications@example.org',
  sequence: 1,
  start: '2024-08-21T17:00',
  zone: 'Europe/Brussels',
  state: 'confirmed',
  summary:
    'Benyújtási határidő: „Védett” szállások; ő, ű, and a title that is longer than a line of seventy-five bytes',
  description:
    'First line, with a comma; and \\ more: letters of one byte, up to the end of a line and beyond, so that a third is needed.\nhttps://example.org/en/funding-calls/a/',
  location: undefined,
  category: 'Funding call',
  url: 'https://example.org/en/funding-calls/a/',
  created: '2024-06-01T22:00:00Z',
  modified: '2024-07-01T22:00:00Z',
  reminders: [14, 2],
};

const days: Calendar['events'][number] = {
  ...event,
  uid: 'MR-2022-001@example.org',
  sequence: 0,
  start: '2022-11-30',
  end: '2022-12-01',
  zone: 'Europe/Budapest',
  state: 'cancelled',
  location: 'Ministry of Interior',
  reminders: [],
};

const calendar: Calendar = {
  lang: 'en',
  name: 'Asylum, Migration and Integration Fund; A record',
  description: 'Dates.',
  page: 'https://example.org/en/',
  source: 'https://example.org/en/calendar.ics',
  zone: 'Europe/Budapest',
  modified: '2024-07-01T22:00:00Z',
  events: [days, event, { ...event, uid: 'utc@example.org', start: '2024-08-21T17:00', zone: 'UTC' }],
};

const text = toIcalendar(calendar);
const read = convertIcsCalendar(undefined, text);
const [ofDays, ofMoment, ofUtc] = read.events ?? [];

/** The lines of the calendar, those that are folded put together. */
const lines = text.replace(/\r\n /g, '').split('\r\n');

describe('iCalendar', () => {
  it('says the same to a reader as the events', () => {
    for (const [found, expected] of [
      [ofDays, days],
      [ofMoment, event],
    ] as const) {
      expect([found?.uid, found?.summary, found?.description, found?.url, found?.location]).toEqual([
        expected.uid,
        expected.summary,
        expected.description,
        expected.url,
        expected.location,
      ]);
      expect(found?.sequence ?? 0).toBe(expected.sequence);
      expect(found?.stamp.date.toISOString()).toBe('2024-07-01T22:00:00.000Z');
    }
  });

  it('gives whole days without hours, up to the day after the last', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20221130');
    expect(lines).toContain('DTEND;VALUE=DATE:20221202');
    expect(ofDays?.start.type).toBe('DATE');
  });

  it('gives a moment in its zone, which it describes', () => {
    expect(lines).toContain('DTSTART;TZID=Europe/Brussels:20240821T170000');
    expect(ofMoment?.start.date.toISOString()).toBe('2024-08-21T15:00:00.000Z');
    expect(ofUtc?.start.date.toISOString()).toBe('2024-08-21T17:00:00.000Z');
    expect(read.timezones?.map(({ id }) => id)).toEqual(['Europe/Budapest', 'Europe/Brussels']);
  });

  it('crosses out what is called off', () => {
    expect([ofDays?.status, ofMoment?.status]).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('reminds two weeks and two days before a deadline', () => {
    expect(ofMoment?.alarms?.map(({ trigger }) => trigger.value)).toEqual([
      { before: true, days: 14 },
      { before: true, days: 2 },
    ]);
    expect(ofDays?.alarms ?? []).toEqual([]);
  });

  it('says what it is, where it is, and how many times to ask again', () => {
    for (const line of [
      'NAME;VALUE=TEXT:Asylum\\, Migration and Integration Fund\\; A record',
      'DESCRIPTION:Dates.',
      'URL:https://example.org/en/',
      'SOURCE;VALUE=URI:https://example.org/en/calendar.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ])
      expect(lines).toContain(line);
  });

  it('folds lines at 75 bytes and never within a letter', () => {
    const folded = text.split('\r\n');
    expect(folded.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has no date of a last change where nothing has changed', () => {
    const [head] = toIcalendar({ ...calendar, events: [], modified: undefined }).split('BEGIN:VTIMEZONE');
    expect(head).not.toContain('LAST-MODIFIED:');
  });

  it('is whole without a single date', () => {
    const empty = convertIcsCalendar(undefined, toIcalendar({ ...calendar, events: [] }));
    expect([empty.events ?? [], empty.timezones?.map(({ id }) => id)]).toEqual([[], ['Europe/Budapest']]);
  });
});

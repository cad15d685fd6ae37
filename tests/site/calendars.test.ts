import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { RecordLine } from '../../src/model/record-line.ts';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { localPages } from './page.ts';

const { siteUrl, basePath } = settings();
const files = filesIn(dist);
const calendars = files.filter((file) => file.endsWith('calendar.ics'));
const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const read = (file: string) => convertIcsCalendar(undefined, textOf(file));

const uidsIn = (file: string) => (read(file).events ?? []).map(({ uid }) => uid);

const isDay = (date: string | null) => date !== null && date.length >= 10;

describe('every calendar', () => {
  it('is read by a library that did not write it, and names each date once', () => {
    expect(calendars.length).toBeGreaterThan(50);
    for (const file of calendars) {
      const uids = uidsIn(file);
      expect(new Set(uids).size, file).toBe(uids.length);
    }
  });

  it('holds in English what it holds in Hungarian', () => {
    expect(uidsIn('en/calendar.ics')).toEqual(uidsIn('hu/calendar.ics'));
  });

  it('leads to pages that are there', () => {
    for (const { url = '' } of read('en/calendar.ics').events ?? [])
      expect(files).toContain(`${url.slice((siteUrl + basePath).length)}index.html`);
  });
});

describe('the calendar of the whole record', () => {
  it('has each meeting and campaign that begins on a known day', () => {
    const uids = uidsIn('en/calendar.ics').map((uid) => uid.replace(/@.*/, ''));
    const dated = lines.filter(({ kind, lang, start }) => lang === 'en' && kind !== 'funding-call' && isDay(start));
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.map(({ number }) => number).filter((number) => !uids.includes(number))).toEqual([]);
  });

  it('begins each of them on that day', () => {
    const starts = new Map(
      (read('en/calendar.ics').events ?? []).map(({ uid, start }) => [
        uid.replace(/@.*/, ''),
        start.date.toISOString(),
      ]),
    );
    for (const { number, start } of lines) {
      const found = starts.get(number);
      if (found) expect(found.slice(0, 10)).toBe(start?.slice(0, 10));
    }
  });
});

describe('every page that has a calendar', () => {
  it('names it in its head, and it is there', () => {
    const named = localPages.flatMap(({ tags }) =>
      tags.flatMap(({ name, attributes }) =>
        name === 'link' && attributes.type === 'text/calendar' ? (attributes.href ?? '') : [],
      ),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((address) => !files.includes(address.slice(basePath.length)))).toEqual([]);
  });
});

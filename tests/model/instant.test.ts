import { describe, expect, it } from 'vitest';
import { beginningOf, dayAt, endOf, isZone } from '../../src/model/instant.ts';

describe('an instant', () => {
  it.each([
    ['a winter day begins in Budapest', beginningOf('2022-11-30'), '2022-11-29T23:00:00Z'],
    ['a summer day begins in Budapest', beginningOf('2022-07-01'), '2022-06-30T22:00:00Z'],
    ['a winter hour in Budapest', beginningOf('2022-11-30T10:00'), '2022-11-30T09:00:00Z'],
    ['a summer hour in Budapest', beginningOf('2022-07-01T10:00'), '2022-07-01T08:00:00Z'],
    ['a day is over with its last moment', endOf('2022-11-30'), '2022-11-30T23:00:00Z'],
    ['a day in summer is over with its last moment', endOf('2022-07-01'), '2022-07-01T22:00:00Z'],
    ['the last day of a year is over', endOf('2022-12-31'), '2022-12-31T23:00:00Z'],
    ['a day in another zone is over there', endOf('2024-08-21', 'Europe/Lisbon'), '2024-08-21T23:00:00Z'],
    [
      'a deadline in Brussels passes at its minute',
      endOf('2024-08-21T17:00', 'Europe/Brussels'),
      '2024-08-21T15:00:00Z',
    ],
    ['the day on which summer time begins has 23 hours', endOf('2024-03-31'), '2024-03-31T22:00:00Z'],
    ['the day on which summer time ends has 25 hours', endOf('2024-10-27'), '2024-10-27T23:00:00Z'],
    ['an hour that the clock skips comes an hour later', beginningOf('2024-03-31T02:30'), '2024-03-31T00:30:00Z'],
    ['an hour that the clock repeats is the first', beginningOf('2024-10-27T02:30'), '2024-10-27T00:30:00Z'],
  ])('is right: %s', (_, instant, expected) => {
    expect(instant.toString()).toBe(expected);
  });

  it.each([
    ['2022-11-30T22:59:59Z', undefined, '2022-11-30'],
    ['2022-11-30T23:00:00Z', undefined, '2022-12-01'],
    ['2022-06-30T22:00:00Z', undefined, '2022-07-01'],
    ['2022-11-30T23:00:00Z', 'Europe/London', '2022-11-30'],
  ])('of %s falls in zone %s on %s', (instant, zone, expected) => {
    expect(dayAt(Temporal.Instant.from(instant), zone)).toBe(expected);
  });
});

describe('a zone', () => {
  it.each(['Europe/Budapest', 'Europe/Brussels', 'America/New_York', 'UTC'])('may be %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['CET', 'CEST', 'Brussels', '+02:00', 'Europe/Bruxelles', '', 'GMT+1'])('may not be “%s”', (name) => {
    expect(isZone(name)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../src/model/instant.ts';
import { clockRefusal, deadlineRefusal } from '../../src/model/local-time.ts';

describe('a local time', () => {
  it.each([
    ['2026-03-29T02:30', 'Europe/Budapest', '2026-03-29T01:59', '2026-03-29T03:00'],
    ['2026-03-08T02:00', 'America/New_York', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T01:59', '2026-10-04T02:30'],
    ['2026-04-24T00:30', 'Africa/Cairo', '2026-04-23T23:59', '2026-04-24T01:00'],
  ])('%s, which the clock in %s skips, is refused with its neighbours', (local, zone, before, after) => {
    expect(clockRefusal(local, zone)).toEqual({ code: 'time-skipped', zone, before, after });
  });

  it.each([
    ['2026-10-25T02:00', 'Europe/Budapest', '2026-10-25T01:59', '2026-10-25T03:00', ['Etc/GMT-2', 'Etc/GMT-1']],
    ['2026-11-01T01:59', 'America/New_York', '2026-11-01T00:59', '2026-11-01T02:00', ['Etc/GMT+4', 'Etc/GMT+5']],
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:59', '2026-10-25T02:00', ['Etc/GMT-1', 'UTC']],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-05T02:00', []],
  ])('%s, which the clock in %s has twice, is refused with the zones of both', (local, zone, before, after, zones) => {
    expect(clockRefusal(local, zone)).toEqual({ code: 'time-twice', zone, before, after, zones });
  });

  it.each(['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T01:59', '2026-10-25T03:00', '2026-03-29', '2026', ''])(
    '%s is sure',
    (local) => {
      expect(clockRefusal(local, 'Europe/Budapest')).toBeUndefined();
    },
  );

  it('is refused exactly where it names no instant or two, and its neighbours never are', () => {
    const zones = ['Europe/Budapest', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Etc/GMT+12', 'UTC'];
    const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (date, zone) => {
        const near = beginningOf(date.toISOString().slice(0, 16), zone).toZonedDateTimeISO(zone);
        const turn = near.getTimeZoneTransition('next') ?? near;
        for (const minutes of [-61, -60, -31, -30, -1, 0, 1, 29, 30, 59, 60]) {
          const time = turn.toPlainDateTime().add({ minutes });
          const local = time.toString({ smallestUnit: 'minute' });
          const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
            time.toZonedDateTime(zone, { disambiguation }),
          );
          const refusal = clockRefusal(local, zone);
          expect(refusal === undefined).toBe(earlier?.equals(later ?? ''));
          if (!refusal || !('before' in refusal)) continue;
          expect(refusal.before < local && local < refusal.after).toBe(true);
          expect([clockRefusal(refusal.before, zone), clockRefusal(refusal.after, zone)]).toEqual([
            undefined,
            undefined,
          ]);
        }
      }),
    );
  });
});

it('asks of a deadline at midnight which night is meant', () => {
  expect(deadlineRefusal('2027-01-01T00:00', 'Europe/Budapest')).toEqual({
    code: 'midnight-deadline',
    before: '2026-12-31T23:59',
    after: '2027-01-01T23:59',
  });
  expect(deadlineRefusal('2027-01-01T00:01', 'Europe/Budapest')).toBeUndefined();
  expect(deadlineRefusal('2027-01-01', 'Europe/Budapest')).toBeUndefined();
});

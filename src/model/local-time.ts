import { homeZone, isZone } from './instant.ts';
import { dayOrTime, isLocalTime } from './partial-date.ts';
import type { Refusal } from './refusal.ts';

const minute = { minutes: 1 };

const written = (local: Temporal.PlainDateTime): string => local.toString({ smallestUnit: 'minute' });

/** The zone that is as far from UTC all year as another is at an instant; undefined where that is no whole hour. */
function fixedZone(at: Temporal.ZonedDateTime): string | undefined {
  const hours = at.offsetNanoseconds / 3.6e12;
  if (!Number.isInteger(hours)) return undefined;
  // IANA counts westwards.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/**
 * Why a local time names no instant of its zone, or two: the clock skips it or has it twice. With it the last minute
 * before and the first one after that are beyond doubt. Undefined for a time that is sure, and for all that is no local
 * time to the minute, or of no zone with an IANA name.
 */
export function clockRefusal(local: string, zone: string): Refusal | undefined {
  if (!isLocalTime(local) || !isZone(zone)) return undefined;
  const time = Temporal.PlainDateTime.from(local);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.equals(later)) return undefined;
  const turn = earlier.getTimeZoneTransition('next')?.toPlainDateTime() ?? time;
  const shift = { nanoseconds: later.offsetNanoseconds - earlier.offsetNanoseconds };
  if (!earlier.toPlainDateTime().equals(time))
    return { code: 'time-skipped', zone, before: written(turn.subtract(shift).subtract(minute)), after: written(turn) };
  const zones = [fixedZone(earlier), fixedZone(later)].filter((each) => each !== undefined);
  const [before, after] = [written(turn.subtract(minute)), written(turn.subtract(shift))];
  return { code: 'time-twice', zone, before, after, zones: zones.length === 2 ? zones : [] };
}

/**
 * Why a deadline at a local time is refused: midnight, which one reader takes for the night before a day and another for
 * that after it; or a time that the clock does not have once. Undefined for one that everybody understands alike.
 */
export function deadlineRefusal(local: string, zone: string): Refusal | undefined {
  if (!isLocalTime(local) || !local.endsWith('T00:00')) return clockRefusal(local, zone);
  const midnight = Temporal.PlainDateTime.from(local);
  return {
    code: 'midnight-deadline',
    before: written(midnight.subtract(minute)),
    after: written(midnight.add({ days: 1 }).subtract(minute)),
  };
}

/** A day, or a local time at home that the clock has once. */
export const homeDayOrTime = dayOrTime.superRefine((local, context) => {
  const refusal = clockRefusal(local as string, homeZone);
  if (refusal) context.addIssue({ code: 'custom', params: { ...refusal }, input: local });
});

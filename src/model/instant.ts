/** The zone in which days without a zone of their own are meant: the publisher's own. IANA name. */
export const homeZone = 'Europe/Budapest';

/** The IANA name of a zone that this runtime knows, in its own capitals; undefined where it knows none. */
export function zoneNamed(name: string): string | undefined {
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /[/]|^UTC$/.test(timeZoneId) ? timeZoneId : undefined;
  } catch {
    return undefined;
  }
}

/** True for an IANA zone name that this runtime knows. */
export const isZone = (name: string): boolean => zoneNamed(name) === name;

/** Beginnings by zone and local time: the same few thousand days return on nearly every page. */
const beginnings = new Map<string, Temporal.Instant>();

/**
 * The instant at which a day or local time begins in a zone. In the hour that a clock change repeats, the first; a day of
 * which the clock skips the midnight begins when the clock has moved on.
 */
export function beginningOf(local: string, zone: string = homeZone): Temporal.Instant {
  return beginnings.getOrInsertComputed(`${zone} ${local}`, () =>
    local.length === 10
      ? Temporal.PlainDate.from(local).toZonedDateTime(zone).toInstant()
      : Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant(),
  );
}

/**
 * The instant at which something due at a day or local time is over: a local time passes at that minute,
 * a day ends with its last moment in the zone.
 */
export function endOf(local: string, zone: string = homeZone): Temporal.Instant {
  if (local.length > 10) return beginningOf(local, zone);
  return beginningOf(Temporal.PlainDate.from(local).add({ days: 1 }).toString(), zone);
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayAt(instant: Temporal.Instant, zone: string = homeZone): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The local time at home of an instant (ISO 8601), to the second: `2026-11-28T19:30:12`. */
export function localTimeOf(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(homeZone).toPlainDateTime();
  return local.toString({ smallestUnit: 'second' });
}

/** An instant in seconds since 1970, as the search keeps it. */
export const secondsOf = (instant: Temporal.Instant | undefined): number | undefined =>
  instant && instant.epochMilliseconds / 1000;

/** A day, which then means its beginning, or a local time at home, with its offset from UTC (RFC 3339). */
export function withOffset(local: string): string {
  return beginningOf(local).toZonedDateTimeISO(homeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** A stretch of time: its first instant is part of it, that at which it ends is not. Without one it has no such end. */
export interface Span {
  from: Temporal.Instant | undefined;
  until: Temporal.Instant | undefined;
}

type Instant = Temporal.Instant;

const isBy = (instant: Instant, now: Instant): boolean => Temporal.Instant.compare(instant, now) <= 0;

/** True where an instant is in a span. */
export function isWithin({ from, until }: Span, now: Instant): boolean {
  return (!from || isBy(from, now)) && !isOver({ until }, now);
}

/** True where a span has ended by an instant. */
export function isOver({ until }: Pick<Span, 'until'>, now: Instant): boolean {
  return until !== undefined && isBy(until, now);
}

/** How many spans begin or end at an instant; the first such change is at `now`. */
function changesOf(spans: readonly Span[], now: Instant): [at: Instant, change: number][] {
  const ahead = spans.filter(({ from, until }) => !isOver({ until }, from && !isBy(from, now) ? from : now));
  const changes = ahead.flatMap(({ from, until }): [Instant, number][] => [
    [from && !isBy(from, now) ? from : now, 1],
    ...(until ? [[until, -1] as [Instant, number]] : []),
  ]);
  const sorted = [[now, 0] as [Instant, number], ...changes].sort(([a], [b]) => Temporal.Instant.compare(a, b));
  return [...Map.groupBy(sorted, ([at]) => at.epochNanoseconds).values()].map((some) => [
    some[0]?.[0] ?? now,
    some.reduce((sum, [, change]) => sum + change, 0),
  ]);
}

/**
 * The spans from an instant on in which as many of some spans hold as are wanted, in their order. The first has no
 * beginning where it holds at that instant, the last no end where nothing more changes.
 */
export function spansWhere(spans: readonly Span[], now: Instant, isWanted: (count: number) => boolean): Span[] {
  const matching: Span[] = [];
  let count = 0;
  let current: Span | undefined;
  for (const [at, change] of changesOf(spans, now)) {
    count += change;
    if (isWanted(count) && !current) {
      current = { from: at.equals(now) ? undefined : at, until: undefined };
      matching.push(current);
    } else if (!isWanted(count) && current) {
      current.until = at;
      current = undefined;
    }
  }
  return matching;
}

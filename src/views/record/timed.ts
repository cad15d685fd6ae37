import { isOver, type Span } from '../../model/span.ts';

/**
 * When a part of a page is true: from and until an instant, ISO 8601. Without the first it is from the build on: a
 * page shows that, and a script what time makes of it.
 */
export interface Timed {
  from: string | undefined;
  until: string | undefined;
}

/** A span as a page of the build at `now` has it. */
export function timed({ from, until }: Span, now: Temporal.Instant): Timed {
  return { from: from && !isOver({ until: from }, now) ? from.toString() : undefined, until: until?.toString() };
}

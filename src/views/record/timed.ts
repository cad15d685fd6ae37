import { isOver, type Span } from '../../model/span.ts';

/**
 * The span in which a part of a page is true, as ISO 8601 instants. Without a start it is true from the build on and
 * shown; a script in the browser shows and hides the others as time passes.
 */
export interface Timed {
  from: string | undefined;
  until: string | undefined;
}

/** A span relative to the build at `now`: a start in the past is left out. */
export function timed({ from, until }: Span, now: Temporal.Instant): Timed {
  return { from: from && !isOver({ until: from }, now) ? from.toString() : undefined, until: until?.toString() };
}

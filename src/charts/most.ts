/** Who has the most of something: the number, and all who have it, in the order given. */
export interface Most<T> {
  count: number;
  of: T[];
}

/** The highest count and everything that reaches it; undefined where nothing is counted. */
export function mostOf<T>(things: readonly T[], count: (thing: T) => number): Most<T> | undefined {
  const highest = things.reduce((sofar, thing) => Math.max(sofar, count(thing)), 0);
  return highest > 0 ? { count: highest, of: things.filter((thing) => count(thing) === highest) } : undefined;
}

/**
 * The first of a list that is sorted by count, highest first: as many complete groups of equals as there is room for, so
 * that nobody is left out by chance. Where the first group alone is too large, as many of it as fit.
 */
export function foremost<T>(sorted: readonly T[], count: (thing: T) => number, room: number): T[] {
  if (sorted.length <= room) return [...sorted];
  const next = sorted[room];
  const complete = sorted.slice(0, room).filter((thing) => next === undefined || count(thing) !== count(next));
  return complete.length > 0 ? complete : sorted.slice(0, room);
}

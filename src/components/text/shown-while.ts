import type { Timed } from '../../views/record/timed.ts';

/** The attributes of an element that a script shows while it is true; what becomes true after the build is hidden. */
export function shownWhile({ from, until }: Partial<Timed>) {
  return { 'data-from': from, 'data-until': until, hidden: from !== undefined };
}

import type { Timed } from '../../views/record/timed.ts';

/** Attributes of an element that a script shows during a span; one that starts after the build is hidden at first. */
export function shownWhile({ from, until }: Partial<Timed>) {
  return { 'data-from': from, 'data-until': until, hidden: from !== undefined };
}

import { beginningOf, dayAt } from './instant.ts';

interface Publication {
  status: 'draft' | 'published' | 'removed';
  'first-published'?: string | undefined;
}

/** The instant from which on what is published shows; undefined where that is from the beginning. */
export function shownFrom({ 'first-published': first }: Publication): Temporal.Instant | undefined {
  return first === undefined ? undefined : beginningOf(first);
}

/**
 * Whether nobody can have seen a record before the day of an instant: a draft, one that is published that day or later,
 * and one that does not say when it was published.
 */
export function isNew(facts: Publication, now: Temporal.Instant): boolean {
  const from = shownFrom(facts);
  return facts.status === 'draft' || from === undefined || dayAt(from) >= dayAt(now);
}

/** Whether readers may see a record at an instant: drafts never, scheduled ones from their day or minute on. */
export function isShown(facts: Publication, now: Temporal.Instant): boolean {
  if (facts.status === 'draft') return false;
  const from = shownFrom(facts);
  return from === undefined || Temporal.Instant.compare(from, now) <= 0;
}

import { beginningOf } from './instant.ts';

interface Publication {
  status: 'draft' | 'published' | 'removed';
  'first-published'?: string | undefined;
}

/** Whether readers may see a record at an instant: drafts never, scheduled ones from their day or minute on. */
export function isShown(facts: Publication, now: Temporal.Instant): boolean {
  if (facts.status === 'draft') return false;
  const first = facts['first-published'];
  return first === undefined || Temporal.Instant.compare(beginningOf(first), now) <= 0;
}

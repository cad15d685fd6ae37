import { isNew } from '../../model/shown.ts';
import type { Claim } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/**
 * How much a flaw of a file weighs: an error before readers have seen the record, since what was committed and published
 * can hardly be taken back; later a note. That of a draft keeps no other record from being published.
 */
export function weightOf(
  { facts }: Pick<RecordSubject, 'facts'>,
  now: Temporal.Instant,
): Pick<Claim, 'severity' | 'blocksPublishing'> {
  if (!isNew(facts, now)) return { severity: 'note' };
  return { severity: 'error', ...(facts.status === 'draft' && { blocksPublishing: false }) };
}

import type { Campaign } from './campaign.ts';
import { beginningOf, endOf } from './instant.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { Span } from './span.ts';

/**
 * When a campaign runs: from its first day to its last, or without end by a source’s word. Undefined where either is
 * not known, and where it was called off.
 */
export function runningSpan({ start, end, state }: Pick<Campaign, 'start' | 'end' | 'state'>): Span | undefined {
  if (!start || !end || state === 'cancelled' || state === 'postponed') return undefined;
  return { from: beginningOf(firstDay(start)), until: end === 'open' ? undefined : endOf(lastDay(end)) };
}

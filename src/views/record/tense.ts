import { isPast, statusTurns } from '../../model/call-status.ts';
import type { FundingCall } from '../../model/funding-call.ts';
import type { Fact } from './fact.ts';

/** The tense in which a call is described: present while applications are possible, past afterwards. */
export type Tense = 'present' | 'past';

const isSame = (a: Fact, b: Fact | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The facts of a call in the tense of an instant. A fact whose wording will change with time appears twice, each with
 * its span. Both tenses have the same facts in the same order.
 */
export function inTense(call: FundingCall, now: Temporal.Instant, factsIn: (tense: Tense) => Fact[]): Fact[] {
  const past = factsIn('past');
  if (isPast(call, now)) return past;
  const present = factsIn('present');
  const turn = statusTurns(call, now)
    .find((at) => isPast(call, at))
    ?.toString();
  if (!turn) return present;
  return present.flatMap((fact, at) => {
    const later = past[at];
    return later && !isSame(fact, later)
      ? [
          { ...fact, until: turn },
          { ...later, from: turn },
        ]
      : fact;
  });
}

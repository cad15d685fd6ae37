import { stageOfAmount } from './amount-stage.ts';
import type { FundingCall } from './funding-call.ts';
import type { Amount, MoneyKind } from './quantity.ts';

/**
 * What a sum of a call is, as the facts say; else what the record says of all its sums. Undefined for a sum that came
 * with the result of a call: it may be what was offered, asked for or granted.
 */
export function moneyKind(
  amount: Amount,
  call: Pick<FundingCall, 'type' | 'stages' | 'outcome' | 'opening'>,
): MoneyKind | undefined {
  if (amount.kind) return amount.kind;
  if (call.type === 'award') return 'awarded';
  return stageOfAmount(amount, call) === 'awarded' ? undefined : 'offered';
}

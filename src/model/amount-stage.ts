import type { FundingCall } from './funding-call.ts';
import { firstDay } from './partial-date.ts';
import type { Amount } from './quantity.ts';

export type Stage = FundingCall['stages'][number]['stage'];

/**
 * The stage at which a source named a sum, as far as sources show: the stage that the same source gives; awarded where
 * it reports the outcome, or where the record is of an award; open where the call had opened, by the funder’s word, when
 * the sum was named. Undefined where nothing shows it: a later report on money is no stage of the call.
 */
export function stageOfAmount(
  amount: Amount,
  call: Pick<FundingCall, 'type' | 'stages' | 'outcome' | 'opening'>,
): Stage | undefined {
  const stated = call.stages.findLast(({ source }) => source === amount.source)?.stage;
  if (stated) return stated;
  if (call.type === 'award' || call.outcome?.source === amount.source) return 'awarded';
  const hasOpened = call.opening && (!amount.at || firstDay(amount.at) >= call.opening.slice(0, 10));
  return hasOpened ? 'open' : undefined;
}

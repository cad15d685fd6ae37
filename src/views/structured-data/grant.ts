import type { ApplyAction, MonetaryAmount, MonetaryGrant } from 'schema-dts';
import type { Locale } from '../../language/locales.ts';
import { callZone, lastDeadline } from '../../model/call-status.ts';
import type { Deadline } from '../../model/deadline.ts';
import type { FundingCall } from '../../model/funding-call.ts';
import { beginningOf } from '../../model/instant.ts';
import { moneyKind } from '../../model/money-kind.ts';
import type { Amount } from '../../model/quantity.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { nameOf, titleIn } from '../text/inline.ts';
import { idOf, organisations } from './nodes.ts';

/** A day as it is; a local time with the offset of its zone on that day (RFC 3339). */
function moment({ at, zone }: Pick<Deadline, 'at' | 'zone'>): string {
  if (at.length === 10) return at;
  return beginningOf(at, zone).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/**
 * How to apply: from the opening to the last deadline, or without one for a continuous call, on the page of the funder.
 * None where no source gives a deadline.
 */
function applyAction(facts: FundingCall): ApplyAction | undefined {
  const last = lastDeadline(facts);
  const page = facts['funder-page'];
  if (!last && !facts.continuous) return undefined;
  return {
    '@type': 'ApplyAction',
    ...(facts.opening && { startTime: moment({ at: facts.opening, zone: callZone(facts) }) }),
    ...(last && { endTime: moment(last) }),
    ...(page && { target: { '@type': 'EntryPoint', urlTemplate: page.url } }),
  };
}

/** A sum, as a limit where the source gives it as the least or the most. */
function amountOf({ value, min, max, qualifier, currency }: Amount): MonetaryAmount {
  const isLeast = qualifier === 'at-least' || qualifier === 'more-than';
  const isMost = qualifier === 'up-to' || qualifier === 'almost';
  const [least, most] = [min ?? (isLeast ? value : undefined), max ?? (isMost ? value : undefined)];
  return {
    '@type': 'MonetaryAmount',
    currency,
    ...(value !== undefined && !isLeast && !isMost && { value }),
    ...(least !== undefined && { minValue: least }),
    ...(most !== undefined && { maxValue: most }),
  };
}

/** The sums on offer or granted, each as it was stated last. What was asked for, or a whole project costs, is none. */
function amountsOf(facts: FundingCall): MonetaryAmount[] {
  const granted = facts.amounts.filter((amount) => ['offered', 'awarded'].includes(moneyKind(amount, facts) ?? ''));
  return [...new Map(granted.map((amount) => [amount.id, amount])).values()].map(amountOf);
}

/** What a funding call is about: money, who gives it, who was granted it, and how to apply. */
export function grantOf(
  graph: RecordGraph,
  record: Extract<DatedRecord, { kind: 'funding-call' }>,
  lang: Locale,
): MonetaryGrant {
  const { facts, texts } = record;
  const description = texts[lang]?.words.summary;
  const programme = facts.programme === undefined ? undefined : graph.byId.get(facts.programme);
  const code = facts.code ?? facts.outcome?.['project-code'];
  const beneficiaries = organisations(graph, facts.outcome?.beneficiaries ?? [], lang);
  const action = applyAction(facts);
  const amounts = amountsOf(facts);
  return {
    '@type': 'MonetaryGrant',
    '@id': idOf(record),
    name: titleIn(record, lang).text,
    ...(description && { description }),
    ...(code && { identifier: code }),
    ...(facts['funder-page'] && { url: facts['funder-page'].url }),
    ...(amounts.length > 0 && { amount: amounts }),
    ...(programme && {
      funder: { '@type': 'FundingScheme', '@id': idOf(programme), name: nameOf(programme, lang).text },
    }),
    ...(beneficiaries.length > 0 && { fundedItem: beneficiaries }),
    ...(action && { potentialAction: action }),
  };
}

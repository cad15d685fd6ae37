import type { Locale } from '../../language/locales.ts';
import type { Grant } from '../../model/grant-fields.ts';
import { beginningOf } from '../../model/instant.ts';
import { moneyKind } from '../../model/money-kind.ts';
import type { Amount } from '../../model/quantity.ts';
import { updatedAt } from '../../queries/feeds.ts';
import { type DatedRecord, type RecordGraph, thingOf } from '../../queries/record-graph.ts';
import { recordsOf } from '../../queries/records.ts';
import { remembered } from '../../site/page-reads.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { tagUri } from '../feed/tag-uri.ts';
import { writtenName } from './names.ts';
import { recordLineIn } from './record-line.ts';

type FundingCall = Extract<DatedRecord, { kind: 'funding-call' }>;

/** The calls of which a source reports the result, and the awards of projects, by number. */
export function awards(graph: RecordGraph): FundingCall[] {
  return recordsOf(graph, 'funding-call').filter(({ facts }) => facts.type === 'award' || facts.outcome);
}

/**
 * The exact sum that was awarded, as it was last stated; undefined where none or several are known, one of which may be
 * part of another. A sum that the facts call awarded counts before those that merely belong to an award.
 */
function awardedSum({ facts }: FundingCall): (Amount & { value: number }) | undefined {
  const exact = facts.amounts.filter((amount): amount is Amount & { value: number } =>
    Boolean(amount.value !== undefined && !amount.qualifier && moneyKind(amount, facts) === 'awarded'),
  );
  const stated = exact.filter(({ kind }) => kind === 'awarded');
  const sums = stated.length > 0 ? stated : exact;
  return new Set(sums.map(({ id }) => id)).size === 1 ? sums.at(-1) : undefined;
}

function organisationsOf(graph: RecordGraph, ids: readonly string[], lang: Locale): Grant['fundingOrganization'] {
  return ids.flatMap((id) => {
    const entry = thingOf(graph, 'organisation', id);
    return entry ? { id: tagUri(graph.site, 'organisation', id), name: writtenName(entry, lang) } : [];
  });
}

function programmeOf(graph: RecordGraph, { facts }: FundingCall, lang: Locale): Pick<Grant, 'grantProgramme'> {
  const programme = facts.programme === undefined ? undefined : thingOf(graph, 'programme', facts.programme);
  if (!programme) return {};
  const url = absolute(sectionPath('programme', lang, programme.id));
  return { grantProgramme: [{ code: programme.id, title: writtenName(programme, lang), url }] };
}

function periodOf({ facts: { start, end, duration } }: FundingCall): Pick<Grant, 'plannedDates'> {
  if (!start && !end && !duration) return {};
  return {
    plannedDates: [{ ...(start && { startDate: start }), ...(end && { endDate: end }), ...(duration && { duration }) }],
  };
}

/** An award as a grant; undefined where no source has the day, one exact sum, the recipient and the funder. */
function grantOf(graph: RecordGraph, record: FundingCall, lang: Locale): Grant | undefined {
  const { facts } = record;
  const { at = '', beneficiaries = [], source } = facts.outcome ?? {};
  const sum = awardedSum(record);
  const recipientOrganization = organisationsOf(graph, beneficiaries, lang);
  const fundingOrganization = organisationsOf(graph, facts.organisers, lang);
  const line = recordLineIn(graph, record, lang);
  const isWhole = at.length === 10 && recipientOrganization.length > 0 && fundingOrganization.length > 0;
  if (!line || !sum || !isWhole) return undefined;
  return {
    id: tagUri(graph.site, facts.number),
    title: line.title,
    description: line.summary ?? line.plainSummary ?? line.title,
    currency: sum.currency,
    amountAwarded: sum.value,
    awardDate: at,
    recipientOrganization,
    fundingOrganization,
    ...programmeOf(graph, record, lang),
    ...periodOf(record),
    url: line.url,
    dataSource: facts.sources.find(({ id }) => id === source)?.url ?? line.url,
    dateModified: beginningOf(updatedAt(record)).toString(),
  };
}

/** The awards that have what the 360Giving standard requires of a grant, by number; made once a build, since their number is asked for, too. */
export const grants = remembered((graph: RecordGraph, lang: Locale): Grant[] =>
  awards(graph).flatMap((record) => grantOf(graph, record, lang) ?? []),
);

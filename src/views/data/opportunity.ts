import { v5 as uuidOf } from 'uuid';
import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { callZone, expectedOpening, lastDeadline } from '../../model/call-status.ts';
import type { Deadline } from '../../model/deadline.ts';
import { beginningOf, endOf } from '../../model/instant.ts';
import { moneyKind } from '../../model/money-kind.ts';
import type { Opportunity } from '../../model/opportunity-fields.ts';
import type { RecordLine } from '../../model/record-line.ts';
import type { CallStatus } from '../../model/status.ts';
import { publishedAt, updatedAt } from '../../queries/feeds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { recordsOf } from '../../queries/records.ts';
import { tagUri } from '../feed/tag-uri.ts';
import { wordsOf } from '../record/words-of.ts';
import { amountText } from '../text/quantity.ts';
import { recordLineIn } from './record-line.ts';

type FundingCall = Extract<DatedRecord, { kind: 'funding-call' }>;
type KeyDate = NonNullable<Opportunity['keyDates']['closeDate']>;
type TimeZone = NonNullable<Opportunity['customFields']['timeZones']>['value'][string];

const statuses: Record<CallStatus, Omit<Opportunity['status'], 'description'>> = {
  forecast: { value: 'forecasted' },
  open: { value: 'open' },
  'closing-soon': { value: 'open' },
  closed: { value: 'closed' },
  awarded: { value: 'closed' },
  withdrawn: { value: 'custom', customValue: 'withdrawn' },
  unknown: { value: 'custom', customValue: 'unknown' },
};

function statusOf({ status }: RecordLine, lang: Locale): Opportunity['status'] {
  const m = messagesIn(lang).status;
  const known = status ?? 'unknown';
  return { ...statuses[known], description: m[known === 'unknown' ? 'statusUnknown' : known] };
}

/** A day, with the local time where there is one. */
const keyDate = (name: string, at: string): KeyDate => ({
  name,
  eventType: 'singleDate',
  date: at.slice(0, 10),
  ...(at.length > 10 && { time: `${at.slice(11)}:00` }),
});

function deadlineDate(deadline: Deadline, lang: Locale): KeyDate {
  const m = messagesIn(lang);
  const former = deadline.was.map(({ at }) => at.replace('T', ' ')).join('; ');
  return {
    ...keyDate(m.fact.deadline[deadline.for], deadline.at),
    ...(former && { description: m.calendar.formerly(former) }),
  };
}

const zoneOf = ({ at, zone, 'zone-stated': zoneStated }: Deadline): TimeZone => ({
  zone,
  zoneStated,
  utc: endOf(at, zone).toString(),
});

/** The zone of an opening or information day, which is over with its beginning as far as a program is concerned. */
const zoneOfDay = (at: string, zone: string): TimeZone => ({
  zone,
  zoneStated: false,
  utc: beginningOf(at, zone).toString(),
});

/** The dates of a call under their names, and the time zone of each: CommonGrants has no field for that. */
function datesOf({ facts }: FundingCall, lang: Locale) {
  const m = messagesIn(lang);
  const last = lastDeadline(facts);
  const { opening } = facts;
  const expected = expectedOpening(facts);
  const others = facts.deadlines.filter((deadline) => deadline !== last);
  const otherDates: Record<string, KeyDate> = {
    ...(opening && { opening: keyDate(m.fact.opening, opening) }),
    ...(expected && { expectedOpening: { name: m.fact.opening, eventType: 'other', details: expected } }),
    ...Object.fromEntries([
      ...others.map((deadline) => [deadline.id, deadlineDate(deadline, lang)] as const),
      ...facts['information-days'].map(({ id, at }) => [id, keyDate(m.fact.informationDay, at)] as const),
    ]),
  };
  const timeZones: Record<string, TimeZone> = {
    ...(last && { closeDate: zoneOf(last) }),
    ...(opening && { opening: zoneOfDay(opening, callZone(facts)) }),
    ...Object.fromEntries([
      ...others.map((deadline) => [deadline.id, zoneOf(deadline)] as const),
      ...facts['information-days'].map(({ id, at, zone }) => [id, zoneOfDay(at, zone)] as const),
    ]),
  };
  return {
    keyDates: {
      ...(last && { closeDate: deadlineDate(last, lang) }),
      ...(facts.continuous && {
        closeDate: { name: m.fact.deadline.applications, eventType: 'other' as const, details: m.status.noDeadline },
      }),
      ...(Object.keys(otherDates).length > 0 && { otherDates }),
    },
    timeZones,
  };
}

/** The sums on offer in words: only a text says whether one is the whole or the most that a project gets. */
function fundingOf(record: FundingCall, lang: Locale): Opportunity['funding'] {
  const sums = record.facts.amounts
    .filter((amount) => moneyKind(amount, record.facts) === 'offered')
    .map((amount) => {
      const label = wordsOf(record, 'amounts', amount.id, lang)?.text;
      return unjoined([label, amountText(amount, lang)].filter(Boolean).join(': '));
    });
  return sums.length > 0 ? { details: [...new Set(sums)].join('; ') } : undefined;
}

function applicantsOf(record: FundingCall, lang: Locale): Opportunity['acceptedApplicantTypes'] {
  const groups = record.facts.eligible.map((id) => ({
    value: 'custom' as const,
    customValue: id,
    description: unjoined(wordsOf(record, 'eligible', id, lang)?.text ?? id),
  }));
  return groups.length > 0 ? groups : undefined;
}

const stringField = (name: string, value: string) => ({ name, fieldType: 'string' as const, value });
const arrayField = <Item>(name: string, value: Item[]) => ({ name, fieldType: 'array' as const, value });

function customFieldsOf(
  { facts }: FundingCall,
  line: RecordLine,
  timeZones: Record<string, TimeZone>,
): Opportunity['customFields'] {
  return {
    referenceNumber: stringField('referenceNumber', facts.number),
    page: stringField('page', line.url),
    language: stringField('language', line.lang),
    ...(Object.keys(timeZones).length > 0 && {
      timeZones: { name: 'timeZones', fieldType: 'object', value: timeZones },
    }),
    ...(facts.code && { code: stringField('code', facts.code) }),
    organisations: arrayField('organisations', line.organisations),
    programmes: arrayField('programmes', line.programmes),
    amounts: arrayField('amounts', line.amounts),
    sources: arrayField('sources', line.sources),
  };
}

const instant = (local: string) => beginningOf(local).toString();

function opportunityOf(graph: RecordGraph, record: FundingCall, line: RecordLine): Opportunity {
  const { facts } = record;
  const { keyDates, timeZones } = datesOf(record, line.lang);
  const funding = fundingOf(record, line.lang);
  const acceptedApplicantTypes = applicantsOf(record, line.lang);
  return {
    id: uuidOf(tagUri(graph.site, facts.number), uuidOf.URL),
    title: line.title,
    status: statusOf(line, line.lang),
    description: line.summary ?? line.plainSummary ?? line.title,
    ...(funding && { funding }),
    keyDates,
    ...(acceptedApplicantTypes && { acceptedApplicantTypes }),
    source: facts['funder-page']?.url ?? facts.sources[0]?.url ?? line.url,
    customFields: customFieldsOf(record, line, timeZones),
    createdAt: instant(publishedAt(record)),
    lastModifiedAt: instant(updatedAt(record)),
  };
}

/** The calls for which somebody applies or could have, by number. The award of a project is none. */
export function callsToApplyFor(graph: RecordGraph): FundingCall[] {
  return recordsOf(graph, 'funding-call').filter(
    ({ facts, texts }) => facts.type !== 'award' && Object.values(texts).some(({ words }) => words.title),
  );
}

/** Each call as an opportunity of CommonGrants, made when it is asked for; its texts in a language where they are written in it. */
export function* opportunities(graph: RecordGraph, lang: Locale): Generator<Opportunity> {
  for (const record of callsToApplyFor(graph)) {
    const line = recordLineIn(graph, record, lang);
    if (line) yield opportunityOf(graph, record, line);
  }
}

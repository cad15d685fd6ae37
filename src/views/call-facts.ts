import type { EntryOf } from '../archive/archive.ts';
import { dateRangeText, dateText, dateTimeText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { percentText } from '../language/numbers.ts';
import type { Deadline } from '../model/deadline.ts';
import type { DatedRecord, Holdings } from '../queries/holdings.ts';
import { clock } from '../site/settings.ts';
import { standingOf } from './call-standing.ts';
import { datedFact, type Fact, fact, linkedFact } from './fact.ts';
import { linksTo, type Piece } from './piece.ts';
import { groupPieces, wordsOf } from './worded.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

function deadlineFact({ at, for: purpose, zone, was, ...stated }: Deadline, lang: Locale): Fact {
  const m = messagesIn(lang).fact;
  const origin = stated['zone-stated'] ? zone : `${zone}; ${m.assumedZone}`;
  const former = was.map((old) => ({ text: m.formerly(dateTimeText(old.at, lang)) }));
  return { label: m.deadline[purpose], values: [{ text: dateTimeText(at, lang), aside: origin }, ...former] };
}

function contactPieces(holdings: Holdings, contact: FundingCall['facts']['contact'], lang: Locale): Piece[] {
  if (!contact) return [];
  const { organisation, email, phone, url } = contact;
  return [
    ...linksTo(holdings, organisation ? [organisation] : [], lang),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ text: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
    ...(url ? [{ text: url, href: url }] : []),
  ];
}

/** The time of an awarded project in words. */
function projectPeriod({ start, end }: FundingCall['facts'], lang: Locale): string | undefined {
  if (start && end) return dateRangeText(start, end, lang);
  return start && dateText(start, lang);
}

/** The facts of a call as a decision sheet, always in the same order. */
export function callFacts(holdings: Holdings, record: FundingCall, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { facts } = record;
  const standing = standingOf(facts, holdings.site, clock(), lang);
  const page = facts['funder-page'];
  const percent = (value: number | undefined, words?: (share: string) => string) =>
    value === undefined ? undefined : (words ?? String)(percentText(value, lang));
  const pieces = (label: string, values: Piece[]) => (values.length > 0 ? [{ label, values }] : []);
  return [
    { label: m.fact.status, values: [{ text: standing.label, ...(standing.detail && { aside: standing.detail }) }] },
    ...facts.deadlines.map((deadline) => deadlineFact(deadline, lang)),
    ...fact(m.fact.opening, facts.opening && dateTimeText(facts.opening, lang)),
    ...fact(m.fact.type, m.callType[facts.type]),
    ...linkedFact(holdings, m.fact.programme, facts.programme ? [facts.programme] : [], lang),
    ...fact(m.fact.code, facts.code),
    ...linkedFact(holdings, m.fact.announcedBy, facts.organisers, lang),
    ...pieces(
      m.fact.eligible,
      facts.eligible.flatMap((id) => wordsOf(record, 'eligible', id, lang) ?? []),
    ),
    ...fact(m.fact.fundingRate, percent(facts['funding-rate'], m.fact.fundingRateText)),
    ...fact(m.fact.ownContribution, percent(facts['own-contribution'], m.fact.ownContributionText)),
    ...fact(m.fact.nationalShare, percent(facts['national-share'])),
    ...fact(m.fact.period, projectPeriod(facts, lang)),
    ...fact(m.fact.duration, facts.duration === undefined ? undefined : m.fact.months(facts.duration)),
    ...datedFact(holdings, m.fact.places, facts.places, 'place', lang),
    ...pieces(m.fact.apply, page ? [{ text: m.fact.applyText(dateText(page.read, lang)), href: page.url }] : []),
    ...linkedFact(holdings, m.fact.documents, facts.documents, lang),
    ...pieces(m.fact.contact, contactPieces(holdings, facts.contact, lang)),
    ...fact(m.fact.outcome, facts.outcome?.at && dateText(facts.outcome.at, lang)),
    ...linkedFact(holdings, m.fact.beneficiaries, facts.outcome?.beneficiaries ?? [], lang),
    ...linkedFact(holdings, m.fact.partners, facts.partners, lang),
    ...fact(m.fact.projectCode, facts.outcome?.['project-code']),
    ...pieces(m.fact.participants, groupPieces(record, lang)),
    ...linkedFact(holdings, m.fact.mentioned, facts.mentioned, lang),
    ...linkedFact(holdings, m.fact.topics, facts.topics, lang),
  ];
}

import type { EntryOf } from '../../archive/archive.ts';
import { listText } from '../../language/collation.ts';
import { dateRangeText, dateText, dateTimeText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordMessages } from '../../language/messages/record-en.ts';
import { percentText } from '../../language/numbers.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { clock } from '../../site/settings.ts';
import { archivedLink, type Inline, linksTo } from '../text/inline.ts';
import { amountText, asOfText } from '../text/quantity.ts';
import { cited } from './citation.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { datedFact, type Fact, fact, linkedFact, placed } from './fact.ts';
import { informationDayFacts } from './information-days.ts';
import { inTense, type Tense } from './tense.ts';
import { groupInlines, wordsOf } from './words-of.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

/** The most sums that the box of an open call has room for; the facts below have all. */
export const sumsInCallBox = 3;

const inlines = (label: string, values: Inline[]): Fact[] => (values.length > 0 ? [{ label, values }] : []);

/** Who pays which share, in one sentence; for an award, who paid which. */
export function sharesText({ facts }: FundingCall, tense: Tense, lang: Locale): string | undefined {
  const m = messagesIn(lang).fact;
  const share = facts.type === 'award' ? m.sharesPaid : tense === 'past' ? m.past.shares : m.shares;
  const { 'funding-rate': fund, 'own-contribution': own, 'national-share': state } = facts;
  const parts: [number | undefined, (percent: string) => string][] = [
    [fund, share.fund],
    [own, share.own],
    [state, share.state],
  ];
  const shares = parts.flatMap(([value, words]) => (value === undefined ? [] : words(percentText(value, lang))));
  return shares.length > 0 ? shares.join('; ') : undefined;
}

/** Sums of money, each with what it is and the day on which a source gave it. */
export function amountInlines(record: FundingCall, lang: Locale): Inline[] {
  return record.facts.amounts.map((amount) => {
    const kind = amount.kind && messagesIn(lang).figures.money.kind[amount.kind];
    const label = wordsOf(record, 'amounts', amount.id, lang)?.text ?? kind;
    const aside = [label, amount.at && asOfText(amount.at, lang)].filter(Boolean).join('; ');
    return { text: amountText(amount, lang), ...cited(record, amount.source, lang), ...(aside && { aside }) };
  });
}

function contactInlines(graph: RecordGraph, contact: FundingCall['facts']['contact'], lang: Locale): Inline[] {
  if (!contact) return [];
  const { organisation, email, phone, url } = contact;
  return [
    ...linksTo(graph, organisation ? [organisation] : [], lang),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ text: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
    ...(url ? [{ text: url, href: url }] : []),
  ];
}

/** What an applicant needs, in order: who may apply, where, how much, who pays, until when, how, with what, contact. */
function decisionSheet(
  graph: RecordGraph,
  record: FundingCall,
  tense: Tense,
  lang: Locale,
): [key: SheetKey, rows: Fact[]][] {
  const m = messagesIn(lang).fact;
  const words = tense === 'past' ? m.past : m;
  const { facts } = record;
  const page = facts['funder-page'];
  const eligible = facts.eligible.flatMap((id) => wordsOf(record, 'eligible', id, lang) ?? []);
  return [
    ['eligible', inlines(words.eligible, eligible)],
    ['places', datedFact(graph, m.places, facts.places, 'place', lang)],
    ['amounts', inlines(m.howMuch, amountInlines(record, lang))],
    ['rate', fact(m.fundingRate, sharesText(record, tense, lang))],
    ['deadline', deadlineFacts(record, clock(), lang)],
    ['information', informationDayFacts(graph, record, lang)],
    [
      'apply',
      inlines(
        words.apply,
        page
          ? [{ text: m.applyText(dateText(page.read, lang)), href: page.url, ...archivedLink(page.archived, lang) }]
          : [],
      ),
    ],
    ['documents', linkedFact(graph, m.documents, facts.documents, lang)],
    ['contact', inlines(m.contact, contactInlines(graph, facts.contact, lang))],
  ];
}

type SheetKey = keyof RecordMessages['fact']['unstated'] | 'documents' | 'information';

/** The rows of the decision sheet that no source fills, in one fact; none for an award, which takes no applications. */
function missingFacts({ facts }: FundingCall, sheet: [SheetKey, Fact[]][], tense: Tense, lang: Locale): Fact[] {
  const m = messagesIn(lang).fact;
  if (facts.type === 'award') return [];
  const missing = sheet.flatMap(([key, rows]) =>
    rows.length === 0 && key !== 'documents' && key !== 'information'
      ? (tense === 'past' ? m.past : m).unstated[key]
      : [],
  );
  return fact(m.notStated, missing.length > 0 ? listText(missing, lang) : undefined);
}

/** The period of an awarded project in words. */
function projectPeriod({ start, end }: FundingCall['facts'], lang: Locale): string | undefined {
  if (start && end) return dateRangeText(start, end, lang);
  return start && dateText(start, lang);
}

/** The facts of a call: the decision sheet, what is not known, and then the call itself; always in the same order. */
export function callFacts(graph: RecordGraph, record: FundingCall, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { facts } = record;
  const hasAllSums = facts.amounts.length <= sumsInCallBox;
  const { applications, 'cut-off': cutOff } = m.fact.deadline;
  const boxed = [applications, cutOff, m.fact.fundingRate, ...(hasAllSums ? [m.fact.howMuch] : [])];
  const withCallBox = (row: Fact): Fact => (boxed.includes(row.label) ? { ...row, isInCallBox: true } : row);
  const sheetIn = (tense: Tense) => {
    const sheet = decisionSheet(graph, record, tense, lang);
    return [...sheet.flatMap(([, rows]) => rows.map(withCallBox)), ...missingFacts(record, sheet, tense, lang)];
  };
  return [
    ...placed('box', inTense(facts, clock(), sheetIn)),
    ...placed('box', fact(m.fact.opening, facts.opening && dateTimeText(facts.opening, lang))),
    ...linkedFact(graph, m.fact.announcedBy, facts.organisers, lang),
    ...linkedFact(graph, m.fact.programme, facts.programme ? [facts.programme] : [], lang),
    ...fact(m.fact.code, facts.code),
    ...fact(m.fact.period, projectPeriod(facts, lang)),
    ...fact(m.fact.duration, facts.duration === undefined ? undefined : m.fact.months(facts.duration)),
    ...fact(m.fact.outcome, facts.outcome?.at && dateText(facts.outcome.at, lang)),
    ...linkedFact(graph, m.fact.beneficiaries, facts.outcome?.beneficiaries ?? [], lang),
    ...linkedFact(graph, m.fact.partners, facts.partners, lang),
    ...fact(m.fact.projectCode, facts.outcome?.['project-code']),
    ...inlines(m.fact.participants, groupInlines(record, lang)),
    ...linkedFact(graph, m.fact.mentioned, facts.mentioned, lang),
    ...linkedFact(graph, m.fact.topics, facts.topics, lang),
  ];
}

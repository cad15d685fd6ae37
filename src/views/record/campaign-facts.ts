import type { EntryOf } from '../../archive/archive.ts';
import { listText } from '../../language/collation.ts';
import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { dateFactText, formerDates } from '../list/when.ts';
import { datedFact, type Fact, fact, linkedFact, officialsFact, participantsFact, placed } from './fact.ts';
import { stateFact } from './state-fact.ts';

type Campaign = Extract<DatedRecord, EntryOf<'campaign'>>;

/** The period of a campaign in words: an unknown end is called unknown, never open. */
function periodOf(record: Campaign, lang: Locale): string {
  const m = messagesIn(lang);
  const { start, end } = record.facts;
  if (!start && end && end !== 'open') return m.fact.onlyEnd(dateText(end, lang));
  const open = start && end === 'open' ? ` – ${m.fact.openEnd}` : start && !end ? ` – ${m.fact.unknownEnd}` : '';
  return dateFactText(record, lang) + open;
}

/** The facts of a campaign, always in the same order. */
export function campaignFacts(graph: RecordGraph, record: Campaign, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { facts, occasion } = record;
  const names = <K extends string>(ids: K[], words: Record<K, string>) =>
    ids.length > 0
      ? listText(
          ids.map((id) => words[id]),
          lang,
        )
      : undefined;
  return [
    {
      label: occasion.basis === 'stated' || facts.end ? m.fact.period : m.fact.reported,
      values: [{ text: periodOf(record, lang) }, ...formerDates(record, lang)],
      place: 'line',
    },
    ...stateFact(record, lang),
    ...linkedFact(graph, m.fact.partOf, facts['part-of'] ? [facts['part-of']] : [], lang),
    ...fact(m.fact.edition, facts.edition === undefined ? undefined : m.fact.editionText(facts.edition)),
    ...placed('line', linkedFact(graph, m.fact.organisers, facts.organisers, lang)),
    ...linkedFact(graph, m.fact.partners, facts.partners, lang),
    ...participantsFact(graph, record, lang),
    ...officialsFact(graph, facts.officials, lang),
    ...fact(m.fact.audiences, names(facts.audiences, m.audience)),
    ...fact(m.fact.channels, names(facts.channels, m.channel)),
    ...fact(m.fact.coverage, facts.coverage && m.coverage[facts.coverage]),
    ...datedFact(graph, m.fact.places, facts.places, 'place', lang),
    ...linkedFact(graph, m.fact.programme, facts.programme ? [facts.programme] : [], lang),
    ...fact(m.fact.projectCode, facts['project-code']),
    ...linkedFact(graph, m.fact.documents, facts.documents, lang),
    ...linkedFact(graph, m.fact.mentioned, facts.mentioned, lang),
    ...linkedFact(graph, m.fact.topics, facts.topics, lang),
  ];
}

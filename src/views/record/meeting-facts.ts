import type { EntryOf } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { dayOn } from '../../model/presence.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { dateFactText, formerDates } from '../list/when.ts';
import { datedFact, type Fact, fact, linkedFact, officialsFact, participantsFact, placed } from './fact.ts';
import { stateFact } from './state-fact.ts';

type Meeting = Extract<DatedRecord, EntryOf<'meeting'>>;

/** The facts of a meeting, always in the same order. */
export function meetingFacts(graph: RecordGraph, record: Meeting, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const { facts, occasion } = record;
  const isJoint = facts.forums.length > 1 && facts.forums.every((forum) => dayOn(forum) === undefined);
  return [
    {
      label: occasion.basis === 'stated' ? m.fact.date : m.fact.reported,
      values: [{ text: dateFactText(record, lang) }, ...formerDates(record, lang)],
      place: 'line',
    },
    ...fact(m.fact.type, m.meetingType[facts.type]),
    ...stateFact(record, lang),
    ...placed('line', datedFact(graph, isJoint ? m.fact.forumsJoint : m.fact.forums, facts.forums, 'forum', lang)),
    ...linkedFact(graph, m.fact.organisers, facts.organisers, lang),
    ...placed('line', datedFact(graph, m.fact.places, facts.places, 'place', lang)),
    ...fact(m.fact.mode, facts.mode && m.mode[facts.mode]),
    ...officialsFact(graph, facts.officials, lang),
    ...participantsFact(graph, record, lang),
    ...linkedFact(graph, m.fact.mentioned, facts.mentioned, lang),
    ...linkedFact(graph, m.fact.topics, facts.topics, lang),
  ];
}

import type { EntryOf } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { endOf } from '../../model/instant.ts';
import { lastDay } from '../../model/partial-date.ts';
import { isOver } from '../../model/span.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { clock } from '../../site/settings.ts';
import { type Fact, fact } from './fact.ts';

/** The state of a meeting or campaign, where a source gives one; “planned” is dropped once the date has passed. */
export function stateFact(
  { facts, occasion }: Extract<DatedRecord, EntryOf<'meeting' | 'campaign'>>,
  lang: Locale,
): Fact[] {
  const m = messagesIn(lang);
  const { state, end } = facts;
  if (!state || state === 'held') return [];
  const present = fact(m.fact.state, m.state[state]);
  if (state !== 'planned' || occasion.basis !== 'stated') return present;
  const until = endOf(lastDay(end && end !== 'open' ? end : occasion.date));
  const past = fact(m.fact.state, m.fact.plannedOnce);
  if (isOver({ until }, clock())) return past;
  const at = until.toString();
  return [...present.map((each) => ({ ...each, until: at })), ...past.map((each) => ({ ...each, from: at }))];
}

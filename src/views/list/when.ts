import { dateRangeText, dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { cited } from '../record/citation.ts';
import type { Inline } from '../text/inline.ts';

/** When something was, as it is shown: words, and the machine’s form of its first day. */
export interface When {
  text: string;
  /** A valid `datetime` of HTML: a year, month or day; empty where it is unknown. */
  iso: string;
}

const spanText = (start: string, end: string | undefined, lang: Locale) =>
  end && end !== 'open' ? dateRangeText(start, end, lang) : dateText(start, lang);

/** The date of a record: its own, or that of the report about it, labelled as such. */
export function whenOf({ facts, occasion }: DatedRecord, lang: Locale): When {
  const m = messagesIn(lang);
  const { date, basis } = occasion;
  if (basis === 'reported') return { text: m.list.reported(dateText(date, lang)), iso: date };
  if (basis === 'unknown') return { text: m.list.undated, iso: '' };
  const end = 'end' in facts ? facts.end : undefined;
  return { text: end === 'open' ? m.list.since(dateText(date, lang)) : spanText(date, end, lang), iso: date };
}

/** The date as a fact, where a label precedes it and a note that no end was set follows it. */
export function dateFactText(record: DatedRecord, lang: Locale): string {
  const { facts, occasion } = record;
  if (occasion.basis === 'unknown') return messagesIn(lang).fact.unknownDate;
  const goesOn = occasion.basis === 'stated' && 'end' in facts && facts.end === 'open';
  return goesOn ? dateText(occasion.date, lang) : whenOf(record, lang).text;
}

/** The dates that sources gave before they were changed, oldest first, each marked as former, with its source. */
export function formerDates(record: Extract<DatedRecord, { kind: 'meeting' | 'campaign' }>, lang: Locale): Inline[] {
  const { formerly } = messagesIn(lang).fact;
  const { was, start, end } = record.facts;
  return was.map(({ field, value, source }) => ({
    text: field === 'end' && start ? spanText(start, value, lang) : spanText(value, field === 'start' ? end : '', lang),
    former: formerly,
    ...cited(record, source, lang),
  }));
}

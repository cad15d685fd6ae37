import { dateRangeText, dateText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import type { DatedRecord } from '../queries/holdings.ts';

/** When something was, as it is shown: words, and the machine’s form of its first day. */
export interface When {
  text: string;
  /** A valid `datetime` of HTML: a year, month or day; empty where it is unknown. */
  iso: string;
}

/** The date of a record: its own, or that of the report of it, said to be so. */
export function whenOf({ facts, occasion }: DatedRecord, lang: Locale): When {
  const m = messagesIn(lang);
  const { date, basis } = occasion;
  if (basis === 'reported') return { text: m.list.reported(dateText(date, lang)), iso: date };
  if (basis === 'unknown') return { text: m.list.undated, iso: '' };
  const end = 'end' in facts ? facts.end : undefined;
  const text = end && end !== 'open' ? dateRangeText(date, end, lang) : dateText(date, lang);
  return { text, iso: date };
}

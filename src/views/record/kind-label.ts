import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';

/** The most specific name for the kind of a record: “Session”, “Call for proposals”, “Campaign”. */
export function kindLabelOf({ kind, facts }: DatedRecord, lang: Locale): string {
  const m = messagesIn(lang);
  if (kind === 'meeting') return m.meetingType[facts.type];
  return kind === 'funding-call' ? m.callType[facts.type] : m.kind[kind];
}

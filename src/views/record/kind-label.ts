import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';

/** What a record is called for what it is, as closely as its facts tell: “Session”, “Call for proposals”, “Campaign”. */
export function kindLabelOf({ kind, facts }: DatedRecord, lang: Locale): string {
  const m = messagesIn(lang);
  if (kind === 'meeting') return m.meetingType[facts.type];
  return kind === 'funding-call' ? m.callType[facts.type] : m.kind[kind];
}

import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import type { Citation } from '../text/inline.ts';

/** A citation of a source by id; empty where the record has no such source. */
export function cited({ facts }: DatedRecord, source: string | undefined, lang: Locale): { cites?: Citation } {
  const at = facts.sources.findIndex(({ id }) => id === source);
  if (at < 0) return {};
  const number = at + 1;
  return { cites: { number, label: messagesIn(lang).record.sourceNumber(number), href: `#source-${source}` } };
}

import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type DatedRecord, type Holdings, isOf } from '../queries/holdings.ts';
import { neighbours } from '../queries/records.ts';
import { linkTo, type Piece } from './piece.ts';
import { whenOf } from './when.ts';

/** The sessions of the same forums before and after one. */
export interface NeighbourLinks {
  before: (Piece & { label: string }) | undefined;
  after: (Piece & { label: string }) | undefined;
}

/** Links to the sessions around a session; none for other records, and for a session that stands alone. */
export function neighbourLinks(holdings: Holdings, record: DatedRecord, lang: Locale): NeighbourLinks | undefined {
  if (!isOf(record, 'meeting') || record.facts.type !== 'session') return undefined;
  const m = messagesIn(lang).record;
  const { before, after } = neighbours(holdings, record);
  const link = (session: typeof before, label: string) =>
    session && { ...linkTo(session, lang), label, aside: whenOf(session, lang).text };
  return before || after ? { before: link(before, m.before), after: link(after, m.after) } : undefined;
}

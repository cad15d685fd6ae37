import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { type DatedRecord, type Holdings, isOf } from '../../queries/holdings.ts';
import { editionsAround, neighbours } from '../../queries/records.ts';
import { whenOf } from '../list/when.ts';
import { linkTo, type Piece } from '../text/piece.ts';

/** What came just before and after a thing of the same series. */
export interface NeighbourLinks {
  label: string;
  before: (Piece & { label: string }) | undefined;
  after: (Piece & { label: string }) | undefined;
}

/** The sessions around a session, the editions around an edition of a campaign; none for what stands alone. */
export function neighbourLinks(holdings: Holdings, record: DatedRecord, lang: Locale): NeighbourLinks | undefined {
  const m = messagesIn(lang).record;
  const isSession = isOf(record, 'meeting') && record.facts.type === 'session';
  const words = isSession ? m.sessions : m.editions;
  const { before, after } = isSession
    ? neighbours(holdings, record)
    : isOf(record, 'campaign')
      ? editionsAround(holdings, record)
      : {};
  const link = (other: DatedRecord | undefined, label: string) =>
    other && { ...linkTo(other, lang), label, aside: whenOf(other, lang).text };
  if (!before && !after) return undefined;
  return { label: words.label, before: link(before, words.before), after: link(after, words.after) };
}

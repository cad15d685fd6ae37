import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { type DatedRecord, isOf, type RecordGraph } from '../../queries/record-graph.ts';
import { editionsAround, neighbours } from '../../queries/records.ts';
import { whenOf } from '../list/when.ts';
import { type Inline, linkTo } from '../text/inline.ts';

/** What came just before and after a thing of the same series. */
export interface NeighbourLinks {
  label: string;
  before: (Inline & { label: string }) | undefined;
  after: (Inline & { label: string }) | undefined;
}

/** The sessions around a session, the editions around an edition of a campaign; none outside a series. */
export function neighbourLinks(graph: RecordGraph, record: DatedRecord, lang: Locale): NeighbourLinks | undefined {
  const m = messagesIn(lang).record;
  const isSession = isOf(record, 'meeting') && record.facts.type === 'session';
  const words = isSession ? m.sessions : m.editions;
  const { before, after } = isSession
    ? neighbours(graph, record)
    : isOf(record, 'campaign')
      ? editionsAround(graph, record)
      : {};
  const link = (other: DatedRecord | undefined, label: string) =>
    other && { ...linkTo(other, lang), label, aside: whenOf(other, lang).text };
  if (!before && !after) return undefined;
  return { label: words.label, before: link(before, words.before), after: link(after, words.after) };
}

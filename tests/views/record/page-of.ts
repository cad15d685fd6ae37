import type { Locale } from '../../../src/language/locales.ts';
import type { RecordGraph } from '../../../src/queries/record-graph.ts';
import { recordOrNotice } from '../../../src/views/record/record-or-notice.ts';
import { partOf, type RecordPart } from '../../../src/views/record/record-parts.ts';

/** The page of a record, with the content of its parts at hand. */
export function recordPageOf(graph: RecordGraph, id: string, lang: Locale = 'en') {
  const page = recordOrNotice(graph, id, lang);
  if (!('parts' in page)) throw new Error(`${id} has no page in ${lang}.`);
  const { parts } = page;
  return {
    ...page,
    facts: partOf(parts, 'facts')?.facts ?? [],
    history: partOf(parts, 'history')?.steps ?? [],
    agenda: partOf(parts, 'agenda')?.items ?? [],
    body: partOf(parts, 'report')?.prose.html ?? '',
    note: partOf(parts, 'note')?.text,
    lists: parts.filter((part): part is RecordPart<'details'> => part.type === 'details'),
  };
}

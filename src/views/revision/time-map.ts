import type { Locale } from '../../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, historyPath, sectionPath, timeMapPath } from '../../site/urls.ts';

/** The versions of a page for programs (RFC 7089, 5). Addresses are absolute. */
export interface TimeMap {
  /** The page itself. */
  original: string;
  /** The file. */
  self: string;
  /** Its versions, the oldest first, with the instants (ISO 8601, UTC) from which on they were published. */
  mementos: { url: string; published: string }[];
}

/** The versions of the page of a record in a language. */
export function timeMapOf({ histories }: RecordGraph, { kind, id }: DatedRecord, lang: Locale): TimeMap {
  const revisions = histories.get(id)?.revisions ?? [];
  return {
    original: absolute(sectionPath(kind, lang, id)),
    self: absolute(timeMapPath(kind, lang, id)),
    mementos: revisions.map(({ key, published }) => ({ url: absolute(historyPath(kind, lang, id, key)), published })),
  };
}

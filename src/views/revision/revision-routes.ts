import { type Locale, locales } from '../../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { hasRevisions } from '../../queries/revisions.ts';
import { historySegment, sections } from '../../site/urls.ts';
import { targetOf } from '../site/redirect-page.ts';

/** A type, not an interface: Astro takes any strings. */
type Params = Record<'records' | 'id' | 'history', string> & { lang: Locale };

const paramsOf = ({ kind, id }: Pick<DatedRecord, 'kind' | 'id'>, lang: Locale): Params => ({
  lang,
  records: sections[kind][lang],
  id,
  history: historySegment[lang],
});

const keysOf = ({ histories }: RecordGraph, id: string): string[] =>
  histories.get(id)?.revisions.map(({ key }) => key) ?? [];

const changed = (graph: RecordGraph) => graph.records.filter(({ id }) => hasRevisions(graph, id));

/** The pages that list the revisions of records, and the files beside them. */
export function historyRoutes(graph: RecordGraph): { params: Params; props: { lang: Locale; id: string } }[] {
  return locales.flatMap((lang) =>
    changed(graph).map((record) => ({ params: paramsOf(record, lang), props: { lang, id: record.id } })),
  );
}

/** The pages of revisions. */
export function revisionRoutes(graph: RecordGraph) {
  return locales.flatMap((lang) =>
    changed(graph).flatMap((record) =>
      keysOf(graph, record.id).map((key) => ({
        params: { ...paramsOf(record, lang), revision: key },
        props: { lang, id: record.id, key },
      })),
    ),
  );
}

/**
 * The addresses of revisions that now lead elsewhere: of renamed records to the same below the present name, of removed
 * ones to the tombstone.
 */
export function movedRevisionRoutes(graph: RecordGraph) {
  const renamed = graph.redirects.flatMap((redirect) => {
    const target = targetOf(graph, redirect);
    return target && hasRevisions(graph, target.id) ? [{ kind: target.kind, from: redirect.from, to: target.id }] : [];
  });
  const removed = graph.tombstones.flatMap(({ kind, id }) =>
    hasRevisions(graph, id) ? [{ kind, from: id, to: id }] : [],
  );
  return locales.flatMap((lang) =>
    [...renamed, ...removed].flatMap(({ kind, from, to }) =>
      [undefined, ...keysOf(graph, to)].map((key) => ({
        params: {
          lang,
          moved: sections[kind][lang],
          id: from,
          history: key === undefined ? historySegment[lang] : `${historySegment[lang]}/${key}`,
        },
        props: { lang, from, to, key },
      })),
    ),
  );
}

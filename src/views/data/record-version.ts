import type { RecordVersionFields } from '../../model/published-fields.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { hasRevisions } from '../../queries/revisions.ts';
import { absolute, historyPath } from '../../site/urls.ts';

/** The version of a record that is published, or the last one that was committed; null where none is known. */
export function recordVersion(graph: RecordGraph, { kind, id }: DatedRecord): RecordVersionFields {
  const history = graph.histories.get(id);
  const latest = history?.revisions.at(-1);
  if (!history || !latest) return null;
  const urls = { en: absolute(historyPath(kind, 'en', id)), hu: absolute(historyPath(kind, 'hu', id)) };
  return {
    commit: latest.commit,
    published: latest.published,
    count: history.revisions.length,
    committed: !history.isUncommitted,
    files: latest.files.map(({ path, sha256 }) => ({ path, sha256 })),
    urls: hasRevisions(graph, id) ? urls : null,
  };
}

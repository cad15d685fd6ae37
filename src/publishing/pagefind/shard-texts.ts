import type { Locale } from '../../language/locales.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { proseOf } from '../../search/index/index-format.ts';
import { settings } from '../../site/settings.ts';
import { textToIndex } from '../../views/search/search-record.ts';
import type { ShardText } from './index-shard.ts';

/**
 * The texts of some records in a language, as Pagefind gets them.
 *
 * @param graph is asked for each record by its id
 */
export function textsOf(graph: RecordGraph, records: readonly DatedRecord[], lang: Locale): ShardText[] {
  const base = settings().basePath.length - 1;
  return records.flatMap(({ id }) => {
    const shown = textToIndex(graph, graph.byId.get(id) as DatedRecord, lang)?.shown;
    return shown
      ? [{ number: shown.number, title: shown.title, url: shown.url.slice(base), content: proseOf(shown) }]
      : [];
  });
}

import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** The name of a site that has none set. */
const unnamed = 'Roundtable';

export function siteName({ site }: Pick<RecordGraph, 'site'>, lang: Locale): string {
  return site?.name[lang] ?? unnamed;
}

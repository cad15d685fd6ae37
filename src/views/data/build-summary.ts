import { type Locale, locales } from '../../language/locales.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { exactClock } from '../../site/settings.ts';

/** A summary of a build, for operators and programs. Fields are only ever added. */
export interface BuildSummary {
  /** The instant for which statuses and schedules were evaluated. */
  clock: string;
  /** The day up to which sources were read. */
  reach: string | null;
  records: Record<RecordKind, number>;
  /** How many records are written in each language. */
  texts: Record<Locale, number>;
}

export function buildSummary({ records, site }: RecordGraph): BuildSummary {
  const tally = <K extends string>(
    keys: readonly K[],
    has: (record: RecordGraph['records'][number], key: K) => boolean,
  ) =>
    Object.fromEntries(keys.map((key) => [key, records.filter((record) => has(record, key)).length])) as Record<
      K,
      number
    >;
  return {
    clock: exactClock().toString(),
    reach: site?.reach ?? null,
    records: tally(recordKinds, ({ kind }, key) => kind === key),
    texts: tally(locales, ({ texts }, lang) => texts[lang] !== undefined),
  };
}

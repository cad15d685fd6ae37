import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { dayAt } from '../../model/instant.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { hasRevisions } from '../../queries/revisions.ts';
import { historyPath } from '../../site/urls.ts';
import { type Verification, verificationOf } from '../revision/verification.ts';
import { type Fact, fact } from './fact.ts';

/** What a record’s page says of its versions. */
export interface RecordHistoryView {
  facts: Fact[];
  /** The address of the version; undefined where there is no other, or it has not been committed. */
  address: string | undefined;
  /** Undefined where what is shown has not been committed. */
  verification: Verification | undefined;
}

/** How many digits of a commit are shown; git takes them for the whole where no other commit begins so. */
const shownDigits = 12;

/** What a record’s page says of its versions; undefined where its history is not known. */
export function recordHistoryView(
  graph: RecordGraph,
  record: DatedRecord,
  lang: Locale,
): RecordHistoryView | undefined {
  const history = graph.histories.get(record.id);
  if (!history) return undefined;
  const m = messagesIn(lang).revision;
  const latest = history.isUncommitted ? undefined : history.revisions.at(-1);
  const count = numberText(history.revisions.length, lang);
  const version = latest
    ? m.committed(dateText(dayAt(Temporal.Instant.from(latest.published)), lang), latest.commit.slice(0, shownDigits))
    : m.notCommitted;
  const hasPages = hasRevisions(graph, record.id);
  const pathOf = (key?: string) => historyPath(record.kind, lang, record.id, key);
  return {
    facts: [
      ...fact(m.version, version),
      ...(hasPages ? [{ label: m.history, values: [{ text: m.count(count), href: pathOf() }] }] : []),
    ],
    address: latest && hasPages ? pathOf(latest.key) : undefined,
    verification: latest && verificationOf(graph, latest, lang),
  };
}

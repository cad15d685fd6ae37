import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { type ShownRevision, shownRevisions } from '../../queries/revisions.ts';
import { codebookPath, historyPath, sectionPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import type { Inline } from '../text/inline.ts';
import { type RevisionDifference, type RevisionFiles, revisionDifference } from './revision-difference.ts';
import { revisionHead } from './revision-head.ts';
import { type RevisionLine, revisionLine } from './revision-line.ts';
import { revisionReader } from './revision-reader.ts';
import { type Verification, verificationOf } from './verification.ts';

/** A revision of a record, whole, with what differs from the one before it. */
export interface RevisionPage extends RevisionLine {
  head: PageHead;
  heading: string;
  isSinceWithheld: boolean;
  /** Undefined where its text is no longer shown. */
  content: RevisionDifference | undefined;
  earlier: Inline | undefined;
  later: Inline | undefined;
  record: Inline;
  list: Inline;
  codebook: Inline;
  verification: Verification | undefined;
}

/** A revision and the one before it; both are read to show what differs. @throws Error where there is none */
export function comparedRevisions(graph: RecordGraph, record: DatedRecord, key: string): ShownRevision[] {
  const all = shownRevisions(graph, record);
  const index = all.findIndex((each) => each.key === key);
  if (index < 0) throw new Error(`${record.id} has no revision ${key}.`);
  return all.slice(Math.max(index - 1, 0), index + 1);
}

/**
 * The page of a revision of a record.
 *
 * @param files what it and the one before it hold, by their keys
 */
export function revisionPage(
  graph: RecordGraph,
  record: DatedRecord,
  key: string,
  lang: Locale,
  files: ReadonlyMap<string, RevisionFiles>,
): RevisionPage {
  const { kind, id } = record;
  const m = messagesIn(lang).revision;
  const all = shownRevisions(graph, record);
  const revision = comparedRevisions(graph, record, key).at(-1) as ShownRevision;
  const [before, after] = [all[revision.number - 2], all[revision.number]];
  const now = files.get(key);
  const line = revisionLine(record, revision, lang);
  const linkTo = (each: ShownRevision | undefined): Inline | undefined => {
    if (!each) return undefined;
    const { number, day, href } = revisionLine(record, each, lang);
    return { text: m.name(number, day), href };
  };
  const head = revisionHead(record, lang, key);
  return {
    ...line,
    head: { ...head, titleNote: m.name(line.number, line.day), hidden: true },
    heading: m.heading(line.number, line.time),
    isSinceWithheld: !revision.isWithheld && (before?.isWithheld ?? false),
    content: now && revisionDifference(before && files.get(before.key), now, lang, revisionReader(graph, lang)),
    earlier: linkTo(before),
    later: linkTo(after),
    record: { text: m.latest, href: sectionPath(kind, lang, id) },
    list: { text: m.list, href: historyPath(kind, lang, id) },
    codebook: { text: m.codebook, href: codebookPath(lang) },
    verification: revision.isWithheld ? undefined : verificationOf(graph, revision, lang),
  };
}

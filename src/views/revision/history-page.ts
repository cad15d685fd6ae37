import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { type ShownRevision, shownRevisions } from '../../queries/revisions.ts';
import { codebookPath, sectionPath, timeMapPath } from '../../site/urls.ts';
import type { PageHead } from '../site/frame.ts';
import type { Inline } from '../text/inline.ts';
import {
  type NamedPassage,
  type RevisionDifference,
  type RevisionFiles,
  revisionDifference,
} from './revision-difference.ts';
import { revisionHead } from './revision-head.ts';
import { type RevisionLine, revisionLine } from './revision-line.ts';
import { revisionReader } from './revision-reader.ts';
import { type Verification, verificationOf } from './verification.ts';

/** What changed from one revision to the next, in a language. */
interface Changes {
  /** Of title and summaries, of the body and of the facts; only those that have changed. */
  passages: NamedPassage[][];
  /** How many more there are, on the page of the revision; undefined where there are none. */
  more: string | undefined;
}

/** The revisions of a record, newest first, with what changed from each to the next. */
export interface HistoryPage {
  head: PageHead;
  record: Inline;
  isUncommitted: boolean;
  revisions: (RevisionLine & {
    isCurrent: boolean;
    /** Undefined where there is nothing to compare with: of the first, and where a text is no longer shown. */
    changes: Changes | undefined;
    /** Whether what changed since the one before it is not shown, since the text of that one is not. */
    isSinceWithheld: boolean;
  })[];
  /** Where there are more revisions than the page lists: how many it lists. */
  older: string | undefined;
  codebook: Inline;
  timeMap: Inline;
  verification: Verification | undefined;
}

/** The most revisions that the page lists; more would make it longer than anyone reads. */
const mostListed = 100;

/** The most revisions whose changes it shows. */
const mostCompared = 20;

/** The most passages that it shows of one revision, and how many characters they may have together. */
const mostPassages = 12;
const mostCharacters = 6000;

const lengthOf = ({ runs }: NamedPassage) => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The changed passages that have room on the page, at least one; without the notes, which the page shows above them. */
function changesOf({ words, body, facts }: RevisionDifference, notes: readonly string[], lang: Locale): Changes {
  const isNote = ({ name = '' }: NamedPassage) => notes.some((note) => `${name}.`.startsWith(`changes.${note}.`));
  const lists = [words, body, facts].map((list) => list.filter((each) => each.isChanged && !isNote(each)));
  let [count, characters] = [0, 0];
  const passages = lists.map((list) =>
    list.filter((passage) => {
      const length = lengthOf(passage);
      const fits = count === 0 || (count < mostPassages && characters + length <= mostCharacters);
      if (fits) [count, characters] = [count + 1, characters + length];
      return fits;
    }),
  );
  const more = lists.flat().length - count;
  return { passages: passages.filter((list) => list.length > 0), more: more > 0 ? numberText(more, lang) : undefined };
}

/** The revisions of which the page shows what they hold. */
export function listedRevisions(graph: RecordGraph, record: DatedRecord): ShownRevision[] {
  return shownRevisions(graph, record).slice(-mostCompared - 1);
}

/**
 * The page of the revisions of a record.
 *
 * @param files what the listed revisions hold, by their keys
 */
export function historyPage(
  graph: RecordGraph,
  record: DatedRecord,
  lang: Locale,
  files: ReadonlyMap<string, RevisionFiles>,
): HistoryPage {
  const { kind, id } = record;
  const m = messagesIn(lang).revision;
  const all = shownRevisions(graph, record);
  const latest = all.at(-1);
  const reader = revisionReader(graph, lang);
  const lineOf = (revision: ShownRevision) => {
    const before = all[revision.number - 2];
    const [old, now] = [before, revision].map((each) => each && files.get(each.key));
    return {
      ...revisionLine(record, revision, lang),
      isCurrent: revision === latest,
      changes: old && now ? changesOf(revisionDifference(old, now, lang, reader), revision.notes, lang) : undefined,
      isSinceWithheld: !revision.isWithheld && (before?.isWithheld ?? false),
    };
  };
  return {
    head: { ...revisionHead(record, lang), hidden: true },
    record: { text: m.latest, href: sectionPath(kind, lang, id) },
    isUncommitted: graph.histories.get(id)?.isUncommitted ?? false,
    revisions: all.slice(-mostListed).map(lineOf).reverse(),
    older: all.length > mostListed ? numberText(mostListed, lang) : undefined,
    codebook: { text: m.codebook, href: codebookPath(lang) },
    timeMap: { text: m.timeMap, href: timeMapPath(kind, lang, id) },
    verification: latest && verificationOf(graph, latest, lang),
  };
}

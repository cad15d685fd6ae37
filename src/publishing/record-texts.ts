import { type Locale, locales } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { observedGraph } from '../queries/observed-graph.ts';
import type { DatedRecord, RecordGraph } from '../queries/record-graph.ts';
import { docIds } from '../search/index/doc-ids.ts';
import type { RecordText, TextToIndex } from '../search/index/index-format.ts';
import type { TextChange } from '../search/index/language-index.ts';
import { withReads } from '../site/page-reads.ts';
import { reportProgress } from '../site/progress.ts';
import { textToIndex } from '../views/search/search-record.ts';
import type { EarlierLanguage, Unshown } from './kept-language.ts';
import { packed } from './packed.ts';
import type { PageRecorder } from './page-record.ts';
import type { WriteFile } from './search-folder.ts';

const textPath = (lang: Locale, number: string) => `${lang}/texts/${number}.idx`;

/** The texts of a language as they are indexed. */
export interface RecordTexts {
  /** By the reference number of each record that has a text. */
  unshown: Record<string, Unshown>;
  /** What differs from the earlier search, by reference number; without one, nothing. */
  changes: Map<string, TextChange>;
  /** The text of a record that has one. */
  text: (number: string) => TextToIndex;
}

const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const unshownOf = ({ names, mentions, codes }: TextToIndex): Unshown => ({ names, mentions, codes });

/** The text of a record, and what was read to make it. */
const madeText = (graph: RecordGraph, { id }: DatedRecord, lang: Locale) =>
  withReads(async () => {
    const record = graph.byId.get(id) as DatedRecord;
    return textToIndex(graph, record, lang);
  });

/** Reads the texts of an earlier search; undefined for a record that had none. */
function earlierTexts(lang: Locale, earlier: EarlierLanguage | undefined) {
  return (number: string): TextToIndex | undefined => {
    const unshown = earlier && own(earlier.kept.unshown, number);
    return unshown && { shown: earlier.files.read<RecordText>(textPath(lang, number)), ...unshown };
  };
}

/** The record graph, and what takes files. */
interface Task {
  graph: RecordGraph;
  lang: Locale;
  earlier: EarlierLanguage | undefined;
  /** Whether a text would be the same again, by its path. */
  isFresh: (path: string) => boolean;
  /** Takes what each text has read, by its path. */
  recorder: PageRecorder;
  write: WriteFile;
}

/** Notes how texts differ from those of the earlier search. */
function changeNoter({ lang, earlier }: Task, changes: RecordTexts['changes']) {
  const earlierText = earlierTexts(lang, earlier);
  return (number: string, id: number, after: TextToIndex | undefined) => {
    const before = earlierText(number);
    if (earlier && JSON.stringify(before) !== JSON.stringify(after)) changes.set(number, { id, before, after });
  };
}

/** Takes over the text of a record where it would be the same again. @returns whether that is so */
function isKept({ lang, earlier, isFresh, recorder }: Task, number: string, { unshown }: RecordTexts): boolean {
  const path = textPath(lang, number);
  const known = earlier && isFresh(path) ? own(earlier.kept.unshown, number) : undefined;
  if (!earlier || !known) return false;
  earlier.files.keep(path);
  unshown[number] = known;
  recorder.keep(path);
  return true;
}

/** Writes the text of each record in a language; that of an earlier search is taken over where it is the same. */
export async function writeTexts(task: Task): Promise<RecordTexts> {
  const { graph, lang, earlier, recorder, write } = task;
  const observed = observedGraph(graph);
  const earlierText = earlierTexts(lang, earlier);
  const ids = docIds(graph.records.map(({ facts }) => facts.number));
  const made = new Map<string, TextToIndex>();
  const text = (number: string) => (made.get(number) ?? earlierText(number)) as TextToIndex;
  const texts: RecordTexts = { unshown: {}, changes: new Map(), text };
  const noteChange = changeNoter(task, texts.changes);
  // Those that are gone come first: one that is new may have their id.
  for (const [number, id] of docIds(earlier?.numbers ?? [])) if (!ids.has(number)) noteChange(number, id, undefined);
  const count = graph.records.length;
  for (const [at, record] of graph.records.entries()) {
    const { number } = record.facts;
    reportProgress('search index', locales.indexOf(lang) * count + at + 1, locales.length * count);
    if (isKept(task, number, texts)) continue;
    const { value, reads } = await madeText(observed, record, lang);
    noteChange(number, ids.get(number) ?? 0, value);
    if (value) {
      made.set(number, value);
      texts.unshown[number] = unshownOf(value);
      recorder.note(textPath(lang, number), reads);
      write(textPath(lang, number), packed(value.shown));
    }
    // The threads beside this one have messages to give.
    if (at % 100 === 0) await idle();
  }
  return texts;
}

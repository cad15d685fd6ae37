import type { Archive } from '../archive/archive.ts';
import { readAhead } from '../archive/read-ahead.ts';
import { readAnnexes } from '../archive/read-annexes.ts';
import { createArchiveReader } from '../archive/read-archive.ts';
import { readPictures } from '../archive/read-pictures.ts';
import { nothingKept, readingCache } from '../archive/reading-cache.ts';
import { createHistoryReader } from '../archive/revisions/history-reader.ts';
import { inReadingOrder } from '../checks/diagnostic.ts';
import { toTerminalLine, toTerminalSummary } from '../checks/reporters/terminal.ts';
import type { Settings } from '../site/settings.ts';
import { counted } from './closing-line.ts';

/** Reads content folders again and again, each time what has changed since the last. */
export type ContentReader = () => Promise<Archive>;

/**
 * A reader of content folders, with everything that is wrong with them: also with pictures, so that a damaged one ends a
 * build before the old output is touched, and with the texts of documents. What was read at first is kept for the next command.
 *
 * @param cacheDir the folder where earlier commands have kept what they read
 * @param withoutCache whether everything is read again
 */
export async function contentReader(
  { contentDirs, cacheDir }: Pick<Settings, 'contentDirs' | 'cacheDir'>,
  withoutCache = false,
): Promise<ContentReader> {
  const cache = readingCache(cacheDir, contentDirs);
  const { records, pictures, annexes } = withoutCache ? nothingKept() : cache.load();
  const ahead = await readAhead(contentDirs, { known: records });
  const read = createArchiveReader(contentDirs, ahead);
  let isFirst = true;
  return async () => {
    const archive = read();
    const decoded = await readPictures(archive, pictures);
    const documents = await readAnnexes(archive, annexes);
    if (isFirst && ahead) cache.keep({ records: ahead.records, pictures, annexes });
    isFirst = false;
    const problems = [...archive.problems, ...decoded.problems, ...documents.problems].sort(inReadingOrder);
    return { ...archive, pictures: decoded.pictures, annexes: documents.annexes, problems };
  };
}

/**
 * The same reader, which adds to each reading the histories of its records.
 *
 * @param note takes the sentence, once, that says why there are none
 * @param withoutCache whether all of them are read again
 */
export function withHistories(
  read: ContentReader,
  { contentDirs, cacheDir }: Pick<Settings, 'contentDirs' | 'cacheDir'>,
  note: (sentence: string) => void,
  withoutCache = false,
): ContentReader {
  const readHistories = createHistoryReader(contentDirs, cacheDir, withoutCache);
  let isNoted = false;
  return async () => {
    const archive = await read();
    const { histories, why } = await readHistories(archive);
    if (why !== undefined && !isNoted) note(`Earlier versions of records are not published: ${why}`);
    isNoted ||= why !== undefined;
    return { ...archive, histories };
  };
}

/** Prints every problem of a reading, and how many there are. */
export function reportProblems({ problems, records, tombstones }: Archive): void {
  const lines = problems.map((problem) => toTerminalLine(problem, 'en'));
  console.error([...lines, toTerminalSummary(problems, records.length + tombstones.length, 'en')].join('\n'));
}

/** How much there is to read, in a sentence. */
export function sizeOf({ records }: Archive): string {
  const languages = new Set(records.flatMap(({ texts }) => Object.keys(texts))).size;
  return `Content: ${counted(records.length, 'record')} in ${counted(languages, 'language')}`;
}

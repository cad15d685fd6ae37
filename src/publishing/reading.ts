import type { Archive } from '../archive/archive.ts';
import { readAhead } from '../archive/read-ahead.ts';
import { createArchiveReader } from '../archive/read-archive.ts';
import { unreadablePictures } from '../archive/unreadable-pictures.ts';
import { inReadingOrder } from '../checks/diagnostic.ts';
import { toTerminalLine, toTerminalSummary } from '../checks/reporters/terminal.ts';
import { counted } from './closing-line.ts';

/** Reads content folders again and again, each time what has changed since the last. */
export type ContentReader = () => Promise<Archive>;

/** A reading with what is wrong with its pictures, so that a damaged one ends a build before the old output is touched. */
async function withPictures(archive: Archive): Promise<Archive> {
  return { ...archive, problems: [...archive.problems, ...(await unreadablePictures(archive))].sort(inReadingOrder) };
}

/** A reader of content folders, with everything that is wrong with them. */
export async function contentReader(contentDirs: readonly [string, ...string[]]): Promise<ContentReader> {
  const read = createArchiveReader(contentDirs, await readAhead(contentDirs));
  return () => withPictures(read());
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

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAsOf } from '../source/history.ts';
import type { Archive } from './archive.ts';
import { createArchiveReader } from './read-archive.ts';

/** A content folder and the commit as of which it is to be read. */
export interface PastFolder {
  folder: string;
  commit: string;
  /** Says of a path under the folder whether it is read; left out, everything is. */
  isWanted?: (path: string) => boolean;
}

/**
 * What content folders held in a commit, read in the same way as what they hold now.
 *
 * @param target an empty folder to which the files of that time are written; texts are read from it later, too
 */
export async function archiveAt(pasts: readonly PastFolder[], target: string): Promise<Archive> {
  const folders: string[] = [];
  for (const [index, { folder, commit, isWanted }] of pasts.entries()) {
    const into = join(target, String(index));
    mkdirSync(into);
    await writeAsOf(folder, commit, into, isWanted);
    folders.push(into);
  }
  return createArchiveReader(folders)();
}

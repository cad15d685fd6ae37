import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another command is at work; the message says so, and what to do. */
class LockedError extends Error {
  override name = 'LockedError';
}

/** The code of SQLite where somebody else has the lock (SQLITE_BUSY). */
const busy = 5;

/**
 * Keeps other commands out of a folder until this process ends, however it ends: the lock is one of the system on a file, which
 * SQLite takes in the same way everywhere. Where the folder cannot be written there is nothing to keep apart.
 *
 * @throws LockedError where another process has it
 */
function lock(folder: string): DatabaseSync | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    const file = new DatabaseSync(join(folder, 'lock'));
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== busy) return undefined;
    throw new LockedError(
      `Another command is running in ${folder}, so nothing was changed. Wait until it has finished, then try again.`,
    );
  }
}

const held: DatabaseSync[] = [];

/** Lets no other command work in some folders as long as this process lives. @throws LockedError */
export function lockFolders(folders: readonly string[]): void {
  for (const folder of folders) held.push(...[lock(folder)].filter((one) => one !== undefined));
}

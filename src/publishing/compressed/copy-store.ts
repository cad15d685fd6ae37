import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Compressed bytes that are kept for the next time, by what they were made of. */
export interface CopyStore {
  /** What is kept under a key: null where compressing saved nothing, undefined where nothing is known. */
  find(key: string): Uint8Array | null | undefined;
  keep(key: string, bytes: Uint8Array | null): void;
  /** Forgets all that was neither found nor kept since the store was opened, and closes it. */
  close(): void;
}

/** How many changes are written at once: an interruption costs no more than these. */
const batch = 500;

function opened(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS copies (key TEXT PRIMARY KEY, bytes BLOB, used INTEGER NOT NULL) WITHOUT ROWID;
    UPDATE copies SET used = 0 WHERE used = 1;
    BEGIN;`);
  return database;
}

/** Opens the store of a cache folder. One that cannot be read is begun again: it holds nothing that cannot be made again. */
export function copyStore(cache: string): CopyStore {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'compressed.sqlite');
  let database: DatabaseSync;
  try {
    database = opened(file);
  } catch {
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
    database = opened(file);
  }
  const finding = database.prepare('SELECT bytes FROM copies WHERE key = ?');
  const using = database.prepare('UPDATE copies SET used = 1 WHERE key = ?');
  const keeping = database.prepare('INSERT OR REPLACE INTO copies VALUES (?, ?, 1)');
  let changes = 0;
  const changed = () => {
    changes += 1;
    if (changes % batch === 0) database.exec('COMMIT; BEGIN;');
  };
  return {
    find: (key) => {
      const found = finding.get(key) as { bytes: Uint8Array | null } | undefined;
      if (found) {
        using.run(key);
        changed();
      }
      return found?.bytes;
    },
    keep: (key, bytes) => {
      keeping.run(key, bytes);
      changed();
    },
    close: () => {
      database.exec('DELETE FROM copies WHERE used = 0; COMMIT;');
      database.close();
    },
  };
}

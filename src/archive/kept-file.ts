import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../source/code-digest.ts';
import { digestOf } from '../source/digest.ts';
import { readSealed, writeSealed } from '../source/sealed-file.ts';
import { contentRoots } from './content-roots.ts';

/** Everything that decides what the reading of a record gives, besides its folder. */
const sources = [
  ...['archive', 'checks', 'language', 'model', 'prose', 'site', 'source'].map((folder) => `src/${folder}`),
  'package.json',
  'package-lock.json',
];

const project = join(import.meta.dirname, '../..');

let code: string | undefined;

/** A digest of the code that reads records and judges them. */
export function readingCode(): string {
  code ??= codeDigest(project, sources);
  return code;
}

/** For how many sets of content folders files are kept. */
const mostKept = 4;

/** Milliseconds after which a file that was begun is taken for abandoned. */
const longestWriting = 600_000;

/** Removes the oldest files beyond the number that is kept, and what commands have left that were ended while writing. */
function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => ({ name, file: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  const old = files.filter(({ name }) => /^[0-9a-f]{20}$/.test(name)).slice(mostKept);
  const begun = files.filter(({ name }) => /^\.[0-9a-f]{20}\.\d+\.new$/.test(name));
  const newest = files[0]?.written ?? 0;
  const abandoned = begun.filter(({ written }) => newest - written > longestWriting);
  for (const { file } of [...old, ...abandoned]) rmSync(file, { force: true });
}

/** What one command keeps of content folders for the next. */
interface KeptFile {
  /** Undefined where nothing is kept, or what is kept is damaged. */
  read: () => Buffer | undefined;
  /** False where the folder cannot be written; the next command then finds everything out for itself. */
  write: (...content: readonly (Uint8Array | string)[]) => boolean;
}

/**
 * A file for what is kept of a set of content folders.
 *
 * @param cache the cache folder; it need not exist
 * @param name the folder in it
 */
export function keptFile(cache: string, name: string, contentFolders: readonly string[]): KeptFile {
  const folder = join(cache, name);
  const file = join(folder, digestOf(JSON.stringify(contentRoots(contentFolders))));
  return {
    read: () => readSealed(file),
    write: (...content) => {
      try {
        mkdirSync(folder, { recursive: true });
        writeSealed(file, ...content);
        removeOldest(folder);
        return true;
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
        return false;
      }
    },
  };
}

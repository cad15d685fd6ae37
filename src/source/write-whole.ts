import { appendFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that the file is either old or new at every moment, never half: into a new file beside it, which
 * then takes its name. The permissions of the old file stay. What is given in parts is written without being joined before.
 */
export function writeWhole(path: string, ...[first = '', ...rest]: readonly (string | Uint8Array)[]): void {
  // A name with a point at its beginning: whoever lists a content folder passes over it.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(beside, first, { flush: rest.length === 0, ...(mode !== undefined && { mode }) });
    for (const [at, part] of rest.entries()) appendFileSync(beside, part, { flush: at === rest.length - 1 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

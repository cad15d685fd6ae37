import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kept, unfinished } from './output-folder.ts';

/** Renames a folder, or copies it where the two places are on different disks. @returns whether it was renamed */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    return false;
  }
}

/** By which an earlier site is known: the last to go and the first to come, so that an interruption locks nobody out. */
const sign = 'data';

/**
 * Puts a finished site in the place of an earlier one. All of it is brought to the same disk first; the old files and the
 * new ones then change places by name, which takes milliseconds.
 *
 * @param replaced a folder, not there yet and on the disk of the site, that takes the earlier site; without one it is deleted
 * @returns whether the earlier site is there now: it is not where the output folder is on another disk
 */
export function replaceSite(site: string, output: string, replaced?: string): boolean {
  const beside = join(output, unfinished);
  mkdirSync(output, { recursive: true });
  rmSync(beside, { recursive: true, force: true });
  const isKept = move(site, beside) && replaced !== undefined;
  if (isKept) mkdirSync(replaced);
  const remove = (name: string) => {
    if (isKept) renameSync(join(output, name), join(replaced, name));
    else rmSync(join(output, name), { recursive: true, force: true, maxRetries: 3 });
  };
  const names = readdirSync(output).filter((name) => !kept.includes(name));
  for (const name of names.sort((a, b) => Number(a === sign) - Number(b === sign))) remove(name);
  const coming = readdirSync(beside).sort((a, b) => Number(b === sign) - Number(a === sign));
  for (const name of coming) renameSync(join(beside, name), join(output, name));
  rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
  return isKept;
}

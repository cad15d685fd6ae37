import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Who may read a file or open a folder, besides its owner. */
const rights = { file: 0o044, folder: 0o055 };

/** The rights that new files do not get; they can only be learnt by setting them. */
function rightsWithheld(): number {
  const mask = process.umask(0);
  process.umask(mask);
  return mask;
}

function openUp(path: string, wanted: number): void {
  const { mode } = lstatSync(path);
  if ((mode & wanted) !== wanted) chmodSync(path, (mode & 0o7777) | wanted);
}

/**
 * Lets a web server read a site, however strict the rights of new files are where it is built. Files that were copied have
 * those that they had there.
 *
 * @param copied the paths of files that were copied; where new files are readable anyway, only these can be otherwise
 */
export function makeReadable(folder: string, copied: readonly string[]): void {
  openUp(folder, rights.folder);
  if ((rightsWithheld() & rights.folder) === 0) {
    for (const path of copied) {
      openUp(join(folder, path), rights.file);
      if (path.includes('/')) openUp(join(folder, dirname(path)), rights.folder);
    }
    return;
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    openUp(join(entry.parentPath, entry.name), entry.isDirectory() ? rights.folder : rights.file);
}

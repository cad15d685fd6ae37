import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Texts by the names of their files. */
export type FolderFiles = Readonly<Record<string, string>>;

/**
 * Writes a folder that appears whole or not at all: into a new folder beside it, which then takes its name. A folder
 * that is there already is never touched; the answer is then false.
 */
export function writeFolder(path: string, files: FolderFiles): boolean {
  if (existsSync(path)) return false;
  const parent = dirname(path);
  const made = mkdirSync(parent, { recursive: true });
  // A name with a point at its beginning: whoever lists a content folder passes over it.
  const beside = join(parent, `.${basename(path)}.${crypto.randomUUID().slice(0, 8)}`);
  try {
    mkdirSync(beside);
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(beside, name), text, { flush: true, flag: 'wx' });
    renameSync(beside, path);
    return true;
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (made) rmSync(made, { recursive: true, force: true });
    // Somebody else has put a folder there in the meantime.
    if (existsSync(path)) return false;
    throw error;
  }
}

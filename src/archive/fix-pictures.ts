import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { writeWhole } from '../source/write-whole.ts';
import { createArchiveReader } from './read-archive.ts';

/** A picture that was written again. */
export interface FixedPicture {
  /** Path below the content folder. */
  file: string;
  done: 'position' | 'size';
}

/**
 * Takes the metadata out of the pictures of a content folder that say where they were taken, and makes those smaller that
 * keep a page waiting. Others stay as they are, to the last byte, and so does one that would not become smaller.
 *
 * @param isWanted whether a path under the folder is fixed
 */
export async function fixPictures(
  root: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<FixedPicture[]> {
  const fixed: FixedPicture[] = [];
  const { problems } = createArchiveReader(root)();
  // Where a picture has both flaws, making it smaller cures both.
  const heavy = new Set(problems.flatMap(({ code, file }) => (code === 'heavy-picture' ? file : [])));
  const placed = problems.flatMap(({ code, file }) => (code === 'picture-with-position' ? file : []));
  for (const path of new Set([...heavy, ...placed])) {
    const file = relative(resolve(root), resolve(path));
    if (!isWanted(file)) continue;
    // Loaded only where there are pictures.
    const { lightened } = await import('./published-file.ts');
    const before = readFileSync(path);
    const after = await lightened(before, path, heavy.has(path));
    if (!after || (heavy.has(path) && after.length >= before.length)) continue;
    writeWhole(path, after);
    fixed.push({ file, done: heavy.has(path) ? 'size' : 'position' });
  }
  return fixed;
}

import { join, relative, sep } from 'node:path';
import { fixFolder } from '../../archive/fix-folder.ts';
import { type FixedPicture, fixPictures } from '../../archive/fix-pictures.ts';
import type { Fix } from '../../source/edit.ts';
import { changedFiles, mergeBase } from '../../source/history.ts';

const phrases: Record<Fix, string> = {
  signs: 'corrected wrong characters',
  spaces: 'removed spaces at the ends of lines or of the file',
  dates: 'removed quotation marks around dates',
  order: 'put the fields in order',
};

const pictures: Record<FixedPicture['done'], string> = {
  position: 'removed the metadata with the location',
  size: 'made the picture smaller and removed its metadata',
};

/** Whether a file of a folder is to be fixed: each, or one that differs from the base. */
async function wantedIn(folder: string, base: string | undefined): Promise<(file: string) => boolean> {
  if (base === undefined) return () => true;
  const changed = new Set(await changedFiles(folder, await mergeBase(folder, base)));
  return (file) => changed.has(file.split(sep).join('/'));
}

/**
 * Fixes what cannot change the meaning, in every content folder or only in files that differ from a base; a line for each
 * file that was fixed.
 */
export async function fixContent(contentDirs: readonly string[], base?: string): Promise<string[]> {
  const lines: string[] = [];
  for (const folder of contentDirs) {
    const line = (file: string, done: string) => `${relative(process.cwd(), join(folder, file))}  fixed: ${done}.`;
    const isWanted = await wantedIn(folder, base);
    for (const { file, done } of fixFolder(folder, isWanted))
      lines.push(line(file, done.map((each) => phrases[each]).join('; ')));
    for (const { file, done } of await fixPictures(folder, isWanted)) lines.push(line(file, pictures[done]));
  }
  return lines;
}

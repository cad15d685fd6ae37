import { join, relative } from 'node:path';
import { fixFolder } from '../../archive/fix-folder.ts';
import { type FixedPicture, fixPictures } from '../../archive/fix-pictures.ts';
import type { Fix } from '../../source/edit.ts';

const phrases: Record<Fix, string> = {
  signs: 'wrote characters as they were meant',
  spaces: 'removed spaces at the ends of lines or of the file',
  dates: 'removed quotation marks around dates',
  order: 'put the fields in order',
};

const pictures: Record<FixedPicture['done'], string> = {
  position: 'removed the metadata with the location',
  size: 'made the picture smaller and removed its metadata',
};

/** Corrects in every content folder what cannot change the meaning; a line for each corrected file. */
export async function fixContent(contentDirs: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const folder of contentDirs) {
    const line = (file: string, done: string) => `${relative(process.cwd(), join(folder, file))}  fixed: ${done}.`;
    for (const { file, done } of fixFolder(folder))
      lines.push(line(file, done.map((each) => phrases[each]).join('; ')));
    for (const { file, done } of await fixPictures(folder)) lines.push(line(file, pictures[done]));
  }
  return lines;
}

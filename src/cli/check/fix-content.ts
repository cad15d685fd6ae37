import { join, relative } from 'node:path';
import { fixFolder } from '../../archive/fix-folder.ts';
import type { Fix } from '../../source/edit.ts';

const phrases: Record<Fix, string> = {
  signs: 'wrote signs as they are meant',
  spaces: 'removed spaces at the ends of lines or of the file',
  dates: 'removed quotation marks around dates',
  order: 'put the fields in order',
};

/** Corrects in every content folder what cannot change the meaning; a line for each corrected file. */
export function fixContent(contentDirs: readonly string[]): string[] {
  return contentDirs.flatMap((folder) =>
    fixFolder(folder).map(
      ({ file, done }) =>
        `${relative(process.cwd(), join(folder, file))}  corrected: ${done.map((each) => phrases[each]).join('; ')}.`,
    ),
  );
}

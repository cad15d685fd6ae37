import { join, relative } from 'node:path';
import { fixFolder } from '../../archive/fix-folder.ts';
import type { Fix } from '../../source/edit.ts';

const phrases: Record<Fix, string> = {
  spaces: 'took away spaces at the ends of lines or of the file',
  dates: 'took away quotation marks around dates',
  order: 'put the fields in order',
};

/** Mends what cannot change the meaning in every content folder; a line for each file in which something was done. */
export function fixContent(contentDirs: readonly string[]): string[] {
  return contentDirs.flatMap((folder) =>
    fixFolder(folder).map(
      ({ file, done }) =>
        `${relative(process.cwd(), join(folder, file))}  mended: ${done.map((each) => phrases[each]).join('; ')}.`,
    ),
  );
}

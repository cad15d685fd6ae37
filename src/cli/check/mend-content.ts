import { join, relative } from 'node:path';
import { mendFolder } from '../../archive/mend-folder.ts';
import type { Mending } from '../../source/edit.ts';

const said: Record<Mending, string> = {
  spaces: 'took away spaces at the ends of lines or of the file',
  dates: 'took away quotation marks around dates',
  order: 'put the fields in order',
};

/** Mends what cannot change the meaning in every content folder; a line for each file in which something was done. */
export function mendContent(contentDirs: readonly string[]): string[] {
  return contentDirs.flatMap((folder) =>
    mendFolder(folder).map(
      ({ file, done }) =>
        `${relative(process.cwd(), join(folder, file))}  mended: ${done.map((each) => said[each]).join('; ')}.`,
    ),
  );
}

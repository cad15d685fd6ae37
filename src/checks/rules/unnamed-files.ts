import { fileName } from '../../model/address.ts';
import { isId } from '../../model/ids.ts';
import { hasUnusableSign } from '../../model/portable-name.ts';
import type { RecordRule } from '../rule.ts';
import { filesNamed, namesIn } from './files-named.ts';
import { strayTexts } from './known-files.ts';

/**
 * A file in the folder of a record is named by its facts or texts; one that is not is not published. Where they name
 * a file that is not there, the one that is was meant: another rule finds that, and another what cannot be a name.
 */
export const unnamedFiles: RecordRule = {
  name: 'record/unnamed-file',
  scope: 'record',
  severity: 'note',
  judge: (record) => {
    const known = new Set([...filesNamed(record), ...strayTexts(record.files)]);
    const missed = [...namesIn(record)].some(
      (name) => !known.has(name) && !isId(name) && fileName.safeParse(name).success,
    );
    if (missed) return [];
    return record.files
      .filter((name) => !known.has(name) && !hasUnusableSign(name))
      .map((name) => ({
        file: record.file.replace(/[^/]+$/, name),
        code: 'unnamed-file' as const,
        params: {},
      }));
  },
};

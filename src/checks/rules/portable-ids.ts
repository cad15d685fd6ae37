import { isDeviceName } from '../../model/portable-name.ts';
import type { ArchiveRule } from '../rule.ts';

/** The id of an entry becomes the name of a folder of the site, which has to exist on Windows too. */
export const portableIds: ArchiveRule = {
  name: 'content/file-name',
  scope: 'archive',
  severity: 'error',
  judge: ({ owners }) =>
    owners
      .filter(({ id, path }) => path.length > 0 && isDeviceName(id))
      .map(({ id, file, path }) => ({ file, path, code: 'device-name', params: { name: id } })),
};

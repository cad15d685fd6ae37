import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Archive, ArchiveRecord } from '../../archive/archive.ts';
import { nearest } from '../../language/nearest.ts';
import { Refusal } from '../refusal.ts';

const holds = (folder: string, path: string) => {
  const below = relative(folder, path);
  return below === '' || !(below.startsWith('..') || isAbsolute(below) || /[\\/]/.test(below));
};

/**
 * The record that somebody means by its id, its number, or the path of its folder or of a file in it, from here or
 * from the content folder. @throws Refusal where there is none
 */
export function namedRecord({ records }: Pick<Archive, 'records'>, name: string, contentDir: string): ArchiveRecord {
  const paths = [resolve(name), join(contentDir, name)];
  const found = records.find(
    ({ id, facts, folder }) =>
      id === name || facts.number === name.toUpperCase() || paths.some((path) => holds(folder, path)),
  );
  if (found) return found;
  const meant = nearest(
    name.split(/[\\/]/).findLast((step) => step !== '') ?? name,
    records.map(({ id }) => id),
  );
  throw new Refusal(
    `There is no record “${name}” whose facts can be read. ${meant ? `Did you mean “${meant}”?` : 'Name it by its folder or number; npm run check shows what is wrong with a record.'}`,
  );
}

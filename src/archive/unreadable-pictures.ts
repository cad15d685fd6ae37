import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../checks/diagnostic.ts';
import { isPictureName } from '../site/content-types.ts';
import { stampOf } from '../source/content-folder.ts';
import type { Archive } from './archive.ts';
import { namedFiles } from './named-files.ts';

/** Pictures that were looked at, by path and state of the file, and whether they could be read. */
const looked = new Map<string, Promise<boolean>>();

/**
 * Reports every picture that would be published and cannot be read to its end. Pictures are decoded for this, so it
 * is asked once, after everything else is known; without pictures nothing is loaded.
 */
export async function unreadablePictures({ records }: Pick<Archive, 'records'>): Promise<Diagnostic[]> {
  const paths = records
    .flatMap((record) => [...namedFiles(record)].filter(isPictureName).map((name) => join(record.folder, name)))
    .filter((path) => existsSync(path));
  if (paths.length === 0) return [];
  const { isReadable } = await import('./published-file.ts');
  const found = paths.map(async (path): Promise<Diagnostic[]> => {
    const key = `${path} ${stampOf(path)}`;
    const answer = looked.get(key) ?? isReadable(path);
    looked.set(key, answer);
    return (await answer) ? [] : [flawOf(path)];
  });
  return (await Promise.all(found)).flat();
}

const flawOf = (path: string): Diagnostic => ({
  file: relative(process.cwd(), path) || path,
  line: 1,
  column: 1,
  rule: 'record/picture-unreadable',
  severity: 'error',
  blocksPublishing: true,
  code: 'unreadable-picture',
  params: {},
});

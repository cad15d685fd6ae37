import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The finished site under test, absolute: the folder `DIST`, or `dist`, which `npm test` builds beforehand. */
export const dist = resolve(process.env.DIST || 'dist');

/** Every file of a finished site, by its path below it, with `/`, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The text of a file of the site under test. */
export const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

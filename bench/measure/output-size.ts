import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a build has written: the number of files, and bytes by what they are for. */
export interface OutputSize {
  files: number;
  html: number;
  search: number;
  data: number;
  other: number;
}

/** Measures a finished site. Search and data are what lies in the folders of these names. */
export function outputSize(folder: string): OutputSize {
  const size: OutputSize = { files: 0, html: 0, search: 0, data: 0, other: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    size.files += 1;
    size[purpose(relative(folder, path).split(sep))] += statSync(path).size;
  }
  return size;
}

function purpose(path: string[]): 'html' | 'search' | 'data' | 'other' {
  if (path.at(-1)?.endsWith('.html')) return 'html';
  if (path.slice(0, -1).some((part) => part === 'search' || part === 'pagefind')) return 'search';
  return path[0] === 'data' ? 'data' : 'other';
}

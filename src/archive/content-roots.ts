import { relative, resolve, sep } from 'node:path';

/** One of the content folders that are read as one. */
export interface ContentRoot {
  /** Absolute path. */
  path: string;
  /** What the paths of its files begin with, wherever files are named. */
  home: string;
}

/** The content folders that are read as one. */
export interface ContentRoots {
  roots: ContentRoot[];
  /** The folder from which all files are named. */
  base: string;
}

/**
 * A single content folder names its files from its own top; several name theirs from where the command runs, so that
 * every message names the folder in which a file is.
 */
export function contentRoots(folders: readonly string[]): ContentRoots {
  const [only = process.cwd(), ...more] = folders.map((folder) => resolve(folder));
  if (more.length === 0) return { roots: [{ path: only, home: '' }], base: only };
  const base = process.cwd();
  const roots = [only, ...more].map((path) => {
    const home = relative(base, path).split(sep).join('/');
    return { path, home: home && `${home}/` };
  });
  return { roots, base };
}

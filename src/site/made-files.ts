import { noteRead } from './page-reads.ts';

/** A file of the site that has been made: its size in bytes and its SHA-256 in hex digits. */
export interface MadeFile {
  size: number;
  digest: string;
}

/** The files of a site in the making. */
export interface MadeFiles {
  /** A file by its path under the folder of the site; undefined where it is not made. */
  find: (path: string) => MadeFile | undefined;
  /** Whether all pages are made that do not ask for files. */
  isComplete: boolean;
}

/** Some files are made, but nobody may ask for one. */
export const notYet: MadeFiles = { find: () => undefined, isComplete: false };

/** What a page throws that asks for a file before all files are made: it is made again after them. */
class FilesNotMade extends Error {
  override name = 'FilesNotMade';
}

/** Whether a page was asked for too early. Pages load their own copy of the class, so that its name decides. */
export const wantsMadeFiles = (error: unknown): boolean => error instanceof Error && error.name === 'FilesNotMade';

/** Pages and the build each load their own copy of every module; the files are known to both by this name. */
const key = Symbol.for('roundtable.made-files');

const shared = globalThis as { [key]?: MadeFiles | undefined };

/** Lets pages know the files of the site in the making; without files, pages make what they ask for by themselves. */
export function offerMadeFiles(files: MadeFiles | undefined): void {
  shared[key] = files;
}

/**
 * A file of the site as it has been made, for pages that describe other files.
 *
 * @returns undefined where it is not known, as in the preview
 * @throws FilesNotMade where it may still be made
 */
export function madeFile(path: string): MadeFile | undefined {
  const files = shared[key];
  if (files && !files.isComplete) throw new FilesNotMade(`${path} is asked for before all files are made.`);
  const file = files?.find(path);
  if (file) noteRead(`file-digest ${path}`);
  return file;
}

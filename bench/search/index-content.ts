import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { readAhead } from '../../src/archive/read-ahead.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { writeSearchFiles } from '../../src/publishing/search-files.ts';

/** Reads a content folder. */
export async function readContent(content: string): Promise<Archive> {
  return createArchiveReader([content], await readAhead([content]))();
}

/**
 * Writes the files of the search for an archive, without the pages. Phrases that no text has as they are written, for
 * which the search asks Pagefind, cannot be asked of them.
 */
export async function indexArchive(archive: Archive, out: string): Promise<void> {
  await writeSearchFiles(archive, (path, content) => {
    const target = join(out, 'search', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  });
}

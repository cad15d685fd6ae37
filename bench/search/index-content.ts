import type { Archive } from '../../src/archive/archive.ts';
import { renderBody } from '../../src/archive/body.ts';
import { readAhead } from '../../src/archive/read-ahead.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { writeSearchFiles } from '../../src/integrations/search-files.ts';

/** Reads a content folder. */
export async function readContent(content: string): Promise<Archive> {
  return createArchiveReader([content], await readAhead([content]))();
}

/**
 * Writes the files of the search for an archive, without the pages: of each record its title, summary and text. Phrases
 * that stand nowhere as they are written, for which the search asks Pagefind, cannot be asked of them.
 */
export async function indexArchive(archive: Archive, out: string): Promise<void> {
  const nowhere = { link: () => undefined, picture: () => ({ src: '', width: 0, height: 0 }) };
  await writeSearchFiles(out, archive, (_url, record, lang) => {
    const text = record.texts[lang];
    return text && `<h2 id="report"></h2>${renderBody(text.path, { lang, ...nowhere }).html}`;
  });
}

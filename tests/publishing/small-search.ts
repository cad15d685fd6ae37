import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { readAnnexes } from '../../src/archive/read-annexes.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import type { Locale } from '../../src/language/locales.ts';
import { writeSearchFiles } from '../../src/publishing/search-files.ts';
import { recordGraphOf } from '../../src/queries/record-graph.ts';
import { createEngine } from '../../src/search/engine.ts';
import { queryFrom } from '../../src/search/query/query.ts';
import { aHealthyFolder, anArchiveFolder, type Edits, writeInto } from '../builders.ts';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');

/** The search of the healthy folder after edits, without Pagefind, and its record graph. */
export async function smallSearch(edits: Edits) {
  const archive = createArchiveReader(aHealthyFolder(edits))();
  const read = shownArchive({ ...archive, ...(await readAnnexes(archive)) }, now);
  const folder = anArchiveFolder({});
  await writeSearchFiles(read, (path, content) => writeInto(folder, path, content));
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(fileURLToPath(address))));
  const bundles = pathToFileURL(join(folder, '/')).href;
  const engine = createEngine({ bundles, pagefind: bundles, baseUrl: '/', now: () => now.epochMilliseconds });
  return {
    find: (words: string, lang: Locale) => engine.find(queryFrom(`?${new URLSearchParams({ q: words })}`), lang),
    graph: recordGraphOf(read),
  };
}

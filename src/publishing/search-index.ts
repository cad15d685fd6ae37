import type { Archive } from '../archive/archive.ts';
import { bundlesInThreads } from './search-bundles.ts';
import { type WriteFile, writeSearchFiles } from './search-files.ts';

/** Makes everything that the search loads: its own files, and a bundle of Pagefind for each language. */
export async function indexArchive(archive: Archive, write: WriteFile): Promise<void> {
  const bundles = bundlesInThreads();
  await writeSearchFiles(archive, write, (lang, record) => bundles[lang].add(record));
  await Promise.all(
    Object.entries(bundles).map(async ([lang, bundle]) => {
      for (const { path, content } of await bundle.finish()) write(`${lang}/${path}`, content);
    }),
  );
}

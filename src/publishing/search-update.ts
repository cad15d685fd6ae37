import type { Archive } from '../archive/archive.ts';
import { type RecordGraph, recordGraphOf } from '../queries/record-graph.ts';
import { freshPages, type PageRecord, pageRecordOf, readsOf } from './page-record.ts';
import { type MadeSearch, writeSearchFiles } from './search-files.ts';
import { earlierFiles, searchFolder } from './search-folder.ts';
import type { SiteTree, WrittenFiles } from './site-tree.ts';

/** The search as a build keeps it for the next one, besides its files. */
export interface KeptSearch extends Omit<MadeSearch, 'reads'> {
  /** What texts and lists were made of. */
  record: PageRecord;
}

/** The search of an earlier site, whose files are among those of the site. */
export interface SiteWithSearch {
  files: WrittenFiles;
  search?: KeptSearch | undefined;
}

/** Whether a search would be the same again. */
export function isSearchFresh(graph: RecordGraph, now: Temporal.Instant, search: KeptSearch | undefined): boolean {
  return search !== undefined && freshPages(search.record, graph, now).size === Object.keys(search.record.pages).length;
}

/**
 * Puts the search into a site, Pagefind’s files apart: what is the same as in the earlier site stays, what an edit
 * changes is made. Where nothing has changed all files stay, those of Pagefind included.
 *
 * @returns what the next build needs to know of it: of a search that stays, what was known
 */
export async function updateSearchFiles(
  archive: Archive,
  now: Temporal.Instant,
  tree: SiteTree,
  site?: SiteWithSearch,
): Promise<KeptSearch> {
  const graph = recordGraphOf(archive);
  const files = site?.search && earlierFiles(tree, site.files);
  const earlier = files && site.search;
  const fresh = earlier ? freshPages(earlier.record, graph, now) : new Set<string>();
  if (earlier && fresh.size === Object.keys(earlier.record.pages).length) {
    files.keepAll();
    return earlier;
  }
  const { reads, ...kept } = await writeSearchFiles(
    archive,
    (path, content) => tree.put(`${searchFolder}${path}`, content),
    earlier && {
      ...earlier,
      files,
      readsOfFresh: (path) => (fresh.has(path) ? readsOf(earlier.record, path) : undefined),
    },
  );
  return { ...kept, record: pageRecordOf(reads, graph, now) };
}

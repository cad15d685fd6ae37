import type { Archive } from '../archive/archive.ts';
import { graphOf } from '../queries/of-build.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { freshPages, type PageRecord, pageRecorder } from './page-record.ts';
import { type MadeSearch, writeSearchFiles } from './search-files.ts';
import { earlierFiles, searchFolder } from './search-folder.ts';
import type { SiteTree } from './site-tree.ts';
import type { WrittenFiles } from './written-files.ts';

/** The search as a build keeps it for the next one, besides its files. */
export interface KeptSearch extends MadeSearch {
  /** What texts and lists were made of. */
  record: PageRecord;
  /** The keys of Pagefind’s shards by their paths, once they are made. */
  shards?: Record<string, string>;
}

/** The search of an earlier site, whose files are among those of the site. */
export interface SiteWithSearch {
  files: WrittenFiles;
  search?: KeptSearch | undefined;
}

/** Whether a search would be the same again. */
export function isSearchFresh(graph: RecordGraph, now: Temporal.Instant, search: KeptSearch | undefined): boolean {
  return search !== undefined && freshPages(search.record, graph, now).size === search.record.pages.size;
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
  const graph = graphOf(archive);
  const files = site?.search && earlierFiles(tree, site.files);
  const earlier = files && site.search;
  const fresh = earlier ? freshPages(earlier.record, graph, now) : new Set<string>();
  if (earlier && fresh.size === earlier.record.pages.size) {
    files.keepAll();
    return earlier;
  }
  const recorder = pageRecorder(earlier?.record);
  const search = await writeSearchFiles(
    archive,
    (path, content) => tree.put(`${searchFolder}${path}`, content),
    recorder,
    earlier && { ...earlier, files, isFresh: (path) => fresh.has(path) },
  );
  return { ...search, record: recorder.finish(graph, now) };
}

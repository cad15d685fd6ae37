import type { Archive } from '../archive/archive.ts';
import { type Locale, locales } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { observedGraph } from '../queries/observed-graph.ts';
import { graphOf } from '../queries/of-build.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { docIds } from '../search/index/doc-ids.ts';
import { type Catalogue, editions, type ValueDocs } from '../search/index/index-format.ts';
import { recordFileNames, recordFiles } from '../search/index/record-files.ts';
import { type Facet, facets } from '../search/query/facets.ts';
import { withEverydayWords } from '../search/spelling/everyday-words.ts';
import { synonymsByTerm } from '../search/spelling/synonyms.ts';
import { withReads } from '../site/page-reads.ts';
import { clock } from '../site/settings.ts';
import { facetNames, recordToIndex } from '../views/search/search-record.ts';
import type { KeptLanguage } from './kept-language.ts';
import { writeLanguage } from './language-files.ts';
import { packed } from './packed.ts';
import { type PageRecorder, pageRecorder } from './page-record.ts';
import { writeTexts } from './record-texts.ts';
import { type EarlierFiles, versionOf, type WriteFile } from './search-folder.ts';

/** What was read besides the texts, and for what both languages share, is noted under these paths. */
const listsPath = 'lists';
const sharedPath = 'records';

/** The search that a build has made, besides its files. */
export interface MadeSearch {
  /** The reference numbers of all records, newest first. */
  numbers: string[];
  languages: Record<Locale, KeptLanguage>;
}

/** The search of an earlier build. */
export interface EarlierSearch extends MadeSearch {
  files: EarlierFiles;
  /** Whether a text would be the same again, by its path. */
  isFresh: (path: string) => boolean;
}

/** Only the names that records use: a reader chooses among those. */
function usedNames(names: Catalogue['names'], values: Partial<Record<Facet, ValueDocs[]>>): Catalogue['names'] {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const used = (values[facet] ?? []).flatMap(({ value }) => {
        const name = own(names[facet], value);
        return name ? [[value, name] as const] : [];
      });
      return used.length > 0 ? [[facet, Object.fromEntries(used)] as const] : [];
    }),
  );
}

/** What both languages share, as their catalogues name it. */
type SharedLists = Record<Locale, Pick<Catalogue, 'shared' | 'names'>>;

/** Whatever a record or an entry has in its head may be listed, and statuses turn with time: each of these counts as one read. */
const sharedReads = ['records', 'entries', 'clock'];

const sharedFile = (shared: string, name: string) => `${editions}${shared}/${name}.idx`;
const cataloguePath = (lang: Locale) => `${lang}/catalogue.idx`;

/** Makes what both languages share. */
function makeShared(graph: RecordGraph, languages: MadeSearch['languages'], write: WriteFile): SharedLists {
  const now = clock();
  const written = Object.fromEntries(
    locales.map((lang) => [lang, new Set(Object.keys(languages[lang].unshown))]),
  ) as Record<Locale, Set<string>>;
  const files = recordFiles(
    graph.records.map((record) => recordToIndex(graph, record, now)),
    written,
  );
  const packedFiles = new Map(recordFileNames.map((name) => [name, packed(files[name])]));
  const shared = `records-${versionOf(packedFiles, undefined)}`;
  for (const [name, file] of packedFiles) write(sharedFile(shared, name), file);
  const values = { ...files.values, status: files.records.statuses };
  const listsIn = (lang: Locale) => ({ shared, names: usedNames(facetNames(graph, lang), values) });
  return Object.fromEntries(locales.map((lang) => [lang, listsIn(lang)])) as SharedLists;
}

/** Takes over what both languages share. */
function keepShared({ files }: EarlierSearch): SharedLists {
  const lists = locales.map((lang) => [lang, files.read<Catalogue>(cataloguePath(lang))] as const);
  for (const shared of new Set(lists.map(([, catalogue]) => catalogue.shared)))
    for (const name of recordFileNames) files.keep(sharedFile(shared, name));
  return Object.fromEntries(lists.map(([lang, { shared, names }]) => [lang, { shared, names }])) as SharedLists;
}

/** Makes the catalogue of a language, which is loaded first. */
function writeCatalogue(lang: Locale, kept: KeptLanguage, lists: SharedLists, write: WriteFile): void {
  const terms = new Set(kept.spellings.map(([term]) => term));
  const synonyms = withEverydayWords(kept.synonyms, lang, (term) => terms.has(term));
  const catalogue: Catalogue = { ...lists[lang], synonyms, ...kept.catalogue };
  write(cataloguePath(lang), packed(catalogue));
}

/**
 * Makes what the search loads besides Pagefind’s shards: what both languages share, and for each the terms in
 * blocks, the words it knows and the text of each record.
 *
 * @param write takes each file; its path is relative to the folder of the search
 * @param recorder takes what each text has read, and what all lists have read, by path
 * @param earlier what is the same as in an earlier search is taken over
 */
export async function writeSearchFiles(
  archive: Archive,
  write: WriteFile,
  recorder: PageRecorder = pageRecorder(),
  earlier?: EarlierSearch,
): Promise<MadeSearch> {
  const graph = graphOf(archive);
  const numbers = graph.records.map(({ facts }) => facts.number);
  const ids = docIds(numbers);
  const observed = observedGraph(graph);
  const isFresh = earlier?.isFresh ?? (() => false);
  const languages = {} as MadeSearch['languages'];
  const lists = await withReads(async () => {
    for (const lang of locales) {
      const before = earlier && {
        kept: earlier.languages[lang],
        files: earlier.files,
        numbers: earlier.numbers,
      };
      const texts = await writeTexts({ graph, lang, earlier: before, isFresh, recorder, write });
      const synonyms = synonymsByTerm(observed.site?.synonyms[lang] ?? {}, lang);
      languages[lang] = writeLanguage({ lang, numbers, ids, synonyms, ...texts }, before, write);
    }
  });
  recorder.note(listsPath, lists.reads);
  const shared = earlier && isFresh(sharedPath) ? keepShared(earlier) : makeShared(graph, languages, write);
  recorder.note(sharedPath, sharedReads);
  for (const lang of locales) writeCatalogue(lang, languages[lang], shared, write);
  return { numbers, languages };
}

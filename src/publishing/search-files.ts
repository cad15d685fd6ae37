import type { Archive } from '../archive/archive.ts';
import { type Locale, locales } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { observedGraph } from '../queries/observed-graph.ts';
import { graphOf } from '../queries/of-build.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { docIds } from '../search/index/doc-ids.ts';
import { type Catalogue, editions, type ValueDocs } from '../search/index/index-format.ts';
import { recordFiles } from '../search/index/record-files.ts';
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

/** What was read besides the texts is noted under this path. */
const listsPath = 'lists';

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

/** Makes what both languages share, and the catalogue of each, which is loaded first. */
function writeLists(graph: RecordGraph, languages: Record<Locale, KeptLanguage>, write: WriteFile): void {
  const now = clock();
  const written = Object.fromEntries(
    locales.map((lang) => [lang, new Set(Object.keys(languages[lang].unshown))]),
  ) as Record<Locale, Set<string>>;
  const files = recordFiles(
    graph.records.map((record) => recordToIndex(graph, record, now)),
    written,
  );
  const packedFiles = new Map(Object.entries(files).map(([name, file]) => [name, packed(file)]));
  const shared = `records-${versionOf(packedFiles, undefined)}`;
  for (const [name, file] of packedFiles) write(`${editions}${shared}/${name}.idx`, file);
  for (const lang of locales) {
    const names = usedNames(facetNames(graph, lang), { ...files.values, status: files.records.statuses });
    const { synonyms: listed, spellings, catalogue: own } = languages[lang];
    const terms = new Set(spellings.map(([term]) => term));
    const synonyms = withEverydayWords(listed, lang, (term) => terms.has(term));
    const catalogue: Catalogue = { shared, synonyms, names, ...own };
    write(`${lang}/catalogue.idx`, packed(catalogue));
  }
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
    writeLists(observed, languages, write);
  });
  recorder.note(listsPath, lists.reads);
  return { numbers, languages };
}

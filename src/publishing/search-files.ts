import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { type Locale, locales } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { recordGraphOf } from '../queries/record-graph.ts';
import type { Catalogue, SummariesFile, ValueDocs, Vocabulary } from '../search/index/index-format.ts';
import { blocksOf, languageIndexer } from '../search/index/language-index.ts';
import { positionIndexer } from '../search/index/position-index.ts';
import { recordFiles } from '../search/index/record-files.ts';
import { type Facet, facets } from '../search/query/facets.ts';
import { synonymsByTerm } from '../search/spelling/synonyms.ts';
import { settings } from '../site/settings.ts';
import { facetNames, recordToIndex, textToIndex } from '../views/search/search-record.ts';
import { packed } from './packed.ts';

const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A name that changes with what is in the file, so that an old copy is never taken for it. */
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

/** Takes a finished file; its path is relative to the folder of the search. */
export type WriteFile = (path: string, content: Uint8Array) => void;

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

/**
 * Makes what the search loads besides Pagefind’s shards: what both languages share, and for each the terms in
 * blocks, the words it knows and the text of each record.
 *
 * @param write takes each file
 */
export async function writeSearchFiles(archive: Archive, write: WriteFile): Promise<void> {
  const pack = (name: string, value: unknown) => write(`${name}.idx`, packed(value));
  const now = Temporal.Instant.fromEpochMilliseconds(settings().clock);
  const graph = recordGraphOf(archive);
  const { records } = graph;
  const written = {} as Record<Locale, Set<string>>;
  const catalogues = {} as Record<Locale, Pick<Catalogue, 'version' | 'blocks' | 'positions'>>;
  for (const lang of locales) {
    const indexer = languageIndexer(lang, records.length);
    const positions = positionIndexer();
    written[lang] = new Set();
    for (const [doc, record] of records.entries()) {
      const text = textToIndex(graph, record, lang);
      if (!text) continue;
      const { number } = text.shown;
      written[lang].add(number);
      indexer.add(doc, text);
      positions.add(doc, text.shown);
      pack(`${lang}/texts/${number}`, text.shown);
      // The processes beside this one have messages to give.
      if (doc % 100 === 0) await idle();
    }
    const { terms, words, titles, summaries } = indexer.finish();
    const { firsts, blocks } = blocksOf(terms);
    const positionBlocks = positions.finish();
    const synonyms = synonymsByTerm(archive.site?.synonyms[lang] ?? {}, lang);
    const version = digestOf([terms, titles, summaries, synonyms, positionBlocks.map(digestOf)]);
    for (const [index, block] of blocks.entries()) pack(`${lang}/${version}/words-${index}`, block);
    for (const [index, block] of positionBlocks.entries()) pack(`${lang}/${version}/positions-${index}`, block);
    pack(`${lang}/${version}/vocabulary`, { words, synonyms } satisfies Vocabulary);
    pack(`${lang}/${version}/titles`, titles);
    pack(`${lang}/${version}/summaries`, { summaries } satisfies SummariesFile);
    catalogues[lang] = { version, blocks: firsts, positions: positionBlocks.length };
  }
  const files = recordFiles(
    records.map((record) => recordToIndex(graph, record, now)),
    written,
  );
  const shared = `records-${digestOf(files)}`;
  for (const [name, file] of Object.entries(files)) pack(`${shared}/${name}`, file);
  for (const lang of locales) {
    const names = usedNames(facetNames(graph, lang), { ...files.values, status: files.records.statuses });
    pack(`${lang}/catalogue`, { shared, names, ...catalogues[lang] } satisfies Catalogue);
  }
}

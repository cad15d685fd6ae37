import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { type Locale, locales } from '../language/locales.ts';
import { type DatedRecord, holdingsOf } from '../queries/holdings.ts';
import { type Facet, facets } from '../search/facets.ts';
import type { Catalogue, SummariesFile, ValuePlaces, Vocabulary } from '../search/index-format.ts';
import { blocksOf, languageIndexer, type TextToIndex } from '../search/language-index.ts';
import { positionIndexer } from '../search/position-index.ts';
import { recordFiles } from '../search/record-files.ts';
import { synonymsByTerm } from '../search/synonyms.ts';
import { settings } from '../site/settings.ts';
import { facetNames, recordToIndex, textToIndex } from '../views/search-record.ts';
import { packed } from './packed.ts';
import { partsOf, searchedPart } from './page-parts.ts';

const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A name that changes with what is in the file, so that an old copy is never taken for it. */
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

function write(dist: string, name: string, value: unknown): void {
  const target = join(dist, 'search', `${name}.idx`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, packed(value));
}

/** Only the names that records use: a reader chooses among those. */
function usedNames(names: Catalogue['names'], values: Partial<Record<Facet, ValuePlaces[]>>): Catalogue['names'] {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const used = (values[facet] ?? []).flatMap(({ value }) => {
        const name = names[facet]?.[value];
        return name ? [[value, name] as const] : [];
      });
      return used.length > 0 ? [[facet, Object.fromEntries(used)] as const] : [];
    }),
  );
}

/** The searched part of the finished page at a path. */
const articleIn = (dist: string) => (url: string) =>
  searchedPart(readFileSync(join(dist, url.slice(settings().basePath.length), 'index.html'), 'utf8'));

/**
 * Writes what the search asks for besides Pagefind’s bundles: what both languages share, and for each the terms in
 * blocks, the words it knows and the text of each record.
 *
 * @param articleOf the HTML that is searched of a record; left out, it is read from the finished pages
 */
export async function writeSearchFiles(
  dist: string,
  archive: Archive,
  articleOf: (url: string, record: DatedRecord, lang: Locale) => string | undefined = articleIn(dist),
): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(settings().clock);
  const holdings = holdingsOf(archive);
  const { records } = holdings;
  const textOf = (record: DatedRecord, lang: Locale): TextToIndex | undefined => {
    const text = textToIndex(holdings, record, lang);
    const article = text && articleOf(text.shown.url, record, lang);
    return article ? { ...text, shown: { ...text.shown, parts: partsOf(article) } } : undefined;
  };
  const written = {} as Record<Locale, Set<string>>;
  const catalogues = {} as Record<Locale, Pick<Catalogue, 'version' | 'blocks' | 'positions'>>;
  for (const lang of locales) {
    const indexer = languageIndexer(lang, records.length);
    const positions = positionIndexer();
    written[lang] = new Set();
    for (const [place, record] of records.entries()) {
      const text = textOf(record, lang);
      if (!text) continue;
      const { number } = text.shown;
      written[lang].add(number);
      indexer.add(place, text);
      positions.add(place, text.shown);
      write(dist, `${lang}/texts/${number}`, text.shown);
      // The threads beside this one have messages to give.
      if (place % 100 === 0) await idle();
    }
    const { terms, words, titles, summaries } = indexer.finish();
    const { firsts, blocks } = blocksOf(terms);
    const places = positions.finish();
    const synonyms = synonymsByTerm(archive.site?.synonyms[lang] ?? {}, lang);
    const version = digestOf([terms, titles, summaries, synonyms, places.map(digestOf)]);
    for (const [index, block] of blocks.entries()) write(dist, `${lang}/${version}/words-${index}`, block);
    for (const [index, block] of places.entries()) write(dist, `${lang}/${version}/positions-${index}`, block);
    write(dist, `${lang}/${version}/vocabulary`, { words, synonyms } satisfies Vocabulary);
    write(dist, `${lang}/${version}/titles`, titles);
    write(dist, `${lang}/${version}/summaries`, { summaries } satisfies SummariesFile);
    catalogues[lang] = { version, blocks: firsts, positions: places.length };
  }
  const files = recordFiles(
    records.map((record) => recordToIndex(holdings, record, now)),
    written,
  );
  const shared = `records-${digestOf(files)}`;
  for (const [name, file] of Object.entries(files)) write(dist, `${shared}/${name}`, file);
  for (const lang of locales) {
    const names = usedNames(facetNames(holdings, lang), { ...files.values, status: files.records.statuses });
    write(dist, `${lang}/catalogue`, { shared, names, ...catalogues[lang] } satisfies Catalogue);
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { type Locale, locales } from '../language/locales.ts';
import { type DatedRecord, holdingsOf } from '../queries/holdings.ts';
import { facets } from '../search/facets.ts';
import type { Catalogue, RecordsFile } from '../search/index-format.ts';
import { blocksOf, languageIndex, recordsFile, type TextToIndex } from '../search/make-index.ts';
import { settings } from '../site/settings.ts';
import { facetNames, recordToIndex, textToIndex } from '../views/search-record.ts';
import { packed } from './packed.ts';
import { partsOf, searchedPart } from './page-parts.ts';

/** Names below `search/` and what they hold. */
type Files = Map<string, unknown>;

const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A name that changes with what is in the file, so that an old copy is never taken for it. */
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

function write(folder: string, files: Files): void {
  for (const [name, value] of files) {
    const target = join(folder, `${name}.idx`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, packed(value));
  }
}

/** Only the names that records use: a reader chooses among those. */
function usedNames(names: Catalogue['names'], records: RecordsFile): Catalogue['names'] {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const used = records.facets[facet].flatMap(({ value }) => {
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
    const text = textToIndex(holdings, record, lang, now);
    const article = text && articleOf(text.shown.url, record, lang);
    return article ? { ...text, shown: { ...text.shown, parts: partsOf(article) } } : undefined;
  };
  const texts = {} as Record<Locale, (TextToIndex | undefined)[]>;
  for (const lang of locales) {
    await idle();
    texts[lang] = records.map((record) => textOf(record, lang));
  }
  const written = (lang: Locale) => new Set(texts[lang].flatMap((text) => text?.shown.number ?? []));
  const shared = recordsFile(
    records.map((record) => recordToIndex(holdings, record, now)),
    { en: written('en'), hu: written('hu') },
  );
  const sharedName = `records-${digestOf(shared)}`;
  write(join(dist, 'search'), new Map([[sharedName, shared]]));
  for (const lang of locales) {
    await idle();
    const { terms, words, titles } = languageIndex(texts[lang], lang);
    const { firsts, blocks } = blocksOf(terms);
    const version = digestOf([terms, titles]);
    const names = usedNames(facetNames(holdings, lang), shared);
    const catalogue: Catalogue = { version, records: sharedName, blocks: firsts, names };
    write(
      join(dist, 'search', lang),
      new Map<string, unknown>([
        ['catalogue', catalogue],
        ...blocks.map((block, index) => [`${version}/words-${index}`, block] as const),
        [`${version}/vocabulary`, { words }],
        [`${version}/titles`, titles],
        ...texts[lang].flatMap((text) => (text ? [[`texts/${text.shown.number}`, text.shown] as const] : [])),
      ]),
    );
  }
}

import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import type { Facet } from '../query/facets.ts';
import { SearchFileError } from '../result/answer.ts';
import { fold } from '../words/fold.ts';
import {
  type Block,
  type Catalogue,
  type CodesFile,
  type ColumnsFile,
  type DaysFile,
  docsFromGaps,
  editions,
  type PositionsBlock,
  type RecordsFile,
  type RecordText,
  type RolesFile,
  type SummariesFile,
  type TitlesFile,
  type ValueDocs,
  type ValuesFile,
  type Vocabulary,
} from './index-format.ts';
import { blockHolding, entriesIn, type Positions, positionsFrom } from './positions.ts';
import { type Records, recordsAt, withDocs } from './records.ts';

/** The documents that have a term, and its weight in each. */
export interface PostingList {
  docs: readonly number[];
  /** From 1 to 35. */
  weights: Uint8Array;
}

/** Reads a compressed file of JSON. @throws SearchFileError */
export async function fetched(address: string, cache: RequestCache): Promise<unknown> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok || !response.body) throw new Error(`${response.status}`);
    return await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  } catch (cause) {
    throw new SearchFileError(address, cause);
  }
}

const noPostings: PostingList = { docs: [], weights: new Uint8Array() };

/** A digit of base 36, 0 to 9 and then small letters, by its number in ASCII. */
const digitOf = (code: number) => (code < 58 ? code - 48 : code - 87);

const valuesWithDocs = (file: ValuesFile) =>
  Object.fromEntries(Object.entries(file).map(([facet, values]) => [facet, withDocs(values)])) as Record<
    Exclude<Facet, 'status' | 'role'>,
    ValueDocs[]
  >;

/** Loads each file once; one that failed to load is tried again the next time. */
function fileLoader(bundles: string, cache: RequestCache) {
  const loaded = new Map<string, Promise<unknown>>();
  const read = <File, Read>(name: string, reading: (file: File) => Read): Promise<Read> => {
    const known = loaded.get(name);
    if (known) return known as Promise<Read>;
    const loading = fetched(`${bundles}${name}.idx`, cache).then((file) => reading(file as File));
    loading.catch(() => loaded.delete(name));
    loaded.set(name, loading);
    return loading;
  };
  return { read, load: <File>(name: string) => read(name, (file: File) => file) };
}

/** The numbers of the blocks that may hold terms from one on, up to those that begin after another. */
function blocksOver({ blocks }: Catalogue, from: string, upTo: string): number[] {
  const after = blocks.findIndex((first) => first > from);
  const begin = Math.max(0, (after === -1 ? blocks.length : after) - 1);
  const end = blocks.findIndex((first) => first > upTo);
  return Array.from({ length: Math.max(1, (end === -1 ? blocks.length : end) - begin) }, (_, index) => begin + index);
}

/** The records of a block that have a term, as the file holds them. */
function postingsOf(block: Block, term: string, { docOf }: Records): PostingList {
  const [gaps, weights] = own(block, term) ?? [[], ''];
  return {
    docs: docsFromGaps(gaps).map(docOf),
    weights: Uint8Array.from(weights, (digit) => digitOf(digit.charCodeAt(0))),
  };
}

/** The words of a block that are the same without accents, with their positions. */
function positionsIn(block: PositionsBlock, folded: string, { docOf }: Records): Map<string, Positions> {
  const byWord = new Map<string, Positions>();
  for (const [written, text] of entriesIn(block))
    if (fold(written) === folded) byWord.set(written, positionsFrom(text, docOf));
  return byWord;
}

/** The files that both languages share, whose folder the catalogue of a language names. */
function sharedFiles(
  { read, load }: ReturnType<typeof fileLoader>,
  pathOf: (lang: Locale, name: string) => Promise<string>,
  now: () => number,
) {
  return {
    records: async (lang: Locale) => read(await pathOf(lang, 'records'), (file: RecordsFile) => recordsAt(file, now())),
    days: async (lang: Locale) => load<DaysFile>(await pathOf(lang, 'days')),
    codes: async (lang: Locale) => load<CodesFile>(await pathOf(lang, 'codes')),
    values: async (lang: Locale) => read(await pathOf(lang, 'values'), valuesWithDocs),
    roles: async (lang: Locale) => load<RolesFile>(await pathOf(lang, 'roles')),
    columns: async (lang: Locale) => load<ColumnsFile>(await pathOf(lang, 'columns')),
  };
}

/** The lists of a language: its words, and the titles and summaries of all records. */
function listFiles(versioned: <File>(lang: Locale, name: string) => Promise<File>) {
  return {
    vocabulary: (lang: Locale) => versioned<Vocabulary>(lang, 'vocabulary'),
    titles: (lang: Locale) => versioned<TitlesFile>(lang, 'titles'),
    summaries: (lang: Locale) => versioned<SummariesFile>(lang, 'summaries'),
  };
}

/** The catalogue of each language; both are of one edition. */
function catalogues({ read }: ReturnType<typeof fileLoader>, bundles: string) {
  let common: string | undefined;
  return (lang: Locale) =>
    read(`${lang}/catalogue`, (file: Catalogue) => {
      common ??= file.shared;
      // Published in between: the document numbers of one language would not be those of the other.
      if (file.shared !== common) throw new SearchFileError(`${bundles}${lang}/catalogue.idx`, 'of another edition');
      return file;
    });
}

/** Reads the records that have a term, each list once. */
function postingReader(
  catalogue: (lang: Locale) => Promise<Catalogue>,
  versioned: <T>(lang: Locale, name: string) => Promise<T>,
  recordsIn: (lang: Locale) => Promise<Records>,
) {
  const postingLists = new Map<string, PostingList>();

  /** The records that have a term. */
  async function postings(lang: Locale, term: string): Promise<PostingList> {
    const known = postingLists.get(`${lang} ${term}`);
    if (known) return known;
    const all = await catalogue(lang);
    if (all.blocks.length === 0) return noPostings;
    const [index] = blocksOver(all, term, term);
    const [block, records] = await Promise.all([versioned<Block>(lang, `words-${index}`), recordsIn(lang)]);
    const made = postingsOf(block, term, records);
    postingLists.set(`${lang} ${term}`, made);
    return made;
  }

  /** The records that have a term, if it is in the block of another that is loaded anyway. */
  async function postingsBeside(lang: Locale, other: string, term: string): Promise<PostingList> {
    const all = await catalogue(lang);
    const isBeside = blocksOver(all, other, other)[0] === blocksOver(all, term, term)[0];
    return isBeside ? postings(lang, term) : noPostings;
  }

  return { postings, postingsBeside };
}

/**
 * The files of the search, each loaded once and when it is needed. A file that failed to load is tried again the next
 * time.
 *
 * @param bundles the folder that holds one for each language, with a slash at the end
 * @param now milliseconds since 1970
 * @param cache whether copies that the browser keeps are used without revalidation
 */
export function createIndexLoader(bundles: string, now: () => number, cache: RequestCache = 'default') {
  const files = fileLoader(bundles, cache);
  const catalogue = catalogues(files, bundles);
  const versioned = async <T>(lang: Locale, name: string) =>
    files.load<T>(`${editions}${lang}/${(await catalogue(lang)).version}/${name}`);

  const shared = sharedFiles(files, async (lang, name) => `${editions}${(await catalogue(lang)).shared}/${name}`, now);

  const lists = postingReader(catalogue, versioned, shared.records);

  /** The terms that begin with some letters, in their order. */
  async function termsFrom(lang: Locale, beginning: string): Promise<string[]> {
    const all = await catalogue(lang);
    if (all.blocks.length === 0) return [];
    const over = blocksOver(all, beginning, `${beginning}\uffff`);
    const blocks = await Promise.all(over.map((index) => versioned<Block>(lang, `words-${index}`)));
    return blocks.flatMap((block) => Object.keys(block).filter((term) => term.startsWith(beginning)));
  }

  /** The positions of words that are the same without accents, by how they are written with them. */
  async function positions(lang: Locale, folded: string): Promise<Map<string, Positions>> {
    const { positions: count } = await catalogue(lang);
    const [block, records] = await Promise.all([
      versioned<PositionsBlock>(lang, `positions-${blockHolding(folded, count)}`),
      shared.records(lang),
    ]);
    return positionsIn(block, folded, records);
  }

  return {
    catalogue,
    /** A name that changes with what is published. */
    edition: async (lang: Locale) => {
      const { version, shared: records } = await catalogue(lang);
      return `${version}-${records}`;
    },
    ...lists,
    positions,
    termsFrom,
    ...shared,
    ...listFiles(versioned),
    text: (lang: Locale, number: string) => files.load<RecordText>(`${lang}/texts/${number}`),
  };
}

export type IndexLoader = ReturnType<typeof createIndexLoader>;

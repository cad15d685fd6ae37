import type { Locale } from '../language/locales.ts';
import { docIds } from '../search/index/doc-ids.ts';
import {
  type Block,
  editions,
  type PositionsBlock,
  type RecordText,
  type SummariesFile,
  type TitlesFile,
  type Vocabulary,
} from '../search/index/index-format.ts';
import { type LanguageIndex, languageIndexer, updatedIndex } from '../search/index/language-index.ts';
import { keptSpellings, knownForms, spellingsFrom } from '../search/index/vocabulary.ts';
import type { EarlierLanguage, KeptLanguage } from './kept-language.ts';
import { packed } from './packed.ts';
import type { RecordTexts } from './record-texts.ts';
import { type SearchFile, versionOf, type WriteFile } from './search-folder.ts';

/** The texts of a language, and what has become of them. */
export interface LanguageTexts extends RecordTexts {
  lang: Locale;
  /** The reference numbers of all records, newest first, with their ids in the index. */
  numbers: readonly string[];
  ids: ReadonlyMap<string, number>;
  synonyms: Record<string, string>;
}

const pathOf = (lang: Locale, version: string, name: string) => `${editions}${lang}/${version}/${name}.idx`;

/** The path of a file of the earlier search. */
const earlierPath = (lang: Locale, earlier: EarlierLanguage | undefined, name: string) =>
  pathOf(lang, earlier?.kept.catalogue.version ?? '', name);

/** The index, built from all texts. */
function wholeIndex({ lang, ids, unshown, text }: LanguageTexts): LanguageIndex {
  const indexer = languageIndexer(lang);
  for (const [number, id] of [...ids].sort(([, a], [, b]) => a - b))
    if (Object.hasOwn(unshown, number)) indexer.add(id, text(number));
  return indexer.finish();
}

/** So many changed texts cost more, one by one, than rebuilding the index. */
const manyChanges = (texts: number) => 20 + texts / 4;

/** The index after the changes; undefined where it has to be rebuilt. */
function changedIndex(
  { lang, changes, ids }: LanguageTexts,
  { kept, files, numbers }: EarlierLanguage,
): LanguageIndex | undefined {
  const before = docIds(numbers);
  const hasMoved = [...ids].some(([number, id]) => before.has(number) && before.get(number) !== id);
  if (hasMoved || changes.size > manyChanges(kept.sums.texts)) return undefined;
  const { version, blocks } = kept.catalogue;
  return updatedIndex(
    lang,
    {
      sums: { ...kept.sums, spellings: spellingsFrom(kept.spellings) },
      firsts: blocks,
      block: (index) => files.read<Block>(pathOf(lang, version, `words-${index}`)),
      positionsBlock: (index) => files.read<PositionsBlock>(pathOf(lang, version, `positions-${index}`)),
    },
    [...changes.values()],
  );
}

/** What lists hold of each record: of one without a text nothing. */
type Listed = Pick<RecordText, 'title' | 'day' | 'url' | 'summary'>;

/** What lists hold of each record, read from the earlier lists where it has not changed. */
function listedTexts({ lang, numbers, unshown, changes, text }: LanguageTexts, earlier: EarlierLanguage | undefined) {
  const none: Listed = { title: '', day: '', url: '', summary: '' };
  const read = <T>(name: string) => earlier?.files.read<T>(earlierPath(lang, earlier, name)) as T;
  const lists = earlier && { ...read<TitlesFile>('titles'), ...read<SummariesFile>('summaries') };
  const docs = new Map(earlier?.numbers.map((number, doc) => [number, doc]));
  return numbers.map((number): Listed => {
    if (!Object.hasOwn(unshown, number)) return none;
    const doc = docs.get(number);
    if (!lists || doc === undefined || changes.has(number)) return text(number).shown;
    const [title = '', day = '', url = '', summary = ''] = [
      lists.titles[doc],
      lists.days[doc],
      lists.urls[doc],
      lists.summaries[doc],
    ];
    return { title, day, url, summary };
  });
}

/** The lists of a language, each as a file, or as the name of an earlier one that is the same. */
function listFiles(texts: LanguageTexts, earlier: EarlierLanguage | undefined): [name: string, file: SearchFile][] {
  const isSame = (fields: (keyof Listed)[]) =>
    earlier !== undefined &&
    earlier.numbers.join() === texts.numbers.join() &&
    [...texts.changes.values()].every(({ before, after }) =>
      fields.every((field) => before?.shown[field] === after?.shown[field]),
    );
  const { lang } = texts;
  const [areTitlesSame, areSummariesSame] = [isSame(['title', 'day', 'url']), isSame(['summary'])];
  const listed = areTitlesSame && areSummariesSame ? [] : listedTexts(texts, earlier);
  const titles = (): TitlesFile => ({
    titles: listed.map(({ title }) => title),
    days: listed.map(({ day }) => day),
    urls: listed.map(({ url }) => url),
  });
  const summaries = (): SummariesFile => ({ summaries: listed.map(({ summary }) => summary) });
  return [
    ['titles', areTitlesSame ? earlierPath(lang, earlier, 'titles') : packed(titles())],
    ['summaries', areSummariesSame ? earlierPath(lang, earlier, 'summaries') : packed(summaries())],
  ];
}

/** The files of a language that belong together, by their names, and what is kept of it. */
function filesOf(texts: LanguageTexts, earlier: EarlierLanguage | undefined) {
  const { lang, synonyms, unshown } = texts;
  const index = (earlier && changedIndex(texts, earlier)) ?? wholeIndex(texts);
  const { sums, terms, positions } = index;
  const { spellings, ...counts } = sums;
  const files = new Map<string, SearchFile>(listFiles(texts, earlier));
  files.set('vocabulary', packed({ words: knownForms(spellings, sums.texts) } satisfies Vocabulary));
  for (const [at, block] of terms.blocks.entries())
    files.set(`words-${at}`, typeof block === 'number' ? earlierPath(lang, earlier, `words-${block}`) : packed(block));
  for (let at = 0; at < index.positionBlocks; at++) {
    const block = positions.get(at);
    files.set(`positions-${at}`, block ? packed(block) : earlierPath(lang, earlier, `positions-${at}`));
  }
  const blocks = { blocks: terms.firsts, positions: index.positionBlocks };
  return { files, blocks, kept: { sums: counts, spellings: keptSpellings(spellings), synonyms, unshown } };
}

/** Whether the search of a language is the same as before, its texts apart. */
const isUnchanged = (texts: LanguageTexts, { kept, numbers }: EarlierLanguage): boolean =>
  texts.changes.size === 0 &&
  numbers.join() === texts.numbers.join() &&
  JSON.stringify(kept.synonyms) === JSON.stringify(texts.synonyms);

/** Takes over all files of a language that belong together. */
function keepLanguage({ lang }: LanguageTexts, { kept, files }: EarlierLanguage): KeptLanguage {
  const { version, blocks, positions } = kept.catalogue;
  const names = [
    ...['vocabulary', 'titles', 'summaries'],
    ...blocks.map((_, at) => `words-${at}`),
    ...Array.from({ length: positions }, (_, at) => `positions-${at}`),
  ];
  for (const name of names) files.keep(pathOf(lang, version, name));
  return kept;
}

/**
 * Makes the files of a language that belong together, in a folder named by what they hold: terms and positions in
 * blocks, the words it knows, and the lists of all records. What is the same as before is taken over.
 */
export function writeLanguage(
  texts: LanguageTexts,
  earlier: EarlierLanguage | undefined,
  write: WriteFile,
): KeptLanguage {
  if (earlier && isUnchanged(texts, earlier)) return keepLanguage(texts, earlier);
  const { files, blocks, kept } = filesOf(texts, earlier);
  const version = versionOf(files, earlier?.files);
  for (const [name, file] of files) {
    const path = pathOf(texts.lang, version, name);
    if (typeof file === 'string') earlier?.files.keep(file, path);
    else write(path, file);
  }
  return { catalogue: { version, ...blocks }, ...kept };
}

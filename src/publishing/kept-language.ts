import type { Catalogue, TextToIndex } from '../search/index/index-format.ts';
import type { LanguageSums } from '../search/index/language-index.ts';
import type { KeptSpellings } from '../search/index/vocabulary.ts';
import type { EarlierFiles } from './search-folder.ts';

/** What is indexed of a text but not shown. */
export type Unshown = Omit<TextToIndex, 'shown'>;

/** The search of a language as a build keeps it for the next one. */
export interface KeptLanguage {
  catalogue: Pick<Catalogue, 'version' | 'blocks' | 'positions'>;
  sums: Omit<LanguageSums, 'spellings'>;
  spellings: KeptSpellings;
  synonyms: Record<string, string>;
  /** By the reference number of each record that has a text. */
  unshown: Record<string, Unshown>;
}

/** The search of a language that an earlier build has made. */
export interface EarlierLanguage {
  kept: KeptLanguage;
  files: EarlierFiles;
  /** The reference numbers of all records, newest first. */
  numbers: readonly string[];
}

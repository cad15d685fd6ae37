import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import type { PhraseSearch } from './phrases.ts';

/** How the index of a language is searched. */
export interface RankOptions {
  /** The language in which the query was typed. */
  from: Locale;
  lang: Locale;
  /** Whether unknown words are completed, corrected or dropped, and phrases split into words. */
  isFuzzy: boolean;
  /** The corrections of the other language, for words that this one does not know either. */
  corrections?: ReadonlyMap<string, string>;
}

/** Where words and phrases are looked up. */
export interface Sources {
  loader: IndexLoader;
  phrase: PhraseFinder;
  /** Phrases in any form of their words. */
  inAnyForm: PhraseSearch;
}

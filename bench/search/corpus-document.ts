import type { Locale } from '../../src/language/locales.ts';

/** A document of a corpus, whatever its form was. */
export interface CorpusDocument {
  /** The name of its file without the ending; of a section, the law and its number: `btk-192`. */
  id: string;
  lang: Locale;
  title: string;
  summary: string;
  /** `2019-03-27`; empty where the corpus has none. */
  day: string;
  topics: string[];
  paragraphs: string[];
}

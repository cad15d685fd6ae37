/** What can be wrong with words, signs, dates and numbers of a text. */
export type Flaw =
  | 'doubled-word'
  | 'misspelt'
  | 'article'
  | 'capitals'
  | 'capital-letter'
  | 'small-letter'
  | 'small-sentence'
  | 'space-before'
  | 'space-missing'
  | 'space-inside'
  | 'space-at-link'
  | 'doubled-sign'
  | 'unclosed'
  | 'unopened'
  | 'broken-word'
  | 'marks-of-hungarian'
  | 'share-above-all'
  | 'heading-sign'
  | 'sentence-end'
  | 'note-number'
  | 'doubled-sentence'
  | 'doubled-heading'
  | 'empty-section'
  | 'comma'
  | 'hyphen'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-such-year'
  | 'reversed-span'
  | 'date-form'
  | 'number-form'
  | 'ordinal-form'
  | 'span-form'
  | 'ending'
  | 'mail-form'
  | 'address-form';

/** What is wrong by the rules of a language, and what is meant, where that is clear. */
export interface FlawParams {
  'flaw-of-language': { flaw: Flaw; written: string; meant: string | undefined };
}

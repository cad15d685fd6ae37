import type { Locale } from '../../locales.ts';

/** What a block of a text is to its readers. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'figure' | 'note';

/** What texts, facts and entries say differently of one thing, and links that say too little or too much. */
export interface AgreementParams {
  'number-differs': { written: string; other: number; than: 'facts' | Locale };
  'date-of-other-language': { written: string; other: string; than: Locale };
  'block-of-other-language': { kind: BlockKind; lang: Locale; line: number };
  'item-begins-otherwise': { written: string; meant: string };
  'item-ends-otherwise': { written: string; meant: string };
  'link-of-other-language': { target: string; lang: Locale; line: number };
  'helpline-differs': { written: string; meant: string };
  'helpline-digits': { number: string };
  'name-of-other-entry': { words: string; target: string; id: string };
  'misspelt-name': { written: string; name: string };
  'address-of-other': { words: string; target: string };
  'tracked-link': { url: string; clean: string };
  'empty-picture-words': { words: string };
  'long-meeting': { days: number };
  'exchanged-names': { id: string; family: string; given: string };
  'same-words': { field: string; same: string };
  'percent-above-all': { share: number };
  'shares-above-all': { sum: number };
  'duration-differs': { duration: number; runs: number };
  'number-of-other-year': { number: string; year: string };
  'document-of-other-year': { year: number; number: string };
  'published-after-read': { published: string; read: string };
  'published-in-years': { first: string };
  'copy-of-other-day': { at: string; day: string };
  'mentioned-twice': { id: string; list: string };
}

import type { Locale } from '../../locales.ts';
import type { FieldPath, NoParams } from './wording.ts';

/** What a number that the state gave to one person seems to be. */
export type IdentityNumber = 'personal' | 'social-security' | 'tax' | 'identity-card';

/** Translations, front matter, links and pictures of a record’s texts, and what they give away of people. */
export interface WordsParams {
  'missing-original': { original: Locale; hasOther: boolean };
  'missing-translation': { lang: Locale };
  'pending-translation': { lang: Locale };
  'arrived-translation': { lang: Locale };
  'stale-translation': { original: Locale; id: string };
  'other-language': { file: string; lang: Locale };
  'missing-title': { lang: Locale };
  'missing-summary': { isDraft: boolean };
  'missing-plain-summary': { isDraft: boolean };
  'missing-body': { isDraft: boolean };
  'long-plain-summary': { count: number; most: number };
  'long-sentence': { beginning: string; count: number; most: number };
  'listed-phrase': { found: string; better: string };
  'mark-up': { field: FieldPath; mark: string; passage: { written: string; meant: string } | undefined };
  'start-unexplained': NoParams;
  'start-not-inferred': NoParams;
  'text-missing': { id: string; list: string; facts: string };
  'text-without-fact': { id: string; list: string; meant: string | undefined };
  'date-differs': { words: string; field: string; day: string };
  'amount-differs': { words: string; sum: number; currency: string };
  'empty-link-words': { words: string };
  'link-to-unknown-id': { target: string; meant: string | undefined };
  'link-nowhere': { target: string; meant: string | undefined };
  'incomplete-address': { target: string; meant: string | undefined };
  'link-to-own-machine': { target: string; id: string | undefined };
  'link-to-number': { target: string; id: string };
  'link-to-one-language': { id: string };
  'link-to-itself': { target: string };
  'mail-without-scheme': { target: string };
  'link-out-of-folder': { target: string; name: string; id: string | undefined };
  'link-by-detour': { target: string; meant: string };
  'missing-linked-file': { name: string; meant: string | undefined };
  'file-name-in-address': { name: string; suggestion: string };
  'insecure-link': { url: string; secure: string };
  'picture-on-other-site': NoParams;
  'missing-picture': { name: string; meant: string | undefined };
  'drawing-as-picture': NoParams;
  'not-a-picture': { name: string };
  'uncredited-picture': { target: string; words: string };
  'identity-number': { looksLike: IdentityNumber };
  'private-phone': { text: string };
  'private-mail': { text: string };
  'number-plate': { text: string };
}

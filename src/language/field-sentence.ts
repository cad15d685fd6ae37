import type { Locale } from './locales.ts';
import { callFieldsHu } from './messages/codebook/call-fields-hu.ts';
import { entryFieldsHu } from './messages/codebook/entry-fields-hu.ts';
import { exchangeFieldsHu } from './messages/codebook/exchange-fields-hu.ts';
import { fileFieldsHu } from './messages/codebook/file-fields-hu.ts';
import { lineFieldsHu } from './messages/codebook/line-fields-hu.ts';
import { recordFieldsHu } from './messages/codebook/record-fields-hu.ts';

const hungarian: Record<string, string> = {
  ...recordFieldsHu,
  ...callFieldsHu,
  ...lineFieldsHu,
  ...entryFieldsHu,
  ...exchangeFieldsHu,
  ...fileFieldsHu,
};

/** The sentence of the model on a field in a language, known by its English; a sentence without a translation stays. */
export function fieldSentence(sentence: string, lang: Locale): string {
  return lang === 'en' ? sentence : (hungarian[sentence] ?? sentence);
}

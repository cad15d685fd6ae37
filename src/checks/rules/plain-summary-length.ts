import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** The longest plain-language summary, in words. */
export const plainSummaryWords = 60;

/** How many words a text has. */
export function wordCount(text: string | undefined): number {
  return text?.split(/\s+/).filter(Boolean).length ?? 0;
}

/** A plain-language summary is short enough to be read by everybody. */
export const plainSummaryLength: RecordRule = {
  name: 'words/plain-summary-length',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      const count = wordCount(text?.words?.['plain-summary']);
      if (!text || count <= plainSummaryWords) return [];
      return {
        file: text.file,
        path: ['plain-summary'],
        code: 'long-plain-summary' as const,
        params: { count, most: plainSummaryWords },
      };
    }),
};

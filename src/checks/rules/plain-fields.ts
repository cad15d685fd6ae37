import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

const marks = /\*\*|__|\]\(|<\/?[A-Za-z][^>]*>|`|&(?:[a-z]+|#\d+);/;

/** Titles, summaries and labels are plain words: mark-up in them would be shown as it is. */
export const plainFields: RecordRule = {
  name: 'words/mark-up',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang): Claim[] => {
      const text = texts[lang];
      if (!text?.words) return [];
      return stringsIn(text.words, (words) => marks.test(words)).map(({ text: words, path }) => ({
        file: text.file,
        path,
        code: 'mark-up',
        params: { field: path.map(String), mark: marks.exec(words)?.[0] ?? '' },
      }));
    }),
};

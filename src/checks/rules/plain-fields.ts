import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

/** What a field has in place of plain words, and the words in it. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/\*\*(.+?)\*\*/, '$1'],
  [/__(.+?)__/, '$1'],
  [/!?\[([^\]]*)\]\([^)]*\)/, '$1'],
  [/<([A-Za-z]\w*)[^>]*>(.*?)<\/\1>/, '$2'],
  [/`([^`]+)`/, '$1'],
  [/&nbsp;/, ' '],
  [/&amp;/, '&'],
];

/** A passage with marks, and the words that would be right; undefined where that is not clear. */
function plainPassage(words: string): { written: string; meant: string } | undefined {
  for (const [pattern, meant] of plain) {
    const [written] = pattern.exec(words) ?? [];
    if (written !== undefined) return { written, meant: written.replace(pattern, meant) };
  }
  return undefined;
}

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
        params: { field: path.map(String), mark: marks.exec(words)?.[0] ?? '', passage: plainPassage(words) },
      }));
    }),
};

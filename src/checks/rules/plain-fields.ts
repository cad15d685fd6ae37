import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

const marks = /\*\*|__|\]\(|<\/?[A-Za-z][^>]*>|`|&(?:[a-z]+|#\d+);/;

type MarkedField = { path: string[]; mark: string };

function marksIn(value: unknown, path: string[] = []): MarkedField[] {
  if (typeof value === 'string') {
    const mark = marks.exec(value)?.[0];
    return mark ? [{ path, mark }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => marksIn(inner, [...path, key]));
}

/** Titles, summaries and labels are plain words: mark-up in them would be shown as it is. */
export const plainFields: RecordRule = {
  name: 'words/mark-up',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang): Claim[] => {
      const text = texts[lang];
      if (!text?.words) return [];
      return marksIn(text.words).map(({ path, mark }) => ({
        file: text.file,
        path,
        code: 'mark-up',
        params: { field: path, mark },
      }));
    }),
};

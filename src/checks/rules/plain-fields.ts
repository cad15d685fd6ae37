import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

const marks = /\*\*|__|\]\(|<\/?[A-Za-z][^>]*>|`|&(?:[a-z]+|#\d+);/;

type Found = { path: string[]; mark: string };

function marksIn(value: unknown, path: string[] = []): Found[] {
  if (typeof value === 'string') {
    const mark = marks.exec(value)?.[0];
    return mark ? [{ path, mark }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => marksIn(inner, [...path, key]));
}

/** Titles, summaries and labels are plain words: mark-up in them would be shown as it stands. */
export const plainFields: RecordRule = {
  code: 'words/mark-up',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang): Claim[] => {
      const text = texts[lang];
      if (!text?.words) return [];
      return marksIn(text.words).map(({ path, mark }) => ({
        file: text.file,
        path,
        sentence: `“${path.join(' › ')}” holds “${mark}”, which readers would see as it stands.`,
        remedy: 'Write plain words here; emphasis, links and tags belong in the text below the front matter.',
      }));
    }),
};

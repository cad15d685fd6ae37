import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** Every text of a record has a title, in a draft too. */
export const titled: RecordRule = {
  name: 'words/title',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text?.words || text.words.title) return [];
      return {
        file: text.file,
        path: ['title'],
        code: 'missing-title' as const,
        params: { lang },
      };
    }),
};

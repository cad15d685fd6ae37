import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

const languageNames = { en: 'English', hu: 'Hungarian' };

/** Every text of a record has a title, in a draft too. */
export const titled: RecordRule = {
  code: 'words/title',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text?.words || text.words.title) return [];
      return {
        file: text.file,
        path: ['title'],
        sentence: `The ${languageNames[lang]} title is missing.`,
        remedy: 'Add “title:” to the front matter.',
      };
    }),
};

import { otherLocale } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** The original text exists; a missing twin is told, since its readers get a page that says so. */
export const bothLanguages: RecordRule = {
  code: 'words/language-missing',
  severity: 'error',
  judge: ({ facts: { original }, file, texts }) => {
    const twin = otherLocale(original);
    if (!texts[original]) {
      const remedy = texts[twin] ? `Add it, or write “original: ${twin}”.` : `Add ${original}.mdx beside the facts.`;
      return [{ file, path: ['original'], sentence: `The original text, ${original}.mdx, is missing.`, remedy }];
    }
    if (texts[twin]) return [];
    const sentence = `There is no ${twin}.mdx; readers of that language are led to the original.`;
    return [{ file, path: [], sentence, remedy: `Add ${twin}.mdx when the translation is ready.`, severity: 'note' }];
  },
};

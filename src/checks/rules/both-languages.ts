import { otherLocale } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';
import { strayTexts } from './known-files.ts';

/** The original text exists; a missing twin is told, since its readers get a page that says so. */
export const bothLanguages: RecordRule = {
  code: 'words/language-missing',
  severity: 'error',
  judge: ({ facts: { original }, file, files, texts }) => {
    // The text that seems to be missing is then most likely the one whose name is wrong.
    if (strayTexts(files).length > 0) return [];
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

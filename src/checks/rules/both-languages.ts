import { otherLocale } from '../../language/locales.ts';
import { said } from '../../language/said.ts';
import type { RecordRule } from '../rule.ts';
import { strayTexts } from './known-files.ts';

/**
 * The original text exists, and its twin, unless the facts say that the translation is pending: its readers then get
 * a page that says so. A draft has time.
 */
export const bothLanguages: RecordRule = {
  code: 'words/language-missing',
  severity: 'error',
  judge: ({ facts: { original, status, translation }, file, files, texts }) => {
    // The text that seems to be missing is then most likely the one whose name is wrong.
    if (strayTexts(files).length > 0) return [];
    const twin = otherLocale(original);
    if (!texts[original]) {
      const remedy = texts[twin] ? `Add it, or write “original: ${twin}”.` : `Add ${original}.mdx beside the facts.`;
      return [{ file, path: ['original'], sentence: `The original text, ${original}.mdx, is missing.`, remedy }];
    }
    if (texts[twin] && translation) {
      const sentence = `The translation is called pending, and ${twin}.mdx is here.`;
      return [{ file, path: ['translation'], sentence, remedy: 'Remove “translation”.', severity: 'note' }];
    }
    if (texts[twin]) return [];
    if (translation) {
      const sentence = `There is no ${twin}.mdx yet; readers of that language are led to the original.`;
      const remedy = `Add ${twin}.mdx when the translation is ready, and remove “translation”.`;
      return [{ file, path: ['translation'], sentence, remedy, severity: 'note' }];
    }
    const sentence = `There is no ${twin}.mdx, so the record is in one language only.`;
    const remedy = `Add ${twin}.mdx or, to publish before it is translated, write “translation: pending” in the facts.`;
    const severity = status === 'draft' ? 'note' : 'error';
    return [{ file, path: ['original'], sentence, remedy, severity, said: said('language-missing', { twin }) }];
  },
};

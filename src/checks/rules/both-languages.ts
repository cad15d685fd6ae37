import { otherLocale } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';
import { strayTexts } from './known-files.ts';

/**
 * The original text exists, and its translation, unless the facts say that the translation is pending: its readers then get
 * a page that says so. A draft has time.
 */
export const bothLanguages: RecordRule = {
  name: 'words/language-missing',
  scope: 'record',
  severity: 'error',
  judge: ({ facts: { original, status, translation }, file, files, texts }) => {
    // The text that seems to be missing is then most likely the one whose name is wrong.
    if (strayTexts(files).length > 0) return [];
    const lang = otherLocale(original);
    const hasOther = texts[lang] !== undefined;
    const at = (field: string) => ({ file, path: [field] });
    if (!texts[original]) {
      return [{ ...at('original'), code: 'missing-original', params: { original, hasOther } }];
    }
    if (translation) {
      const code = hasOther ? 'arrived-translation' : 'pending-translation';
      return [{ ...at('translation'), severity: 'note', code, params: { lang } }];
    }
    if (hasOther) return [];
    // A review fails; a site that is built all the same has an honest page for the readers of that language.
    const weight = { severity: status === 'draft' ? 'note' : 'error', blocksPublishing: false } as const;
    return [{ ...at('original'), ...weight, code: 'missing-translation', params: { lang } }];
  },
};

import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import type { Claim, RecordRule } from '../rule.ts';

const names = locales.map((lang) => `${lang}.mdx`);

/** Of the files beside facts and texts those that look like facts or a text and are read by nobody. */
export function strayTexts(files: readonly string[]): string[] {
  return files.filter((name) => /\.(mdx?|ya?ml)$/i.test(name));
}

/** The folder of a record holds its facts, its texts, and files that the texts or facts name. */
export const knownFiles: RecordRule = {
  name: 'record/known-file',
  scope: 'record',
  severity: 'error',
  judge: ({ file, files, texts }) => {
    // A text that is there already would be lost if another were given its name.
    const free = locales.filter((lang) => !texts[lang]).map((lang) => `${lang}.mdx`);
    return strayTexts(files).map((name): Claim => {
      const meant = nearest(name, free);
      const at = { file: file.replace(/[^/]+$/, name) };
      const facts = file.split('/').at(-1) ?? '';
      return /ya?ml$/i.test(name)
        ? { ...at, code: 'unknown-facts-file', params: { meant, facts } }
        : { ...at, code: 'unknown-text-file', params: { meant, known: names } };
    });
  },
};

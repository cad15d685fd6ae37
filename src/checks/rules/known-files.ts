import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';

const names = locales.map((lang) => `${lang}.mdx`);

/** Of the files beside facts and texts those that look like facts or a text and are read by nobody. */
export function strayTexts(files: readonly string[]): string[] {
  return files.filter((name) => /\.(mdx?|ya?ml)$/i.test(name));
}

/** The folder of a record holds its facts, its texts, and files that the texts or facts name. */
export const knownFiles: RecordRule = {
  code: 'record/known-file',
  severity: 'error',
  judge: ({ file, files }) =>
    strayTexts(files).map((name) => {
      const meant = nearest(name, names);
      const facts = file.split('/').at(-1);
      const place = /ya?ml$/i.test(name) ? `facts stand in ${facts}` : `a text is written in ${names.join(' or ')}`;
      const remedy = meant ? `Did you mean “${meant}”?` : `Remove it; ${place}.`;
      return { file: file.replace(/[^/]+$/, name), sentence: 'Nothing is read from a file of this name.', remedy };
    }),
};

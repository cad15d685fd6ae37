import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** A picture says who made it and under which licence it is shown; only the tag has room for that. */
export const pictureCredit: RecordRule = {
  name: 'words/picture-credit',
  scope: 'record',
  severity: 'error',
  judge: ({ texts, files }) =>
    locales.flatMap((lang) => {
      const { file = '', mentions = [] } = texts[lang] ?? {};
      return mentions.flatMap(({ kind, tag, words, target, line, column }) => {
        // A picture that is not there, or has no description, is refused for that first.
        if (kind !== 'picture' || tag || words === '' || !files.includes(target)) return [];
        return { file, position: { line, column }, code: 'uncredited-picture' as const, params: { target, words } };
      });
    }),
};

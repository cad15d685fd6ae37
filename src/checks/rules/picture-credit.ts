import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** A picture says who made it and under which licence it is shown; only the tag has room for that. */
export const pictureCredit: RecordRule = {
  code: 'words/picture-credit',
  severity: 'error',
  judge: ({ texts, files }) =>
    locales.flatMap((lang) => {
      const { file = '', mentions = [] } = texts[lang] ?? {};
      return mentions.flatMap(({ kind, tag, words, target, line, column }) => {
        // A picture that is not there, or has no description, is refused for that first.
        if (kind !== 'picture' || tag || words === '' || !files.includes(target)) return [];
        const sentence = 'The picture does not say who made it and under which licence it is shown.';
        const remedy = `Write <Figure src="${target}" alt="${words}" credit="…" licence="…" />.`;
        return { file, place: { line, column }, sentence, remedy };
      });
    }),
};

import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** Words that say only that there is a picture. */
const empty = new Set(
  'picture image photo photograph pic img figure illustration untitled screenshot kép fotó fénykép ábra illusztráció rajz képernyőkép névtelen'.split(
    ' ',
  ),
);

const ofCamera = /^(?:img|dsc[fn]?|pict?|p|image|kép|screenshot|whatsapp image)[-_ ]?\d[\d\s._-]*$/i;

/** Whether a description is the name of a file, or only says that there is a picture. */
function isEmpty(words: string, file: string): boolean {
  const plain = words.trim().toLowerCase().replace(/[.!]$/, '');
  const name = file.toLowerCase();
  return (
    empty.has(plain.replace(/^(?:a|an|the|az|egy) /, '').replace(/ \d+$/, '')) ||
    plain === name ||
    plain === name.replace(/\.\w+$/, '') ||
    /\.(?:jpe?g|png|webp|gif|tiff?|heic)$/.test(plain) ||
    ofCamera.test(plain)
  );
}

/** The description of a picture says what can be seen, to somebody who cannot see it (WCAG 1.1.1). */
export const pictureWords: RecordRule = {
  name: 'words/picture-words',
  scope: 'record',
  severity: 'note',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const { file = '', mentions = [] } = texts[lang] ?? {};
      return mentions.flatMap(({ kind, words, target, line, column }) => {
        if (kind !== 'picture' || words === '' || !isEmpty(words, target)) return [];
        return { file, position: { line, column }, code: 'empty-picture-words' as const, params: { words } };
      });
    }),
};

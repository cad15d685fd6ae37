import { locales } from '../../language/locales.ts';
import type { ArchiveRule } from '../rule.ts';

/** Words that do not say where a link leads, to somebody who hears the links of a page read out (WCAG 2.4.4, 2.4.9). */
const empty = new Set([
  ...['here', 'click here', 'read more', 'more', 'this', 'link', 'this link', 'this page', 'see here'],
  ...['itt', 'ide', 'ide kattintva', 'kattintson ide', 'erre', 'tovább', 'bővebben', 'link', 'ezen a linken'],
  ...['ezen az oldalon', 'ezen az oldalon olvasható', 'részletek'],
]);

/** The words of a link say where it leads. */
export const linkWords: ArchiveRule = {
  name: 'words/link-words',
  scope: 'archive',
  severity: 'note',
  judge: ({ records, pages }) =>
    [...records.flatMap(({ texts }) => locales.flatMap((lang) => texts[lang] ?? [])), ...pages].flatMap(
      ({ file, mentions }) =>
        mentions.flatMap(({ kind, words, line, column }) => {
          const plain = words
            .toLowerCase()
            .replace(/[^\p{L} ]/gu, '')
            .trim();
          if (kind !== 'link' || !empty.has(plain)) return [];
          return { file, position: { line, column }, code: 'empty-link-words' as const, params: { words } };
        }),
    ),
};

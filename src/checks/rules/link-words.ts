import { locales } from '../../language/locales.ts';
import type { ArchiveRule } from '../rule.ts';

/** Words that do not say where a link leads, to somebody who hears the links of a page read out (WCAG 2.4.4, 2.4.9). */
const empty = new Set([
  ...['here', 'click here', 'read more', 'more', 'this', 'link', 'this link', 'this page', 'see here'],
  ...['itt', 'ide', 'ide kattintva', 'kattintson ide', 'erre', 'tovább', 'bővebben', 'link', 'ezen a linken'],
  ...['ezen az oldalon', 'ezen az oldalon olvasható', 'részletek'],
]);

/** The host of words that are an address themselves. */
function hostIn(words: string): string | undefined {
  const [, host] = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i.exec(words.trim()) ?? [];
  return host?.toLowerCase().replace(/^www\./, '');
}

/** Whether words that are an address lead to another site than the one they name. */
function isMisleading(words: string, target: string): boolean {
  const [shown, real] = [hostIn(words), /^https?:/.test(target) ? hostIn(target) : undefined];
  return shown !== undefined && real !== undefined && shown !== real;
}

/** The words of a link say where it leads. */
export const linkWords: ArchiveRule = {
  name: 'words/link-words',
  scope: 'archive',
  severity: 'note',
  judge: ({ records, pages }) =>
    [...records.flatMap(({ texts }) => locales.flatMap((lang) => texts[lang] ?? [])), ...pages].flatMap(
      ({ file, mentions }) =>
        mentions.flatMap(({ kind, words, target, line, column }) => {
          const at = { file, position: { line, column } };
          if (kind === 'link' && isMisleading(words, target)) {
            return { ...at, code: 'address-of-other' as const, params: { words, target }, severity: 'error' as const };
          }
          const plain = words
            .toLowerCase()
            .replace(/[^\p{L} ]/gu, '')
            .trim();
          if (kind !== 'link' || !empty.has(plain)) return [];
          return { ...at, code: 'empty-link-words' as const, params: { words } };
        }),
    ),
};

import { type Locale, locales, otherLocale } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** Words that nearly every sentence of a language has, and that are no words of the other. */
const frequent: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'the of and in to was were on for with that by from their they it what who which been has have'.split(' '),
  ),
  hu: new Set(
    'az és hogy nem volt egy meg ezt ezek vagy voltak amely amelyek szerint során illetve valamint ki után'.split(' '),
  ),
};

/** Whether a text is rather in the other language: some of its frequent words, and hardly any of one’s own. */
function isOther(text: string, lang: Locale): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (of: Locale) => words.filter((word) => frequent[of].has(word)).length;
  return count(otherLocale(lang)) >= 4 && count(lang) * 4 < count(otherLocale(lang));
}

/** A text is in the language of its file: two files are easily swapped, and a translation forgotten under its name. */
export const ownLanguage: RecordRule = {
  name: 'words/other-language',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang): Claim[] => {
      const { file = '', words } = texts[lang] ?? {};
      const { title = '', summary = '', 'plain-summary': plain = '' } = words ?? {};
      const parts = { title: `${title} ${summary} ${plain}`, summary, 'plain-summary': plain };
      const field = Object.entries(parts).find(([, text]) => isOther(text, lang))?.[0];
      if (field === undefined) return [];
      const params = { file: file.split('/').at(-1) ?? file, lang };
      return [{ file, path: [field], code: 'other-language', params }];
    }),
};

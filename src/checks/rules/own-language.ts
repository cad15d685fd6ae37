import { type Locale, locales, otherLocale } from '../../language/locales.ts';
import type { Words } from '../../model/words.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

/** Words that nearly every sentence of a language has, and that are no words of the other. */
const frequent: Record<Locale, string> = {
  en: 'the of and in to was were on for with that by from their they it what who which been has have',
  hu: 'az és hogy nem volt egy meg ezt ezek vagy voltak amely amelyek szerint során illetve valamint ki után',
};

const languageOf = new Map(locales.flatMap((lang) => frequent[lang].split(' ').map((word) => [word, lang] as const)));

type Counts = Record<Locale, number>;

/** How many frequent words of each language a text has. */
function countsIn(text: string): Counts {
  const counts: Counts = { en: 0, hu: 0 };
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    const lang = languageOf.get(word);
    if (lang) counts[lang] += 1;
  }
  return counts;
}

/** Whether texts are rather in the other language: some of its frequent words, and hardly any of one’s own. */
function areOther(counts: readonly Counts[], lang: Locale): boolean {
  const count = (of: Locale) => counts.reduce((sum, each) => sum + each[of], 0);
  return count(otherLocale(lang)) >= 4 && count(lang) * 4 < count(otherLocale(lang));
}

/** Fields of a text that are word for word those of the other language, and in that language by their frequent words. */
function copied(words: Words, of: Words, lang: Locale): (string | number)[] | undefined {
  const others = new Set(stringsIn(of, () => true).map(({ text, path }) => `${path.join('.')} ${text}`));
  return stringsIn(words, () => true).find(({ text, path }) => {
    const counts = countsIn(text);
    return counts[otherLocale(lang)] >= 2 && counts[lang] === 0 && others.has(`${path.join('.')} ${text}`);
  })?.path;
}

/** A text is in the language of its file: two files are easily swapped, and a translation forgotten under its name. */
export const ownLanguage: RecordRule = {
  name: 'words/other-language',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, texts }) =>
    locales.flatMap((lang): Claim[] => {
      const { file = '', words } = texts[lang] ?? {};
      const [title, summary, plain] = [words?.title, words?.summary, words?.['plain-summary']].map((text) =>
        countsIn(text ?? ''),
      ) as [Counts, Counts, Counts];
      const parts = { title: [title, summary, plain], summary: [summary], 'plain-summary': [plain] };
      const field = Object.entries(parts).find(([, counts]) => areOther(counts, lang))?.[0];
      const params = { file: file.split('/').at(-1) ?? file, lang };
      if (field !== undefined) return [{ file, path: [field], code: 'other-language', params }];
      const of = texts[otherLocale(lang)]?.words;
      // A draft may begin as a copy.
      const path = facts.status !== 'draft' && words && of && copied(words, of, lang);
      return path ? [{ file, path, code: 'copied-words', params: { field: path, lang } }] : [];
    }),
};

import { countryTags, type Locale } from '../../language/locales.ts';
import { maxCharacters, maxValues } from '../../search/query/limits.ts';
import type { Answer } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { countedIn, fill } from './fill.ts';

/** How many completions of a word are named. */
const maxForms = 3;

/** How a query was relaxed or cut: a sentence for each change. */
export function understandingOf({ isTruncated, relaxation }: Answer, words: PageWords, lang: Locale): string[] {
  const limits = { characters: String(maxCharacters), values: String(maxValues) };
  const cut = isTruncated ? [fill(words.truncated, limits)] : [];
  if (!relaxation) return cut;
  const { replaced, completed, leftOut, missingPhrases, isPartial, fullMatches, inAnyForm } = relaxation;
  return [
    ...cut,
    ...replaced.map(({ word, replacedBy, isRare }) =>
      fill(isRare ? words.replacedRare : words.replaced, { word, near: replacedBy }),
    ),
    ...completed.map(({ word, forms }) => {
      const some = forms.slice(0, maxForms).join(', ');
      return fill(words.completed, { word, words: forms.length > maxForms ? `${some} …` : some });
    }),
    ...leftOut.map((word) => fill(words.leftOut, { word })),
    ...missingPhrases.map((phrase) => fill(words.missingPhrase, { phrase })),
    ...(isPartial && missingPhrases.length === 0 ? [countedIn(words.partial, fullMatches, lang)] : []),
    ...inAnyForm.map((phrase) => fill(words.inAnyForm, { phrase })),
  ];
}

/** Joins queries of which one may be meant: “a, b or c”. */
export const either: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat(countryTags.en, { type: 'disjunction' }),
  hu: new Intl.ListFormat(countryTags.hu, { type: 'disjunction' }),
};

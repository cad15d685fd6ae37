import { countryTags, type Locale } from '../../language/locales.ts';
import { mostCharacters, mostValues } from '../../search/query/limits.ts';
import type { Answer } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { countedIn, fill } from './fill.ts';

/** How many of the words that begin with the one that was typed are named. */
const mostForms = 3;

/** How a query was read where it was not answered as typed: a sentence for each change. */
export function understandingOf({ isCut, widened }: Answer, words: PageWords, lang: Locale): string[] {
  const limits = { characters: String(mostCharacters), values: String(mostValues) };
  const cut = isCut ? [fill(words.cut, limits)] : [];
  if (!widened) return cut;
  const { replaced, begun, leftOut, unmet, isPartial, whole, inAnyForm } = widened;
  return [
    ...cut,
    ...replaced.map(({ word, by, isRare }) => fill(isRare ? words.replacedRare : words.replaced, { word, near: by })),
    ...begun.map(({ word, forms }) => {
      const some = forms.slice(0, mostForms).join(', ');
      return fill(words.begun, { word, words: forms.length > mostForms ? `${some} …` : some });
    }),
    ...leftOut.map((word) => fill(words.leftOut, { word })),
    ...unmet.map((phrase) => fill(words.unmet, { phrase })),
    ...(isPartial && unmet.length === 0 ? [countedIn(words.partial, whole, lang)] : []),
    ...inAnyForm.map((phrase) => fill(words.inAnyForm, { phrase })),
  ];
}

/** Joins queries of which one may be meant: “a, b or c”. */
export const either: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat(countryTags.en, { type: 'disjunction' }),
  hu: new Intl.ListFormat(countryTags.hu, { type: 'disjunction' }),
};

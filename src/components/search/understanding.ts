import { countryTags, type Locale } from '../../language/locales.ts';
import { maxCharacters, maxValues } from '../../search/query/limits.ts';
import { maxAlternatives } from '../../search/query/question.ts';
import type { Answer } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { countedIn, fill } from './fill.ts';

/** How many completions of a word are named. */
const maxForms = 3;

/** What was cut from a query, what it excludes, and which of its operators do not work. */
function readingOf({ isTruncated, operators, timeOrder, total }: Answer, words: PageWords): string[] {
  const { exclusions = [], ignored = [], isCut = false } = operators ?? {};
  const limits = { characters: String(maxCharacters), values: String(maxValues) };
  return [
    ...(isTruncated ? [fill(words.truncated, limits)] : []),
    ...(isCut ? [fill(words.tooManyAlternatives, { count: String(maxAlternatives) })] : []),
    ...(timeOrder && total > 1 ? [words.inTime[timeOrder]] : []),
    ...ignored.map((operator) => fill(words.operatorIgnored, { operator })),
    ...exclusions.map(({ words: excluded, isKnown }) =>
      fill(isKnown ? words.excluded : words.excludedUnknown, { words: excluded.replaceAll('"', '') }),
    ),
  ];
}

/** How a query was read, relaxed or cut: a sentence for each change. */
export function understandingOf(answer: Answer, words: PageWords, lang: Locale): string[] {
  const { relaxation } = answer;
  const cut = readingOf(answer, words);
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

/** Joins things of which each is named: “a, b, c”. */
export const each: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat(countryTags.en, { type: 'unit' }),
  hu: new Intl.ListFormat(countryTags.hu, { type: 'unit' }),
};

import type { Locale } from '../../language/locales.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { questionOf } from '../query/question.ts';
import type { Answer } from '../result/answer.ts';
import { asTyped } from '../words/fold.ts';
import { numbersNamedIn } from '../words/reference-number.ts';
import { nearestNumbers } from './nearest-numbers.ts';
import type { Ranking } from './ranking.ts';

/** The reference numbers in a question that no record has; one with another prefix may be a code that texts name. */
function unknownNumbers(texts: readonly string[], { columns: { numbers }, words }: Ranking): Answer['unknownNumbers'] {
  const isInTexts = (number: string) =>
    words.some(({ written, match }) => match !== 'unknown' && written.toUpperCase() === number);
  return texts
    .flatMap((text) => numbersNamedIn(asTyped(text)))
    .filter((number) => !numbers.includes(number) && !isInTexts(number))
    .map((number) => ({ number, nearest: nearestNumbers(number, numbers) }))
    .filter(({ nearest }) => nearest.length > 0);
}

/** What a reader should know of how a question was read, whatever it finds. */
export function noticesOf(
  query: Query,
  ranking: Ranking,
  lang: Locale,
): Pick<Answer, 'hasOnlyStopWords' | 'needsWords' | 'isTruncated' | 'operators' | 'unknownNumbers' | 'timeOrder'> {
  const { exclusions } = ranking;
  const { alternatives, ignored, isCut, time } = questionOf(query.words, lang);
  const hasOnlyStopWords =
    alternatives.length > 0 && alternatives.every(({ words }) => parseQuery(words, lang).hasOnlyStopWords);
  return {
    unknownNumbers: unknownNumbers(
      alternatives.map(({ words }) => words),
      ranking,
    ),
    ...(hasOnlyStopWords && { hasOnlyStopWords }),
    ...(time && query.sort === 'relevance' && { timeOrder: time.order }),
    ...(alternatives.length === 0 && { needsWords: true }),
    ...(query.isTruncated && { isTruncated: true }),
    ...((exclusions.length > 0 || ignored.length > 0 || isCut) && { operators: { exclusions, ignored, isCut } }),
  };
}

import type { Locale } from '../../language/locales.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { questionOf } from '../query/question.ts';
import type { Answer } from '../result/answer.ts';
import type { Ranking } from './ranking.ts';

/** What a reader should know of how a question was read, whatever it finds. */
export function noticesOf(
  query: Query,
  { exclusions }: Ranking,
  lang: Locale,
): Pick<Answer, 'hasOnlyStopWords' | 'needsWords' | 'isTruncated' | 'operators'> {
  const { alternatives, ignored, isCut } = questionOf(query.words);
  const hasOnlyStopWords =
    alternatives.length > 0 && alternatives.every(({ words }) => parseQuery(words, lang).hasOnlyStopWords);
  return {
    ...(hasOnlyStopWords && { hasOnlyStopWords }),
    ...(alternatives.length === 0 && { needsWords: true }),
    ...(query.isTruncated && { isTruncated: true }),
    ...((exclusions.length > 0 || ignored.length > 0 || isCut) && { operators: { exclusions, ignored, isCut } }),
  };
}

import type { Locale } from '../../language/locales.ts';
import type { Query } from '../../search/query/query.ts';
import type { Answer } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { countedIn, fill } from './fill.ts';

/** The heading above the results: how many records there are and, where they fill several pages, which page is shown. */
export function resultsHeading({ total, pages }: Answer, { page }: Query, words: PageWords, lang: Locale): string {
  const results = countedIn(words.results, total, lang);
  return pages > 1 ? `${results} ${fill(words.shown, { page: String(page), pages: String(pages) })}` : results;
}

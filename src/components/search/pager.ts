import type { Locale } from '../../language/locales.ts';
import { numberText } from '../../language/numbers.ts';
import type { Query } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addressOf } from './address.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';

/** The pages that a pager names: the first, the last, and those next to the current one; undefined is a gap. */
export function namedPages(page: number, pages: number): (number | undefined)[] {
  const isNamed = (each: number) => each === 1 || each === pages || Math.abs(each - page) <= 1;
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(isNamed);
  return named.flatMap((each, index) => {
    const missing = each - (named[index - 1] ?? 0) - 1;
    return missing === 0 ? [each] : [missing === 1 ? each - 1 : undefined, each];
  });
}

/** Links to the pages of an answer. */
export function pager(query: Query, pages: number, words: PageWords, lang: Locale): HTMLElement {
  const { page } = query;
  const linkTo = (to: number, text: string, more: Record<string, string> = {}) =>
    element('a', { href: addressOf({ ...query, page: to }), ...more }, text);
  const item = (each: number | undefined) => {
    if (each === undefined) return element('li', { 'aria-hidden': 'true' }, '…');
    const label = fill(words.page, { page: numberText(each, lang) });
    const current: Record<string, string> = each === page ? { 'aria-current': 'page' } : {};
    return element('li', {}, linkTo(each, numberText(each, lang), { 'aria-label': label, ...current }));
  };
  return element(
    'nav',
    { class: 'pager', 'aria-label': words.pages },
    page > 1 ? linkTo(page - 1, words.previous, { rel: 'prev' }) : undefined,
    element('ol', { role: 'list' }, ...namedPages(page, pages).map(item)),
    page < pages ? linkTo(page + 1, words.next, { rel: 'next' }) : undefined,
  );
}

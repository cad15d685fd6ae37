import type { Query } from '../../search/query/query.ts';
import type { PlainResult } from '../../search/result/answer.ts';
import { element } from './element.ts';
import { marks } from './result-item.ts';
import type { Results } from './results-request.ts';

const plainItem = ({ number, title, url, excerpt }: PlainResult) =>
  element(
    'li',
    { class: 'item' },
    element('p', { class: 'item-line' }, element('span', { class: 'number' }, number)),
    element('h3', { class: 'item-title' }, element('a', { href: url }, title)),
    element('p', { class: 'excerpt' }, ...marks(excerpt)),
  );

/**
 * Shows below a failure what Pagefind finds for the words of the query. Where Pagefind finds nothing, or cannot be loaded
 * either, the failure says all there is to say.
 */
export async function showPlainResults(results: Results, query: Query, isNewest: () => boolean): Promise<void> {
  const { engine, words, lang, announce } = results.pageContext;
  const { answers } = results.view.elements;
  const found = query.words.trim() === '' ? [] : await engine.findPlainly(query.words, lang).catch(() => []);
  if (!isNewest() || found.length === 0) return;
  const heading = element('h2', { id: 'search-plain' }, words.plainResults);
  const list = element('ol', { role: 'list', class: 'items' }, ...found.map(plainItem));
  answers.querySelector('.failure')?.after(element('section', { 'aria-labelledby': 'search-plain' }, heading, list));
  announce(`${words.failed.all} ${words.plainResults}`);
}

import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Query } from '../../search/query/query.ts';
import type { Answer, Further, Result } from '../../search/result/answer.ts';
import { referenceNumberIn } from '../../search/words/reference-number.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addressOf, unfiltered } from './address.ts';
import { chosenCount } from './chips.ts';
import { areCrossed } from './date-fields.ts';
import { element } from './element.ts';
import { counted, fill } from './fill.ts';
import { pager } from './pager.ts';
import { type ResultContext, resultItem } from './result-item.ts';
import { each, either, understandingOf } from './understanding.ts';

const listOf = (results: readonly Result[], context: ResultContext) =>
  element('ol', { role: 'list', class: 'items' }, ...results.map((result) => resultItem(result, context)));

const paragraph = (text: string) => element('p', {}, text);

/** A reference number is not broken at its hyphens. */
const numberClass = (words: string) => (referenceNumberIn(words) ? 'number' : undefined);

/** A sentence in which other queries are links, joined as `join` says. */
function sentenceOfQueries(
  sentence: string,
  queries: readonly string[],
  { query, lang }: ResultContext,
  join: Record<Locale, Intl.ListFormat>,
): (string | HTMLElement)[] {
  const [before = '', after = ''] = sentence.split(/\{(?:words|numbers)\}/);
  const links = join[lang]
    .formatToParts(queries)
    .map(({ type, value }) =>
      type === 'element'
        ? element('a', { href: addressOf({ ...query, words: value, page: 1 }), class: numberClass(value) }, value)
        : value,
    );
  return [before, ...links, after];
}

/** How the query was read, relaxed or cut, and the queries that may have been meant. */
function understanding(answer: Answer, context: ResultContext): HTMLElement | undefined {
  const { didYouMean, unknownNumbers } = answer;
  const { words, lang } = context;
  const sentences = [
    ...unknownNumbers.map(({ number, nearest }) =>
      element('p', {}, ...sentenceOfQueries(fill(words.unknownNumber, { number }), nearest, context, each)),
    ),
    ...understandingOf(answer, words, lang).map(paragraph),
    ...(didYouMean.length > 0
      ? [element('p', { class: 'did-you-mean' }, ...sentenceOfQueries(words.didYouMean, didYouMean, context, either))]
      : []),
  ];
  return sentences.length > 0 ? element('div', { class: 'understanding' }, ...sentences) : undefined;
}

/** The first screen of an answer in the reader’s language. */
export function answerView(answer: Answer, context: ResultContext): HTMLElement[] {
  const { directHits, results } = answer;
  const { words } = context;
  const heading = element('h2', { class: 'jump-title', id: 'search-jump' }, words.directHits);
  const parts = [
    understanding(answer, context),
    directHits.length > 0
      ? element('section', { class: 'jump', 'aria-labelledby': 'search-jump' }, heading, listOf(directHits, context))
      : undefined,
    results.length > 0 ? listOf(results, context) : undefined,
  ];
  return parts.filter((part) => part !== undefined);
}

/** Adds the other results of the page below the first ones, and below them the links to the other pages. */
export function addRest(container: HTMLElement, rest: readonly Result[], pages: number, context: ResultContext): void {
  const { query, words, lang } = context;
  container.querySelector(':scope > .items')?.append(...rest.map((result) => resultItem(result, context)));
  if (pages > 1) container.append(pager(query, pages, words, lang));
}

/** A query with the words of its phrases in any form and order. */
const withoutQuotation = (query: Query): Query => ({
  ...query,
  words: query.words
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
  page: 1,
});

/** What has a phrase in other forms only, under its own heading, with a link to all that has its words. */
export function otherFormsView({ total, results }: Further, context: ResultContext): HTMLElement | undefined {
  const { query, words, lang } = context;
  if (results.length === 0) return undefined;
  const heading = element('h2', { id: 'search-forms-title' }, counted(words.otherFormsTitle, total, lang));
  const href = addressOf(withoutQuotation(query));
  return element(
    'section',
    { class: 'elsewhere', 'aria-labelledby': 'search-forms-title' },
    heading,
    listOf(results, context),
    element('p', {}, element('a', { href }, words.otherFormsLink)),
  );
}

/** What only the other language has, under its own heading, with a link to all of it. */
export function elsewhereView(elsewhere: Further, context: ResultContext, otherPage: string): HTMLElement | undefined {
  const { total, results } = elsewhere;
  const { query, words, lang } = context;
  if (results.length === 0) return undefined;
  const heading = element('h2', { id: 'search-also' }, counted(words.elsewhereTitle, total, lang));
  const href = otherPage + addressOf({ ...query, page: 1 });
  const other = otherLocale(lang);
  return element(
    'section',
    { class: 'elsewhere', 'aria-labelledby': 'search-also' },
    heading,
    listOf(results, context),
    total > results.length ? element('p', {}, element('a', { href, hreflang: other }, words.elsewhereLink)) : undefined,
  );
}

/** What the reader can do where neither language has anything. */
export function nothingView({ hasOnlyStopWords, needsWords }: Answer, { query, words }: ResultContext): HTMLElement {
  if (needsWords) return element('div', { class: 'nothing' }, paragraph(words.none.needsWords));
  if (hasOnlyStopWords)
    return element(
      'div',
      { class: 'nothing' },
      paragraph(fill(words.none.onlyStopWords, { words: query.words.trim() })),
    );
  const { title, fewer, other, unfiltered: withoutFilters } = words.none;
  const isFiltered = query.words !== '' && chosenCount(query) > 0;
  return element(
    'div',
    { class: 'nothing' },
    element('p', {}, element('strong', {}, title)),
    areCrossed(query.from ?? '', query.to ?? '') ? element('p', {}, words.datesCrossed) : undefined,
    isFiltered
      ? element('p', {}, element('a', { href: addressOf(unfiltered(query)) }, withoutFilters))
      : element('p', {}, query.words.includes(' ') ? fewer : query.words ? other : undefined),
  );
}

/** Reports which file could not be loaded; `retry` is called at a click on its button. */
export function failureView(sentence: string, part: string, words: PageWords, retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, words.failed.retry);
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'failure' },
    element('p', {}, element('strong', {}, sentence)),
    part ? element('p', {}, element('small', {}, fill(words.failed.part, { part }))) : undefined,
    element('p', {}, button),
  );
}

import type { Query } from '../../search/query/query.ts';
import { SearchFileError } from '../../search/result/answer.ts';
import { failureView } from './answer-view.ts';
import { element } from './element.ts';
import type { Results } from './results-request.ts';
import { clearResults } from './results-view.ts';

/** Where a failure is shown, and the query that failed. */
interface Failure {
  sentence: string;
  error: unknown;
  container: HTMLElement;
  query: Query;
}

const failureOf = ({ pageContext, retry }: Results, { sentence, error, container, query }: Failure) => {
  const part = error instanceof SearchFileError ? error.address : '';
  return failureView(sentence, part, pageContext.words, () => retry(query, container));
};

/** After a retry, the focus goes to the next one. */
const focusRetry = ({ isRetry }: Results, container: HTMLElement) => {
  if (isRetry) container.querySelector('button')?.focus();
};

/** Shows a failure in its container and announces it. */
export function showFailure(results: Results, failure: Failure): void {
  failure.container.replaceChildren(failureOf(results, failure));
  focusRetry(results, failure.container);
  results.pageContext.announce(failure.sentence);
}

/** Shows that there is no answer at all, and the lists that lead to every record. */
export function showTotalFailure(results: Results, error: unknown, query: Query): void {
  const { words, showCounts } = results.pageContext;
  const { answers } = results.view.elements;
  clearResults(results.view);
  showCounts(undefined, query);
  showFailure(results, { sentence: words.failed.all, error, container: answers, query });
  answers.append(element('p', {}, words.failed.lists));
}

/** Shows that the filters could not be loaded; the results stay. */
export function showCountsFailure(results: Results, error: unknown, query: Query): void {
  const { words, showCounts, filters } = results.pageContext;
  const failure = { sentence: words.failed.filters, error, container: filters, query };
  showCounts(failureOf(results, failure), query);
  focusRetry(results, filters);
}

/** Moves the focus to what a retry has loaded, unless the reader has left or something failed again. */
export function focusLoaded({ view, pageContext: { filters } }: Results, container: HTMLElement): void {
  const { region, answers, title } = view.elements;
  const focused = document.activeElement;
  const hasLeft = focused !== document.body && !region.contains(focused) && !filters.contains(focused);
  if (hasLeft || region.querySelector('.failure') || filters.querySelector('.failure')) return;
  const loaded = container === answers ? null : container.querySelector<HTMLElement>('h2, [type="checkbox"]');
  const target = loaded ?? title;
  if (target.localName === 'h2') target.tabIndex = -1;
  target.focus();
}

import { isBlank, type Query } from '../../search/query/query.ts';
import { showPlainResults } from './plain-results.ts';
import { existingPage } from './query-changes.ts';
import { requestCounter } from './request-counter.ts';
import { focusLoaded, showCountsFailure, showFailure, showTotalFailure } from './results-failure.ts';
import type { PageContext, Request, Results } from './results-request.ts';
import { initialResults, isIdle } from './results-state.ts';
import {
  announceLoading,
  clearResults,
  dispatch,
  type ResultsElements,
  showAnswer,
  showElsewhere,
  showOtherForms,
  showRest,
} from './results-view.ts';

/** How long an answer stays on the page before what lies below its first screen is loaded, in milliseconds. */
const secondaryDelay = 250;

/** How long an answer may take before the page says that it is being loaded, in milliseconds. */
const loadingDelay = 300;

/** How many results a screen holds at most, even the shortest. */
const onScreen = () => Math.max(2, Math.ceil(innerHeight / 300));

/** Settles once the page is drawn: what runs after a frame has begun comes behind it. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loads the counts of the filters. Without them, the results are shown all the same. */
async function loadCounts(results: Results, { answer, query, isNewest }: Request): Promise<void> {
  try {
    const counts = await answer.facets();
    if (isNewest()) results.pageContext.showCounts(counts, query);
  } catch (error) {
    if (isNewest()) showCountsFailure(results, error, query);
  }
}

async function loadRest(results: Results, { answer, query, isNewest }: Request): Promise<void> {
  const { view, pageContext } = results;
  try {
    const rest = await answer.rest();
    if (isNewest()) showRest(view, rest, answer, query);
  } catch (error) {
    if (isNewest()) {
      const container = view.elements.answers.appendChild(document.createElement('div'));
      showFailure(results, { sentence: pageContext.words.failed.all, error, container, query });
    }
  }
  if (isNewest()) dispatch(view, { type: 'completed' });
}

/** Loads what has a phrase in other forms, once what has it as it is written is shown. */
async function loadOtherForms(results: Results, { answer, query, isNewest }: Request): Promise<void> {
  const { view, pageContext } = results;
  try {
    const further = await answer.otherForms?.();
    if (further && isNewest()) showOtherForms(view, further, query);
  } catch (error) {
    const container = view.elements.forms;
    if (isNewest()) showFailure(results, { sentence: pageContext.words.failed.otherForms, error, container, query });
  }
}

async function loadElsewhere(results: Results, { answer, query, isNewest }: Request): Promise<void> {
  const { view, pageContext } = results;
  try {
    const other = await answer.elsewhere();
    if (isNewest()) showElsewhere(view, other, answer, query);
  } catch (error) {
    const container = view.elements.elsewhere;
    if (isNewest()) showFailure(results, { sentence: pageContext.words.failed.elsewhere, error, container, query });
  }
  if (isNewest()) dispatch(view, { type: 'elsewhere-ended' });
}

/** Shows an answer, its first screen first; settles when its page is complete, or when a newer query is run. */
async function showParts(results: Results, request: Request): Promise<void> {
  const { answer, query, isNewest } = request;
  results.pageContext.showChips(answer, query);
  if (isBlank(query)) {
    clearResults(results.view);
    await loadCounts(results, request);
    return;
  }
  showAnswer(results.view, answer, query);
  await drawn();
  await Promise.all([loadCounts(results, request), wait(secondaryDelay)]);
  if (!isNewest()) return;
  results.elsewhere = loadElsewhere(results, request);
  await loadRest(results, request);
  await loadOtherForms(results, request);
}

/** Answers a query; settles as `showParts`. */
async function show(results: Results, query: Query): Promise<void> {
  const { view, pageContext, requests } = results;
  const isNewest = requests.begin();
  dispatch(view, { type: 'requested' });
  const slow = setTimeout(() => {
    if (!isNewest()) return;
    announceLoading(view, query, results.isRetry);
    dispatch(view, { type: 'delayed' });
  }, loadingDelay);
  try {
    const answer = await pageContext.engine.find(query, pageContext.lang, isBlank(query) ? 0 : onScreen());
    clearTimeout(slow);
    // Half a word often has no answer: that is no news while the reader types on.
    if (answer.total === 0 && pageContext.isTypingOn(query)) await wait(secondaryDelay);
    if (!isNewest()) return;
    const existing = existingPage(query, answer.pages);
    if (existing === query) await showParts(results, { query, answer, isNewest });
    else {
      pageContext.correctQuery(existing);
      await show(results, existing);
    }
  } catch (error) {
    clearTimeout(slow);
    if (!isNewest()) return;
    showTotalFailure(results, error, query);
    await showPlainResults(results, query, isNewest);
  } finally {
    clearTimeout(slow);
  }
}

/** Runs a query again. The focus goes to what has been loaded, or to the next retry: never away from where the reader was. */
async function retry(results: Results, query: Query, container: HTMLElement): Promise<void> {
  results.isRetry = true;
  await show(results, query);
  await results.elsewhere;
  results.isRetry = false;
  focusLoaded(results, container);
}

/** The answers on the page. Those to a former query stay until the new ones are there, and never replace them. */
export function resultsRegion(elements: ResultsElements, pageContext: PageContext) {
  const results: Results = {
    view: { elements, wording: pageContext, state: initialResults },
    pageContext,
    requests: requestCounter(),
    isRetry: false,
    elsewhere: Promise.resolve(),
    retry: (query, container) => retry(results, query, container),
  };

  /** Takes the answers off the page; one that is being loaded is no longer shown. */
  const clear = () => {
    results.requests.begin();
    clearResults(results.view);
  };

  return {
    show: (query: Query) => show(results, query),
    clear,
    /** Announces that an answer is being loaded. */
    announceLoading: (query: Query) => announceLoading(results.view, query, results.isRetry),
    isIdle: () => isIdle(results.view.state),
    /** Settles when the part of the other language is shown. */
    complete: () => results.elsewhere,
  };
}

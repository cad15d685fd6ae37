import type { Locale } from '../../language/locales.ts';
import { isBlank, type Query } from '../../search/query/query.ts';
import type { Answer, Further, Result } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addRest, answerView, elsewhereView, nothingView, otherFormsView } from './answer-view.ts';
import { element } from './element.ts';
import { countedIn } from './fill.ts';
import { resultsHeading } from './results-heading.ts';
import { nextResults, type ResultsEvent, type ResultsState } from './results-state.ts';

/** The parts of the page that show an answer. */
export interface ResultsElements {
  region: HTMLElement;
  head: HTMLElement;
  /** Order and download. */
  tools: HTMLElement;
  title: HTMLElement;
  answers: HTMLElement;
  /** What has a phrase in other forms only. */
  forms: HTMLElement;
  elsewhere: HTMLElement;
  /** The lists that lead to every record. */
  lists: HTMLElement;
  /** The link to the results from the filters. */
  link: HTMLElement;
}

/** The language of the page, and its words. */
export interface Wording {
  words: PageWords;
  lang: Locale;
  /** The address of the search page in the other language. */
  otherPage: string;
  /** Announces a sentence to screen readers. */
  announce: (sentence: string) => void;
}

/** The answers on the page: their state changes only through `dispatch`, which draws it. */
export interface ResultsView {
  elements: ResultsElements;
  wording: Wording;
  state: ResultsState;
}

const setBusy = (part: HTMLElement, isBusy: boolean) => {
  if (isBusy) part.setAttribute('aria-busy', 'true');
  else part.removeAttribute('aria-busy');
};

/** Changes the state of a view and shows it. */
export function dispatch(view: ResultsView, event: ResultsEvent): void {
  const { region, head, tools, answers, elsewhere, lists, link } = view.elements;
  const state = nextResults(view.state, event);
  view.state = state;
  head.hidden = !state.hasHeading;
  tools.hidden = !state.hasTools;
  lists.hidden = !state.hasLists;
  link.hidden = !state.hasLink;
  region.classList.toggle('is-late', state.isLate);
  elsewhere.classList.toggle('is-former', state.isElsewhereFormer);
  setBusy(region, state.isLoading);
  setBusy(answers, state.isPartial);
  setBusy(elsewhere, state.isElsewhereFormer);
  // The height of the former answers is kept until the new ones are complete.
  if (!state.isPartial) answers.style.minHeight = '';
}

/** Takes every answer off the page. */
export function clearResults(view: ResultsView): void {
  const { answers, forms, elsewhere } = view.elements;
  dispatch(view, { type: 'cleared' });
  answers.replaceChildren();
  forms.replaceChildren();
  elsewhere.replaceChildren();
  view.wording.announce('');
}

/** Announces that an answer is being loaded, unless a former one is still shown. */
export function announceLoading(view: ResultsView, query: Query, isRetry: boolean): void {
  const { title, answers } = view.elements;
  const { words, announce } = view.wording;
  if (view.state.hasHeading || isBlank(query)) return;
  title.textContent = words.loading;
  dispatch(view, { type: 'announced' });
  answers.replaceChildren();
  if (isRetry) title.focus();
  announce(words.loading);
}

/** Shows the first screen of an answer, and how many records there are. */
export function showAnswer(view: ResultsView, answer: Answer, query: Query): void {
  const { title, answers, forms, elsewhere, link } = view.elements;
  const { words, lang, announce } = view.wording;
  // Nothing below the answers jumps until the new ones are complete.
  answers.style.minHeight ||= `${answers.offsetHeight}px`;
  title.textContent = resultsHeading(answer, query, words, lang);
  link.textContent = countedIn(words.resultsLink, answer.total, lang);
  forms.replaceChildren();
  if (answer.total === 0) elsewhere.replaceChildren();
  answers.replaceChildren(...answerView(answer, { query, words, lang }));
  dispatch(view, { type: 'answered', total: answer.total });
  announce(title.textContent);
}

/** Shows the results below the first screen. */
export function showRest(view: ResultsView, results: readonly Result[], { pages }: Answer, query: Query): void {
  const { words, lang } = view.wording;
  addRest(view.elements.answers, results, pages, { query, words, lang });
}

/** Shows what has the phrases of the query with other forms of their words only. */
export function showOtherForms(view: ResultsView, further: Further, query: Query): void {
  const { title, forms, elsewhere } = view.elements;
  const { words, lang, announce } = view.wording;
  const section = otherFormsView(further, { query, words, lang });
  if (!section) return;
  forms.replaceChildren(section);
  const shown = view.state.isElsewhereFormer ? [title, forms] : [title, forms, elsewhere];
  announce(shown.flatMap((part) => (part === title ? title : part.querySelector('h2'))?.textContent ?? []).join(' '));
}

/** Shows what only the other language has; where neither has anything, what else the reader can do. */
export function showElsewhere(view: ResultsView, other: Further, answer: Answer, query: Query): void {
  const { title, answers, elsewhere } = view.elements;
  const { words, lang, otherPage, announce } = view.wording;
  const section = elsewhereView(other, { query, words, lang }, otherPage);
  elsewhere.replaceChildren(...(section ? [section] : []));
  const total = answer.total + other.total;
  if (total === 0) answers.append(nothingView(answer, { query, words, lang }), element('p', {}, words.none.lists));
  dispatch(view, { type: 'elsewhere-answered', total });
  if (section) announce(`${title.textContent} ${countedIn(words.resultsElsewhere, other.total, lang)}`);
}

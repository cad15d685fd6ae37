import type { Locale } from '../../language/locales.ts';
import { isBlank, type Query } from '../../search/query/query.ts';
import type { Answer, Elsewhere, Result } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { addRest, answerView, elsewhereView, nothingView } from './answer-view.ts';
import { element } from './element.ts';
import { countedIn, fill } from './fill.ts';

/** Where the parts of an answer stand on the page. */
export interface Places {
  region: HTMLElement;
  head: HTMLElement;
  /** Order and download: of use where there is something. */
  tools: HTMLElement;
  title: HTMLElement;
  answers: HTMLElement;
  elsewhere: HTMLElement;
  lists: HTMLElement;
  /** The way to the results from what narrows them down. */
  way: HTMLElement;
}

/** In what words, and how they are said. */
export interface Wording {
  words: PageWords;
  lang: Locale;
  otherPage: string;
  /** Says a sentence aloud. */
  say: (sentence: string) => void;
}

/** What stands on the page of an answer, one part after the other. */
export function regionView(places: Places, { words, lang, otherPage, say }: Wording) {
  const { region, head, tools, title, answers, elsewhere, lists, way } = places;

  /** Takes everything away. */
  const clear = () => {
    answers.style.minHeight = '';
    region.classList.remove('is-late');
    elsewhere.classList.remove('is-former');
    for (const part of [region, answers, elsewhere]) part.removeAttribute('aria-busy');
    head.hidden = true;
    lists.hidden = false;
    way.hidden = true;
    answers.replaceChildren();
    elsewhere.replaceChildren();
    say('');
  };

  /** Says that an answer is on its way: where one stands, it stays. */
  const prepare = (query: Query, isRetrying: boolean) => {
    if (!head.hidden || isBlank(query)) return;
    title.textContent = words.loading;
    head.hidden = false;
    tools.hidden = true;
    lists.hidden = true;
    answers.replaceChildren();
    if (isRetrying) title.focus();
    say(words.loading);
  };

  /** Marks what stands as the answer to a former question. */
  const late = () => region.classList.add('is-late');

  /** The first screen of an answer, and how much there is. */
  const first = (answer: Answer, query: Query) => {
    const { total, pages } = answer;
    // Until the new answers are whole, nothing below them jumps.
    answers.style.minHeight ||= `${answers.offsetHeight}px`;
    const found = countedIn(words.found, total, lang);
    const place = fill(words.shown, { page: String(query.page), pages: String(pages) });
    title.textContent = pages > 1 ? `${found} ${place}` : found;
    head.hidden = false;
    tools.hidden = total === 0;
    way.textContent = countedIn(words.toFound, total, lang);
    way.hidden = false;
    lists.hidden = true;
    elsewhere.classList.add('is-former');
    if (total === 0) elsewhere.replaceChildren();
    answers.replaceChildren(...answerView(answer, { query, words, lang }));
    for (const part of [answers, elsewhere]) part.setAttribute('aria-busy', 'true');
    say(title.textContent);
    region.classList.remove('is-late');
    region.removeAttribute('aria-busy');
  };

  /** What lies below the first screen. */
  const rest = (results: readonly Result[], { pages }: Answer, query: Query) =>
    addRest(answers, results, pages, { query, words, lang });

  const restIsDone = () => {
    answers.style.minHeight = '';
    answers.removeAttribute('aria-busy');
  };

  /** What only the other language has; where neither has anything, what else there is. */
  const others = (found: Elsewhere, answer: Answer, query: Query) => {
    const view = elsewhereView(found, { query, words, lang }, otherPage);
    elsewhere.replaceChildren(...(view ? [view] : []));
    const isNothing = answer.total + found.total === 0;
    tools.hidden = isNothing;
    if (isNothing) answers.append(nothingView(answer, { query, words, lang }), element('p', {}, words.none.lists));
    lists.hidden = !isNothing;
    if (view) say(`${title.textContent} ${countedIn(words.foundElsewhere, found.total, lang)}`);
  };

  const othersAreDone = () => {
    elsewhere.classList.remove('is-former');
    elsewhere.removeAttribute('aria-busy');
  };

  return { clear, prepare, late, first, rest, restIsDone, others, othersAreDone };
}

import type { Locale } from '../../language/locales.ts';
import { type Answer, type Engine, PartMissing } from '../../search/answer.ts';
import { isBlank, type Query } from '../../search/query.ts';
import type { PageWords } from '../../views/search-words.ts';
import { addRest, answerView, elsewhereView, failureView, nothingView } from './answer-view.ts';
import { countedIn, fill } from './fill.ts';

/** How long an answer must stand before what lies below its first screen is loaded, in milliseconds. */
const settling = 250;

/** After how long it is said that an answer is on its way, in milliseconds. */
const slowness = 300;

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
}

interface Surroundings {
  engine: Engine;
  words: PageWords;
  lang: Locale;
  otherPage: string;
  /** Says a sentence aloud. */
  say: (sentence: string) => void;
  /** Names what an answer is narrowed down by, above its results. */
  name: (answer: Answer, query: Query) => void;
  /** Takes over what an answer counts, beside its results. */
  count: (counts: Awaited<ReturnType<Answer['facets']>>, query: Query) => void;
}

/** The answers on the page. Those to a former question stay until the new ones are there, and never come after them. */
export function resultsRegion(places: Places, surroundings: Surroundings) {
  const { engine, words, lang, otherPage, say, name, count } = surroundings;
  const { region, head, tools, title, answers, elsewhere, lists } = places;
  let asked = 0;

  /** Keeps the height of the former answers until the new ones are whole, so that nothing below them jumps. */
  const keepHeight = () => {
    answers.style.minHeight ||= `${answers.offsetHeight}px`;
  };

  const clear = () => {
    answers.style.minHeight = '';
    region.classList.remove('is-late');
    for (const part of [region, answers, elsewhere]) part.removeAttribute('aria-busy');
    head.hidden = true;
    lists.hidden = false;
    answers.replaceChildren();
    elsewhere.replaceChildren();
    say('');
  };

  const fail = (sentence: string, error: unknown, place: HTMLElement, query: Query) => {
    const part = error instanceof PartMissing ? error.part : '';
    place.replaceChildren(failureView(sentence, part, words, () => show(query).then(() => title.focus())));
    say(sentence);
  };

  const failAll = (error: unknown, query: Query) => {
    clear();
    if (words.isPreview) answers.textContent = words.unbuilt;
    else fail(words.failed.all, error, answers, query);
  };

  /** Says that an answer is on its way, where nothing stands yet; else the former answers stay. */
  const prepare = (query: Query) => {
    if (!head.hidden || isBlank(query)) return;
    title.textContent = words.loading;
    head.hidden = false;
    tools.hidden = true;
    lists.hidden = true;
    answers.replaceChildren();
    say(words.loading);
  };

  /** The first screen of an answer, and how much there is. */
  const showFirst = (answer: Answer, query: Query) => {
    const { total, pages } = answer;
    const found = countedIn(words.found, total, lang);
    const place = fill(words.shown, { page: String(query.page), pages: String(pages) });
    title.textContent = pages > 1 ? `${found} ${place}` : found;
    head.hidden = false;
    tools.hidden = total === 0;
    lists.hidden = true;
    if (total === 0) elsewhere.replaceChildren();
    answers.replaceChildren(...answerView(answer, { query, words, lang }));
    for (const part of [answers, elsewhere]) part.setAttribute('aria-busy', 'true');
    say(title.textContent);
  };

  const showRest = async (answer: Answer, query: Query, isNewest: () => boolean) => {
    try {
      const rest = await answer.rest();
      if (isNewest()) addRest(answers, rest, answer.pages, { query, words, lang });
    } catch (error) {
      if (isNewest()) fail(words.failed.all, error, answers.appendChild(document.createElement('div')), query);
    }
    if (!isNewest()) return;
    answers.style.minHeight = '';
    answers.removeAttribute('aria-busy');
  };

  const showElsewhere = async (answer: Answer, query: Query, isNewest: () => boolean) => {
    elsewhere.classList.add('is-late');
    try {
      const found = await answer.elsewhere();
      if (!isNewest()) return;
      const view = elsewhereView(found, { query, words, lang }, otherPage);
      elsewhere.replaceChildren(...(view ? [view] : []));
      const isNothing = answer.total + found.total === 0;
      tools.hidden = isNothing;
      if (isNothing) answers.append(nothingView({ query, words, lang }));
      lists.hidden = !isNothing;
      if (found.total > 0) say(`${title.textContent} ${countedIn(words.foundElsewhere, found.total, lang)}`);
    } catch (error) {
      if (isNewest()) fail(words.failed.elsewhere, error, elsewhere, query);
    }
    if (!isNewest()) return;
    elsewhere.classList.remove('is-late');
    elsewhere.removeAttribute('aria-busy');
  };

  /** Shows the answer to a query; ends when its page stands, or when a newer question has taken its place. */
  const show = async (query: Query): Promise<void> => {
    const mine = ++asked;
    const isNewest = () => mine === asked;
    region.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => {
      if (!isNewest()) return;
      prepare(query);
      region.classList.add('is-late');
    }, slowness);
    try {
      const answer = await engine.find(query, lang, isBlank(query) ? 0 : onScreen());
      clearTimeout(slow);
      if (!isNewest()) return;
      // An address may name a page that there is no more.
      if (answer.pages > 0 && query.page > answer.pages) return show({ ...query, page: answer.pages });
      name(answer, query);
      if (isBlank(query)) {
        const counts = await answer.facets();
        if (!isNewest()) return;
        count(counts, query);
        return clear();
      }
      keepHeight();
      showFirst(answer, query);
      for (const part of [region, elsewhere]) part.classList.remove('is-late');
      region.removeAttribute('aria-busy');
      await drawn();
      const counts = await answer.facets();
      if (!isNewest()) return;
      count(counts, query);
      await wait(settling);
      if (!isNewest()) return;
      showElsewhere(answer, query, isNewest);
      await showRest(answer, query, isNewest);
    } catch (error) {
      if (isNewest()) failAll(error, query);
    } finally {
      clearTimeout(slow);
    }
  };

  /** Takes away what stands there; an answer on its way comes no more. */
  const empty = () => {
    asked++;
    clear();
  };

  /** Whether an answer stands and none is on its way. */
  const isAtRest = () => !head.hidden && !region.hasAttribute('aria-busy');

  return { show, empty, prepare, isAtRest };
}

/** How many results a screen holds at most, even the shortest. */
const onScreen = () => Math.max(2, Math.ceil(innerHeight / 300));

/** Until what stands on the page is drawn: what runs after a frame has begun comes behind it. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

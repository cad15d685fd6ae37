import { isBlank, type Query } from '../../search/query/query.ts';
import { type Answer, type Engine, PartMissing } from '../../search/result/answer.ts';
import { failureView } from './answer-view.ts';
import { element } from './element.ts';
import { type Places, regionView, type Wording } from './region-view.ts';

/** How long an answer must stand before what lies below its first screen is loaded, in milliseconds. */
const settling = 250;

/** After how long it is said that an answer is on its way, in milliseconds. */
const slowness = 300;

interface Surroundings extends Wording {
  engine: Engine;
  /** Names what an answer is narrowed down by, above its results. */
  name: (answer: Answer, query: Query) => void;
  /** Takes over what an answer counts, beside its results, or why that is not known; nothing where there is no answer. */
  count: (counts: Awaited<ReturnType<Answer['facets']>> | HTMLElement | undefined, query: Query) => void;
  /** Whether the reader is writing on what was asked. */
  isWritingOn: (query: Query) => boolean;
  /** Where the counts stand. */
  counts: HTMLElement;
  /** Takes over the query that is answered where its page is no more. */
  correct: (query: Query) => void;
}

/** The answers on the page. Those to a former question stay until the new ones are there, and never come after them. */
export function resultsRegion(places: Places, surroundings: Surroundings) {
  const { engine, words, lang, say, name, count, counts, correct, isWritingOn } = surroundings;
  const { region, head, title, answers, elsewhere } = places;
  const view = regionView(places, surroundings);
  let asked = 0;
  let isRetrying = false;
  let lastElsewhere: Promise<void> = Promise.resolve();

  /** Asks again. The focus goes to what has come, or to the next try: never away from where the reader was. */
  const retry = async (query: Query, place: HTMLElement) => {
    isRetrying = true;
    await show(query);
    await lastElsewhere;
    isRetrying = false;
    const here = document.activeElement;
    const hasLeft = here !== document.body && !region.contains(here) && !counts.contains(here);
    if (hasLeft || region.querySelector('.failure') || counts.querySelector('.failure')) return;
    const target = (place === answers ? undefined : place.querySelector<HTMLElement>('h2, [type="checkbox"]')) ?? title;
    if (target.localName === 'h2') target.tabIndex = -1;
    target.focus();
  };

  const failureOf = (sentence: string, error: unknown, place: HTMLElement, query: Query) =>
    failureView(sentence, error instanceof PartMissing ? error.part : '', words, () => retry(query, place));

  const fail = (sentence: string, error: unknown, place: HTMLElement, query: Query) => {
    place.replaceChildren(failureOf(sentence, error, place, query));
    if (isRetrying) place.querySelector('button')?.focus();
    say(sentence);
  };

  const failAll = (error: unknown, query: Query) => {
    view.clear();
    count(undefined, query);
    fail(words.failed.all, error, answers, query);
    answers.append(element('p', {}, words.failed.lists));
  };

  /** What narrows down: without it the results stand all the same. */
  const showCounts = async (answer: Answer, query: Query, isNewest: () => boolean) => {
    try {
      const known = await answer.facets();
      if (isNewest()) count(known, query);
    } catch (error) {
      if (!isNewest()) return;
      count(failureOf(words.failed.narrowing, error, counts, query), query);
      if (isRetrying) counts.querySelector('button')?.focus();
    }
  };

  const showRest = async (answer: Answer, query: Query, isNewest: () => boolean) => {
    try {
      const rest = await answer.rest();
      if (isNewest()) view.rest(rest, answer, query);
    } catch (error) {
      if (isNewest()) fail(words.failed.all, error, answers.appendChild(document.createElement('div')), query);
    }
    if (isNewest()) view.restIsDone();
  };

  const showElsewhere = async (answer: Answer, query: Query, isNewest: () => boolean) => {
    try {
      const found = await answer.elsewhere();
      if (isNewest()) view.others(found, answer, query);
    } catch (error) {
      if (isNewest()) fail(words.failed.elsewhere, error, elsewhere, query);
    }
    if (isNewest()) view.othersAreDone();
  };

  /** Shows the answer to a query; ends when its page stands, or when a newer question has taken its place. */
  const show = async (query: Query): Promise<void> => {
    const mine = ++asked;
    const isNewest = () => mine === asked;
    region.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => {
      if (!isNewest()) return;
      view.prepare(query, isRetrying);
      view.late();
    }, slowness);
    try {
      const answer = await engine.find(query, lang, isBlank(query) ? 0 : onScreen());
      clearTimeout(slow);
      // Half a word has often no answer: that is no news while the rest is being written.
      if (answer.total === 0 && isWritingOn(query)) await wait(settling);
      if (!isNewest()) return;
      // An address may name a page that there is no more.
      if (answer.pages > 0 && query.page > answer.pages) {
        const last = { ...query, page: answer.pages };
        correct(last);
        return show(last);
      }
      name(answer, query);
      if (isBlank(query)) {
        view.clear();
        return showCounts(answer, query, isNewest);
      }
      view.first(answer, query);
      await drawn();
      await Promise.all([showCounts(answer, query, isNewest), wait(settling)]);
      if (!isNewest()) return;
      lastElsewhere = showElsewhere(answer, query, isNewest);
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
    view.clear();
  };

  /** Whether an answer stands and none is on its way. */
  const isAtRest = () => !head.hidden && !region.hasAttribute('aria-busy');

  /** Ends when the part of the other language stands, too. */
  const whole = () => lastElsewhere;

  /** Says at once that an answer is on its way. */
  const prepare = (query: Query) => view.prepare(query, isRetrying);

  return { show, whole, empty, prepare, isAtRest };
}

/** How many results a screen holds at most, even the shortest. */
const onScreen = () => Math.max(2, Math.ceil(innerHeight / 300));

/** Until what stands on the page is drawn: what runs after a frame has begun comes behind it. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

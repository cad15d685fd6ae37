import type { Locale } from '../../language/locales.ts';
import { type Answer, type Elsewhere, type Engine, PartMissing } from '../../search/answer.ts';
import { isBlank, type Query } from '../../search/query.ts';
import type { PageWords } from '../../views/search-words.ts';
import { answerView, elsewhereView, failureView, nothingView } from './answer-view.ts';
import { countedIn, fill } from './fill.ts';

/** How long the other language may keep the reader’s own waiting once it is loaded, in milliseconds. */
const courtesy = 60;

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
  /** Takes over what an answer counts. */
  count: (answer: Answer, query: Query) => void;
}

/** The answers on the page. Those to a former question stay until the new ones are there, and never come after them. */
export function resultsRegion(places: Places, surroundings: Surroundings) {
  const { engine, words, lang, otherPage, say, count } = surroundings;
  const { region, head, tools, title, answers, elsewhere, lists } = places;
  let asked = 0;
  let isOtherLoaded = false;

  const clear = () => {
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

  const showElsewhere = (found: Elsewhere, total: number, query: Query) => {
    const view = elsewhereView(found, { query, words, lang }, otherPage);
    elsewhere.replaceChildren(...(view ? [view] : []));
    const isNothing = total + found.total === 0;
    if (isNothing) answers.append(nothingView({ query, words, lang }));
    lists.hidden = !isNothing;
    if (found.total > 0) say(`${title.textContent} ${countedIn(words.foundElsewhere, found.total, lang)}`);
  };

  const showOwn = (answer: Answer, query: Query) => {
    const { total, pages } = answer;
    const found = countedIn(words.found, total, lang);
    const place = fill(words.shown, { page: String(query.page), pages: String(pages) });
    title.textContent = pages > 1 ? `${found} ${place}` : found;
    head.hidden = false;
    tools.hidden = total === 0;
    lists.hidden = true;
    answers.replaceChildren(...answerView(answer, { query, words, lang }));
    say(title.textContent);
  };

  /** Shows the answer to a query; ends when it stands, or when a newer question has taken its place. */
  const show = async (query: Query): Promise<void> => {
    const mine = ++asked;
    region.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => prepare(query), slowness);
    try {
      const answer = await engine.find(query, lang);
      const waited = isOtherLoaded && (await Promise.race([answer.elsewhere.catch(() => undefined), wait(courtesy)]));
      if (mine !== asked) return;
      // An address may name a page that there is no more.
      if (answer.pages > 0 && query.page > answer.pages) return show({ ...query, page: answer.pages });
      count(answer, query);
      if (isBlank(query)) return clear();
      showOwn(answer, query);
      if (!waited) elsewhere.replaceChildren();
      answer.elsewhere.then(
        (found) => {
          isOtherLoaded = true;
          if (mine === asked) showElsewhere(found, answer.total, query);
        },
        (error) => {
          if (mine === asked) fail(words.failed.elsewhere, error, elsewhere, query);
        },
      );
    } catch (error) {
      if (mine === asked) failAll(error, query);
    } finally {
      clearTimeout(slow);
      if (mine === asked) region.removeAttribute('aria-busy');
    }
  };

  /** Takes away what stands there; an answer on its way comes no more. */
  const empty = () => {
    asked++;
    region.removeAttribute('aria-busy');
    clear();
  };

  return { show, empty, prepare };
}

const wait = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined));

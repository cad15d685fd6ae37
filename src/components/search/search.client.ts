import { isLocale, otherLocale } from '../../language/locales.ts';
import type { Result } from '../../search/answer.ts';
import { createEngine } from '../../search/engine.ts';
import { isBlank, type Query, queryFrom, searchOf } from '../../search/query.ts';
import { answerList, type Labels } from './answer-list.ts';

/** How long to wait after a key before asking, in milliseconds. */
const pause = 150;

const form = document.querySelector<HTMLFormElement>('form.search');
const status = document.getElementById('search-status');
const answers = document.getElementById('search-answers');
const lists = document.getElementById('search-lists');
const lang = document.documentElement.lang;

if (form && status && answers && lists && isLocale(lang)) {
  const { bundles = '', base = '/', labels: json = '{}' } = form.dataset;
  const labels: Labels = JSON.parse(json);
  const engine = createEngine({ bundles, baseUrl: base });
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const queryOfForm = (): Query => {
    const values = new FormData(form);
    const value = (name: string) => String(values.get(name) ?? '').trim();
    const asked = new URLSearchParams({ q: value('q') });
    for (const name of ['kind', 'year', 'organisation']) if (value(name)) asked.set(name, value(name));
    return queryFrom(asked.toString());
  };

  const fillForm = ({ words, facets, from = '' }: Query) => {
    const values = { q: words, kind: facets.kind[0], year: from.slice(0, 4), organisation: facets.organisation[0] };
    for (const [name, value = ''] of Object.entries(values)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  };

  const say = (count: number) => {
    const { none, one, other } = labels.found;
    const sentence = count === 0 ? none : count === 1 ? one : other;
    status.textContent = sentence.replace('{count}', String(count));
  };

  /** Shows the answer to a query after what is shown already; one that comes after a later question is dropped. */
  const show = async (query: Query, before: Result[] = []) => {
    const mine = ++asked;
    lists.hidden = !isBlank(query);
    if (isBlank(query)) {
      answers.replaceChildren();
      status.textContent = '';
      return;
    }
    if (answers.childElementCount === 0) status.textContent = labels.loading;
    try {
      const { total, pages, jump, results, elsewhere } = await engine.find(query, lang);
      const also = await elsewhere;
      if (mine !== asked) return;
      const own = [...before, ...jump, ...results];
      const heading = labels.also.replace('{count}', String(also.total));
      const next = { ...query, page: query.page + 1 };
      say(total + also.total);
      lists.hidden = total + also.total > 0;
      answers.replaceChildren(
        ...(own.length > 0 ? [answerList(own, labels)] : []),
        ...(also.results.length > 0
          ? [answerList(also.results, labels, { title: heading, lang: otherLocale(lang) })]
          : []),
        ...(total + also.total === 0 ? [paragraph(labels.none)] : []),
        ...(query.page < pages ? [moreButton(() => show(next, own))] : []),
      );
    } catch {
      if (mine !== asked) return;
      status.textContent = labels.failed;
      answers.replaceChildren();
      lists.hidden = false;
    }
  };

  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

  const moreButton = (wish: () => void) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: labels.more });
    button.addEventListener('click', wish);
    return button;
  };

  const ask = (remember: 'pushState' | 'replaceState') => {
    clearTimeout(waiting);
    const query = queryOfForm();
    const address = location.pathname + searchOf(query);
    if (address !== location.pathname + location.search) history[remember](null, '', address);
    show(query);
  };

  const restore = () => {
    const query = queryFrom(location.search);
    fillForm(query);
    show(query);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event.target instanceof HTMLSelectElement) ask('pushState');
    else waiting = setTimeout(() => ask('replaceState'), pause);
  });
  addEventListener('popstate', restore);
  restore();
}

import { isLocale, type Locale } from '../../language/locales.ts';
import { createEngine } from '../../search/engine.ts';
import type { Facet, Sort } from '../../search/query/facets.ts';
import { askedWords } from '../../search/query/limits.ts';
import { isBlank, type Query, queryFrom, searchOf, withinLimits } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { announcer } from './announcer.ts';
import { chips, chosenCount } from './chips.ts';
import { dateFields } from './date-fields.ts';
import { facetPanel } from './facet-panel.ts';
import { counted } from './fill.ts';
import { pageHistory } from './page-history.ts';
import { resultsRegion } from './results-region.ts';
import { saveButtons } from './save-buttons.client.ts';
import { isSlashOn, turnSlash } from './slash-key.ts';

/** How long to wait for more letters while an answer is on its way or none was given yet, in milliseconds. */
const pause = 120;

const place = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;

function begin(region: HTMLElement, lang: Locale): void {
  const [form, box, order] = [place('search'), place<HTMLInputElement>('q'), place<HTMLSelectElement>('sort')];
  const { bundles = '', base = '/' } = form.dataset;
  const { other = '', words: json = '{}' } = region.dataset;
  const words: PageWords = JSON.parse(json);
  const engine = createEngine({ bundles, baseUrl: base, now: Date.now });
  const [title, chosen] = [place('search-title'), place('search-chips')];
  const history = pageHistory();
  const name = document.title;
  let query = queryFrom(location.search);
  let isUsed = false;
  let isTyping = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const panel = facetPanel(place('search-facets'), words, lang, (facet, value) => go(toggled(facet, value)));
  const dates = dateFields(
    { from: place('search-from'), to: place('search-to'), flaw: place('search-dates-flaw') },
    (days) => {
      const { from: _, to: __, ...rest } = query;
      go({ ...rest, ...days, page: 1 });
    },
  );
  const results = resultsRegion(
    {
      region: place('search-results'),
      head: place('search-head'),
      tools: place('search-tools'),
      title,
      answers: place('search-answers'),
      elsewhere: place('search-elsewhere'),
      lists: place('search-lists'),
      way: place('search-found'),
    },
    {
      engine,
      words,
      lang,
      otherPage: other,
      say: announcer(place('search-status')),
      name: (answer, asked) => {
        const choices = chips(asked, words, lang, (facet, value) => panel.labelOf(answer, facet, value));
        chosen.replaceChildren(...(choices ? [choices] : []));
      },
      count: panel.show,
      counts: place('search-facets'),
      isWritingOn: ({ words: asked }) => askedWords(box.value) !== asked,
      correct: (asked) => {
        query = asked;
        history.replace(searchOf(asked));
      },
    },
  );
  saveButtons(place('search-save'), words, lang, () => ({ rows: engine.all(query, lang), query }));

  const toggled = (facet: Facet, value: string): Query => {
    const values = query.facets[facet];
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value].sort();
    return withinLimits({ ...query, facets: { ...query.facets, [facet]: next }, page: 1 });
  };

  /** Puts what is asked into the controls, but for the box, in which the reader may be writing. */
  const fillControls = () => {
    const narrowed = chosenCount(query);
    place('search-chosen').textContent = narrowed === 0 ? '' : counted(words.chosen, narrowed, lang);
    dates.show(query);
    // Without words there is no best match.
    for (const option of order.options) option.hidden = option.value === 'relevance' && query.words === '';
    order.value = query.sort === 'relevance' && query.words === '' ? 'newest' : query.sort;
    document.documentElement.dataset.script = isBlank(query) ? '' : 'asked';
    document.title = query.words ? `${query.words} – ${name}` : name;
  };

  const show = async () => {
    clearTimeout(waiting);
    fillControls();
    if (isBlank(query) && !isUsed) results.empty();
    else await results.show(query);
  };

  /** Asks another query and makes its address that of the page. */
  const go = (next: Query, how: 'push' | 'rest' = 'push') => {
    query = next;
    if (how === 'push') history.push(searchOf(query));
    else history.replaceLater(searchOf(query));
    return show();
  };

  const restore = async () => {
    query = queryFrom(location.search);
    box.value = query.words;
    isTyping = false;
    results.prepare(query);
    await show();
    history.restorePosition();
    await results.whole();
    history.finishRestoring();
  };

  /** Asks for what stands in the box. A word being written is one entry of the history, not one for each letter. */
  const ask = () => {
    clearTimeout(waiting);
    if (askedWords(box.value) === query.words) return;
    const how = isTyping || isBlank(query) ? 'rest' : 'push';
    isTyping = true;
    const { isCut: _, ...rest } = query;
    go(withinLimits({ ...rest, words: box.value, page: 1 }), how);
  };

  /** The first use of the page: only now anything is loaded, so that what narrows down is there when it is wanted. */
  const use = () => {
    if (isUsed) return;
    isUsed = true;
    if (isBlank(query)) show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    isTyping = false;
    // On a telephone the keyboard would stand before the results.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
  });
  box.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event instanceof InputEvent && event.isComposing) return;
    if (results.isAtRest()) ask();
    else waiting = setTimeout(ask, pause);
  });
  box.addEventListener('compositionend', ask);
  box.addEventListener('change', () => {
    ask();
    isTyping = false;
  });
  box.addEventListener('focus', use);
  place('search-narrow').addEventListener('focusin', use);
  place('search-narrow').addEventListener('toggle', use);
  order.addEventListener('change', () => go({ ...query, sort: order.value as Sort, page: 1 }));

  /** Links to other queries are answered on the page; the focus goes to what the reader then reads on from. */
  region.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.origin !== location.origin || link.pathname !== location.pathname || link.hash)
      return;
    event.preventDefault();
    const at = [...chosen.querySelectorAll('a')].indexOf(link);
    query = queryFrom(link.search);
    box.value = query.words;
    go(query).then(() => {
      const next = at < 0 ? undefined : chosen.querySelectorAll('a')[at];
      (next ?? title).focus({ preventScroll: true });
      if (!next) title.scrollIntoView({ block: 'start' });
    });
  });
  place('search-found').addEventListener('click', (event) => {
    event.preventDefault();
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'start' });
  });
  const slash = place<HTMLInputElement>('slash');
  slash.checked = isSlashOn();
  slash.addEventListener('change', () => turnSlash(slash.checked));
  addEventListener('popstate', () => {
    // A link within the page comes here too, and asks nothing.
    if (searchOf(queryFrom(location.search)) === searchOf(query)) return;
    history.reset();
    restore();
  });
  restore();
}

const region = document.getElementById('search-page');
const { lang } = document.documentElement;
if (region && isLocale(lang)) begin(region, lang);

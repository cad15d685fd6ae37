import { isLocale, type Locale } from '../../language/locales.ts';
import { createEngine } from '../../search/engine.ts';
import type { Facet, Sort } from '../../search/query/facets.ts';
import { limitedWords } from '../../search/query/limits.ts';
import type { Engine } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { announcer } from './announcer.ts';
import { watchBox } from './box-events.ts';
import { chips } from './chips.ts';
import { dateFields } from './date-fields.ts';
import { facetPanel } from './facet-panel.ts';
import { type FeedHomes, feedLine, feedOffer } from './feed-offer.ts';
import { pageHistory } from './page-history.ts';
import { toggled, withDays, withSort } from './query-changes.ts';
import { focusHeading, watchQueryLinks } from './query-links.ts';
import { resultsRegion } from './results-region.ts';
import { saveButtons } from './save-buttons.client.ts';
import { showControls } from './search-controls.ts';
import { byId, resultsElements } from './search-elements.ts';
import {
  activate,
  correctQuery,
  finishTyping,
  restore,
  returnTo,
  runQuery,
  type SearchSession,
  searchSession,
} from './search-session.ts';
import { isSlashOn, turnSlash } from './slash-key.ts';
import { suggestionBox, suggestionLabels } from './suggestion-box.ts';
import { trustWorkersIn } from './trusted-worker.ts';

/** What the server hands to the page. */
interface PageData {
  words: PageWords;
  lang: Locale;
  otherPage: string;
  engine: Engine;
  feeds: FeedHomes;
}

function pageData(root: HTMLElement, lang: Locale): PageData {
  const { bundles = '', pagefind = '', base = '/' } = byId('search').dataset;
  trustWorkersIn(pagefind);
  const { other: otherPage = '', words = '{}', feeds = '{}' } = root.dataset;
  return {
    words: JSON.parse(words),
    lang,
    otherPage,
    feeds: JSON.parse(feeds),
    engine: createEngine({ bundles, pagefind, baseUrl: base, now: Date.now }),
  };
}

/** The query of the page with all the parts that follow it or change it. */
function sessionOf({ words, lang, otherPage, engine, feeds }: PageData): SearchSession {
  const box = byId<HTMLInputElement>('q');
  const [filters, chipList, feed] = [byId('search-facets'), byId('search-chips'), byId('search-feed')];
  const panel = facetPanel(filters, words, lang, (facet, value) => {
    runQuery(session, toggled(session.state.query, facet, value));
  });
  const dates = dateFields(
    { from: byId('search-from'), to: byId('search-to'), failure: byId('search-dates-flaw') },
    (days) => {
      runQuery(session, withDays(session.state.query, days));
    },
  );
  const order = byId<HTMLSelectElement>('sort');
  const help = document.getElementById('search-help');
  const controls = { chosen: byId('search-chosen'), dates, order, help, pageTitle: document.title };
  const announce = announcer(byId('search-status'));
  const suggestions = suggestionBox({
    box,
    list: byId('search-suggestions'),
    name: words.suggestions,
    labels: suggestionLabels(words),
    choose: (text) => {
      box.value = text;
      finishTyping(session);
    },
  });
  const results = resultsRegion(resultsElements(), {
    engine,
    words,
    lang,
    otherPage,
    announce: (sentence) =>
      announce(sentence && help?.classList.contains('is-asked') ? `${sentence} ${words.help.announced}` : sentence),
    showChips: (answer, query) => {
      suggestions.show(answer.suggestions);
      const labelOf = (facet: Facet, value: string) => panel.labelOf(answer, facet, value);
      const list = chips(query, words, lang, labelOf);
      chipList.replaceChildren(...(list ? [list] : []));
      const offer = feedOffer(query, feeds);
      feed.hidden = offer === undefined;
      feed.replaceChildren(...(offer ? feedLine(offer, words, labelOf) : []));
    },
    showCounts: panel.show,
    filters,
    isTypingOn: (query) => limitedWords(box.value) !== query.words,
    correctQuery: (query) => correctQuery(session, query),
  });
  const session: SearchSession = searchSession({
    box,
    history: pageHistory(),
    results,
    showControls: (query) => showControls(controls, query, words, lang),
  });
  return session;
}

/** Lets the controls of the page change its query. */
function watchPage(root: HTMLElement, session: SearchSession): void {
  const title = byId('search-title');
  const filters = byId('search-narrow');
  const order = byId<HTMLSelectElement>('sort');
  const slash = byId<HTMLInputElement>('slash');
  watchBox(byId('search'), session);
  watchQueryLinks(root, byId('search-chips'), title, session);
  for (const event of ['focusin', 'toggle']) filters.addEventListener(event, () => activate(session));
  order.addEventListener('change', () => runQuery(session, withSort(session.state.query, order.value as Sort)));
  byId('search-found').addEventListener('click', (event) => {
    event.preventDefault();
    focusHeading(title);
  });
  slash.checked = isSlashOn();
  slash.addEventListener('change', () => turnSlash(slash.checked));
  addEventListener('popstate', () => returnTo(session));
}

const root = document.getElementById('search-page');
const { lang } = document.documentElement;
if (root && isLocale(lang)) {
  const data = pageData(root, lang);
  const session = sessionOf(data);
  watchPage(root, session);
  saveButtons(byId('search-save'), data.words, lang, () => {
    const { query } = session.state;
    return { rows: data.engine.all(query, lang), query };
  });
  restore(session);
}

import type { Locale } from '../../language/locales.ts';
import { asksForHelp } from '../../search/help/asks-for-help.ts';
import type { Sort } from '../../search/query/facets.ts';
import { isBlank, type Query } from '../../search/query/query.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { chosenCount } from './chips.ts';
import type { dateFields } from './date-fields.ts';
import { counted } from './fill.ts';

/** The controls of the page except the box, in which the reader may be typing. */
export interface SearchControls {
  /** How many filters are chosen. */
  chosen: HTMLElement;
  dates: ReturnType<typeof dateFields>;
  order: HTMLSelectElement;
  /** Whom to call; none where the site names nobody. */
  help: HTMLElement | null;
  /** The title of the document for a query without words. */
  pageTitle: string;
}

/** The order that the control shows. Without words there is no best match, so that the newest come first. */
export const shownSort = ({ sort, words }: Query): Sort => (sort === 'relevance' && words === '' ? 'newest' : sort);

/** Shows a query in the controls and in the title of the document. */
export function showControls(controls: SearchControls, query: Query, words: PageWords, lang: Locale): void {
  const { chosen, dates, order, help, pageTitle } = controls;
  const count = chosenCount(query);
  chosen.textContent = count === 0 ? '' : counted(words.chosen, count, lang);
  dates.show(query);
  help?.classList.toggle('is-asked', asksForHelp(query.words));
  for (const option of order.options) option.hidden = option.value === 'relevance' && query.words === '';
  order.value = shownSort(query);
  document.documentElement.dataset.script = isBlank(query) ? '' : 'query';
  document.title = query.words ? `${query.words} – ${pageTitle}` : pageTitle;
}

/** How long a reader rests before the place on the page is noted, in milliseconds. Browsers limit how often it may be. */
const rest = 100;

interface Entry {
  top?: number;
}

/**
 * Keeps the addresses of a page whose content comes later: every entry of the history remembers how far down the
 * reader was, because the browser would scroll before the content is there.
 */
export function pageHistory() {
  let isSettled = false;
  let noting: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = 'manual';

  const note = () => {
    clearTimeout(noting);
    if (isSettled) history.replaceState({ top: scrollY } satisfies Entry, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(noting);
    noting = setTimeout(note, rest);
  });
  addEventListener('click', note, { capture: true });

  /** Makes an address that of the page: as a new entry, or in the place of the present one. */
  const go = (search: string, how: 'push' | 'replace') => {
    const address = location.pathname + search;
    if (search === location.search) return;
    if (how === 'push') {
      note();
      history.pushState(null, '', address);
    } else history.replaceState(history.state, '', address);
  };

  /** To be called when an entry is come back to: nothing is noted until its content stands. */
  const unsettle = () => {
    clearTimeout(noting);
    isSettled = false;
  };

  /** To be called when its content stands: goes to where the reader was. */
  const settle = () => {
    const { top = 0 } = (history.state ?? {}) as Entry;
    if (!isSettled && top > 0) scrollTo({ top, behavior: 'instant' });
    isSettled = true;
  };

  return { go, unsettle, settle };
}

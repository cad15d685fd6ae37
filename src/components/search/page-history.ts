/**
 * How long a reader rests before the place on the page is noted, and before the address follows a word being written, in
 * milliseconds. Browsers limit how often it may change, and load the icon of the page again each time.
 */
const resting = { scrolling: 100, writing: 300 };

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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let coming: string | undefined;
  let reached: number | undefined;
  history.scrollRestoration = 'manual';

  /** Whether the reader has scrolled before the content was long enough to be led back. */
  const hasGoneOn = () => reached !== undefined && Math.abs(scrollY - reached) > 1;

  const note = () => {
    clearTimeout(noting);
    if (isSettled || hasGoneOn()) history.replaceState({ top: scrollY } satisfies Entry, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(noting);
    noting = setTimeout(note, resting.scrolling);
  });
  addEventListener('click', note, { capture: true });

  /** Gives the address of what was written last to the present entry, without waiting on. */
  const catchUp = () => {
    clearTimeout(waiting);
    if (coming !== undefined && coming !== location.search)
      history.replaceState(history.state, '', location.pathname + coming);
    coming = undefined;
  };
  addEventListener('click', catchUp, { capture: true });
  addEventListener('pagehide', catchUp);

  /** Makes an address that of the page: as a new entry, or, once the reader rests, in the place of the present one. */
  const go = (search: string, how: 'push' | 'rest') => {
    if (how === 'rest') {
      coming = search;
      clearTimeout(waiting);
      waiting = setTimeout(catchUp, resting.writing);
      return;
    }
    catchUp();
    if (search === location.search) return;
    note();
    history.pushState(null, '', location.pathname + search);
  };

  /** Puts another address in the place of the present one. */
  const correct = (search: string) => history.replaceState(history.state, '', location.pathname + search);

  /** To be called when an entry is come back to: nothing is noted until its content stands. */
  const unsettle = () => {
    clearTimeout(noting);
    clearTimeout(waiting);
    coming = undefined;
    reached = undefined;
    isSettled = false;
  };

  /** To be called when the most of its content stands: goes to where the reader was, or as far as it reaches. */
  const settle = () => {
    const { top = 0 } = (history.state ?? {}) as Entry;
    if (!isSettled && top > 0) scrollTo({ top, behavior: 'instant' });
    isSettled ||= scrollY >= top - 1;
    reached = isSettled ? undefined : scrollY;
  };

  /** To be called when all of it stands: goes the rest of the way, unless the reader has gone on meanwhile. */
  const rest = () => {
    if (!hasGoneOn()) settle();
    reached = undefined;
    isSettled = true;
  };

  return { go, correct, unsettle, settle, rest };
}

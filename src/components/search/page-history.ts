import { debounce } from './debounce.ts';
import {
  afterLoading,
  afterScroll,
  canSavePosition,
  hasScrolledOn,
  scrollTarget,
  unloadedEntry,
  withoutPending,
} from './history-entry.ts';

/**
 * How long the reader pauses before the scroll position is saved, and before the address follows a word being typed, in
 * milliseconds. Browsers limit how often the address may change, and load the icon of the page again each time.
 */
const pauses = { scrolling: 100, typing: 300 };

/** What the browser keeps with an entry: the scroll position in CSS pixels. */
interface SavedState {
  top?: number;
}

const savedTop = (): number => ((history.state ?? {}) as SavedState).top ?? 0;

const saveTop = () => history.replaceState({ top: scrollY } satisfies SavedState, '');

const replaceAddress = (search: string) => history.replaceState(history.state, '', location.pathname + search);

/**
 * Keeps the addresses of a page whose content is loaded later. Every history entry remembers the scroll position,
 * because the browser would restore it before the content is there.
 */
export function pageHistory() {
  let entry = unloadedEntry;
  history.scrollRestoration = 'manual';

  const savePosition = () => {
    saving.cancel();
    if (canSavePosition(entry, scrollY)) saveTop();
  };
  const saving = debounce(savePosition, pauses.scrolling);

  /** Gives the current entry its pending address at once. */
  const flush = () => {
    typing.cancel();
    const { pendingSearch } = entry;
    if (pendingSearch !== undefined && pendingSearch !== location.search) replaceAddress(pendingSearch);
    entry = withoutPending(entry);
  };
  const typing = debounce(flush, pauses.typing);
  addEventListener('scroll', saving.start);
  addEventListener('click', savePosition, { capture: true });
  addEventListener('click', flush, { capture: true });
  addEventListener('pagehide', flush);

  /** Changes the address of the current entry once the reader pauses. */
  const replaceLater = (search: string) => {
    entry = { ...entry, pendingSearch: search };
    typing.start();
  };

  /** Adds an entry, unless the address stays the same. */
  const push = (search: string) => {
    flush();
    if (search === location.search) return;
    savePosition();
    history.pushState(null, '', location.pathname + search);
  };

  /** To be called when the reader comes back to an entry: nothing is saved until its content is there. */
  const reset = () => {
    saving.cancel();
    typing.cancel();
    entry = unloadedEntry;
  };

  /** To be called when most of the content is there: scrolls to the saved position, or as far as the content reaches. */
  const restorePosition = () => {
    const saved = savedTop();
    const top = scrollTarget(entry, saved);
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
    entry = afterScroll(entry, saved, scrollY);
  };

  /** To be called when all of the content is there: scrolls the rest of the way, unless the reader has scrolled since. */
  const finishRestoring = () => {
    if (!hasScrolledOn(entry, scrollY)) restorePosition();
    entry = afterLoading(entry);
  };

  return { push, replaceLater, replace: replaceAddress, reset, restorePosition, finishRestoring };
}

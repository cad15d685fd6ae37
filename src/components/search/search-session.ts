import { isBlank, type Query, queryFrom, searchOf } from '../../search/query/query.ts';
import { debounce } from './debounce.ts';
import type { pageHistory } from './page-history.ts';
import type { resultsRegion } from './results-region.ts';
import { openedAt, restoredAt, type SearchState, typed } from './search-state.ts';

/** How long to wait for more letters while an answer is being loaded or none has been shown yet, in milliseconds. */
const pause = 120;

/** The parts of the page that follow the query. */
interface Parts {
  box: HTMLInputElement;
  history: ReturnType<typeof pageHistory>;
  results: ReturnType<typeof resultsRegion>;
  showControls: (query: Query) => void;
}

/** The query of the page, and the parts that follow it. */
export interface SearchSession extends Parts {
  state: SearchState;
  /** Searches for the words of the box after a pause. */
  typing: ReturnType<typeof debounce>;
}

/** A session that begins with the query of the address. */
export function searchSession(parts: Parts): SearchSession {
  const typing = debounce(() => searchTyped(session), pause);
  const session: SearchSession = { ...parts, state: openedAt(location.search), typing };
  return session;
}

/** Answers the query of a session; settles when the first page of its results is shown. */
async function show({ state, results, showControls, typing }: SearchSession): Promise<void> {
  typing.cancel();
  showControls(state.query);
  if (isBlank(state.query) && !state.isActive) results.clear();
  else await results.show(state.query);
}

/** Runs another query as a new entry of the history; settles as `show`. */
export function runQuery(session: SearchSession, query: Query): Promise<void> {
  session.state = { ...session.state, query };
  session.history.push(searchOf(query));
  return show(session);
}

/** Runs the query of a link, words included; settles as `show`. */
export function follow(session: SearchSession, search: string): Promise<void> {
  const query = queryFrom(search);
  session.box.value = query.words;
  return runQuery(session, query);
}

/** Searches for the words of the box. Words being typed change the address of the current entry once the reader pauses. */
export function searchTyped(session: SearchSession): void {
  session.typing.cancel();
  const next = typed(session.state, session.box.value);
  if (!next) return;
  session.state = next.state;
  const search = searchOf(next.state.query);
  if (next.isNewEntry) session.history.push(search);
  else session.history.replaceLater(search);
  show(session);
}

/** Searches for the words of the box as the last of their entry: those typed next begin another. */
export function finishTyping(session: SearchSession): void {
  searchTyped(session);
  session.state = { ...session.state, isTyping: false };
}

/** Loads the filters when the page is first used, so that they are there when they are wanted; nothing is loaded before. */
export function activate(session: SearchSession): void {
  if (session.state.isActive) return;
  session.state = { ...session.state, isActive: true };
  if (isBlank(session.state.query)) show(session);
}

/** Takes over a query that is already being answered, with its address. */
export function correctQuery(session: SearchSession, query: Query): void {
  session.state = { ...session.state, query };
  session.history.replace(searchOf(query));
}

/** Runs the query of the address, then returns to the scroll position of its entry. */
export async function restore(session: SearchSession): Promise<void> {
  const { box, history, results } = session;
  session.state = restoredAt(session.state, location.search);
  const { query } = session.state;
  box.value = query.words;
  results.announceLoading(query);
  await show(session);
  history.restorePosition();
  await results.complete();
  history.finishRestoring();
}

/** Goes back or forward to another entry. A link within the page comes here too, and changes nothing. */
export function returnTo(session: SearchSession): void {
  if (searchOf(queryFrom(location.search)) === searchOf(session.state.query)) return;
  session.history.reset();
  restore(session);
}

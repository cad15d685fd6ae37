import { limitedWords } from '../../search/query/limits.ts';
import { isBlank, type Query, queryFrom } from '../../search/query/query.ts';
import { withWords } from './query-changes.ts';

/** The query of the page, and how the reader came to it. */
export interface SearchState {
  query: Query;
  /** Whether the search has been used: nothing is loaded before. */
  isActive: boolean;
  /** Whether a word is being typed: all its letters are one entry of the history. */
  isTyping: boolean;
}

/** The state of a page that has just been opened. */
export const openedAt = (search: string): SearchState => ({
  query: queryFrom(search),
  isActive: false,
  isTyping: false,
});

/** The state after the reader has come back to an address. */
export const restoredAt = (state: SearchState, search: string): SearchState => ({
  ...state,
  query: queryFrom(search),
  isTyping: false,
});

/** The state after typing, and whether it is a new entry of the history; undefined where the words are the same. */
export function typed(state: SearchState, text: string): { state: SearchState; isNewEntry: boolean } | undefined {
  const { query, isTyping } = state;
  if (limitedWords(text) === query.words) return undefined;
  return {
    state: { ...state, query: withWords(query, text), isTyping: true },
    isNewEntry: !isTyping && !isBlank(query),
  };
}

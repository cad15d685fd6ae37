import { describe, expect, it } from 'vitest';
import { openedAt, restoredAt, type SearchState, typed } from '../../../src/components/search/search-state.ts';

const opened = openedAt('?q=police&kind=meeting&page=2');

/** The state after typing several texts in turn, and which of them began a history entry. */
const typing = (begin: SearchState, ...texts: string[]) =>
  texts.reduce(
    ({ state, entries }, text) => {
      const next = typed(state, text);
      return { state: next?.state ?? state, entries: next?.isNewEntry ? [...entries, text] : entries };
    },
    { state: begin, entries: [] as string[] },
  );

describe('the state of the search page', () => {
  it('begins with the query of the address, unused', () => {
    expect(opened).toMatchObject({ query: { words: 'police', page: 2 }, isActive: false, isTyping: false });
  });

  it('takes typed words over, on the first page, and keeps the filters', () => {
    const { query } = typing(opened, 'theatre').state;
    expect(query).toMatchObject({ words: 'theatre', page: 1, facets: { kind: ['meeting'] } });
  });

  it.each(['police', ' police '])('stays as it is where “%s” asks the same words', (text) => {
    expect(typed(opened, text)).toBeUndefined();
  });

  it('makes all letters of a word one entry of the history', () => {
    expect(typing(opened, 't', 'th', 'the').entries).toEqual(['t']);
  });

  it('begins another entry after typing has ended', () => {
    const { state } = typing(opened, 't', 'th');
    expect(typed({ ...state, isTyping: false }, 'the')?.isNewEntry).toBe(true);
  });

  it('replaces the entry of a blank query', () => {
    expect(typing(openedAt(''), 't', 'th').entries).toEqual([]);
  });

  it('goes back to another address without forgetting that the page has been used', () => {
    const back = restoredAt({ ...opened, isActive: true, isTyping: true }, '?q=theatre');
    expect(back).toMatchObject({ query: { words: 'theatre' }, isActive: true, isTyping: false });
  });
});

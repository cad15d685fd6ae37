import { describe, expect, it } from 'vitest';
import { shownSort } from '../../../src/components/search/search-controls.ts';
import { queryOf } from '../../../src/search/query/query.ts';

describe('the order that the control shows', () => {
  it.each([
    ['police', 'relevance', 'relevance'],
    ['', 'relevance', 'newest'],
    ['', 'oldest', 'oldest'],
    ['police', 'deadline', 'deadline'],
  ] as const)('for “%s” by %s is %s', (words, sort, shown) => {
    expect(shownSort(queryOf({ words, sort }))).toBe(shown);
  });
});

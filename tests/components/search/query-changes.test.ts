import { describe, expect, it } from 'vitest';
import { existingPage, toggled, withDays, withSort, withWords } from '../../../src/components/search/query-changes.ts';
import { queryFrom, searchOf } from '../../../src/search/query/query.ts';

const query = queryFrom('?q=police&kind=meeting&from=2020-01-01&to=2021-01-01&sort=oldest&page=3');

describe('a change of the query', () => {
  it.each([
    ['adds a value', toggled(query, 'kind', 'campaign'), 'kind=campaign&kind=meeting'],
    ['removes a chosen value', toggled(toggled(query, 'kind', 'campaign'), 'kind', 'campaign'), 'kind=meeting'],
  ])('%s and leads to the first page', (_, changed, kinds) => {
    expect(searchOf(changed)).toBe(`?q=police&${kinds}&from=2020-01-01&to=2021-01-01&sort=oldest`);
  });

  it('replaces both days', () => {
    expect(searchOf(withDays(query, { to: '2022-01-01' }))).toBe('?q=police&kind=meeting&to=2022-01-01&sort=oldest');
    expect(searchOf(withDays(query, {}))).toBe('?q=police&kind=meeting&sort=oldest');
  });

  it('replaces the order', () => {
    expect(searchOf(withSort(query, 'newest'))).toBe(
      '?q=police&kind=meeting&from=2020-01-01&to=2021-01-01&sort=newest',
    );
  });

  it('replaces the words, and forgets that others were too long', () => {
    const long = withWords(query, 'a'.repeat(7000));
    expect([long.words.length, long.isTruncated]).toEqual([400, true]);
    const { isTruncated, words, page } = withWords(long, ' theatre ');
    expect([words, isTruncated, page]).toEqual(['theatre', undefined, 1]);
  });
});

describe('the page of a query', () => {
  it.each([
    [3, 3],
    [9, 3],
    [2, 2],
    [0, 3],
  ])('is, of %i pages, %i instead of 3', (pages, page) => {
    expect(existingPage(query, pages).page).toBe(page);
  });
});

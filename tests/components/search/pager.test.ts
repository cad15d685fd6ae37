import { describe, expect, it } from 'vitest';
import { namedPages } from '../../../src/components/search/pager.ts';

const written = (page: number, pages: number) =>
  namedPages(page, pages)
    .map((each) => each ?? '…')
    .join(' ');

describe('the pages that a pager names', () => {
  it.each([
    [1, 1, '1'],
    [1, 2, '1 2'],
    [2, 3, '1 2 3'],
    [1, 9, '1 2 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
    [3, 9, '1 2 3 4 … 9'],
    [4, 9, '1 2 3 4 5 … 9'],
    [6, 9, '1 … 5 6 7 8 9'],
  ])('on page %i of %i are %s', (page, pages, names) => {
    expect(written(page, pages)).toBe(names);
  });

  it('are few, however many there are', () => {
    expect(written(250, 500)).toBe('1 … 249 250 251 … 500');
  });
});

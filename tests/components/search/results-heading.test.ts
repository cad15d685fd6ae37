import { describe, expect, it } from 'vitest';
import { resultsHeading } from '../../../src/components/search/results-heading.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import type { Answer } from '../../../src/search/result/answer.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';

const headingOf = (total: number, pages: number, page: number, lang: 'en' | 'hu' = 'en') =>
  resultsHeading({ total, pages } as Answer, queryOf({ page }), searchWords(lang), lang);

describe('the heading above the results', () => {
  it('counts the records', () => {
    expect(headingOf(0, 0, 1)).toBe('Nothing found in English.');
    expect(headingOf(1, 1, 1)).toBe('1 record found in English.');
    expect(headingOf(20, 1, 1, 'hu')).toBe('20 találat a magyar szövegekben.');
  });

  it('names the page where there are several', () => {
    expect(headingOf(45, 3, 2)).toBe('45 records found in English. Page 2 of 3');
  });
});

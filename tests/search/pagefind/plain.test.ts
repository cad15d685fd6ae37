import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Program, pagefindSearch } from '../../../src/search/pagefind/pagefind-search.ts';
import { shardListFile } from '../../../src/search/pagefind/shards.ts';

const texts: Record<string, string> = {
  'MR-2022-003': 'police and training',
  'MR-2022-002': 'police at the border',
  'MR-2022-001': 'theatre in schools',
};

/** A program that finds the texts that hold all the words. */
const program: Program = {
  createInstance: () => ({
    init: async () => undefined,
    mergeIndex: async () => undefined,
    search: async (words) => ({
      results: Object.entries(texts)
        .filter(([, text]) => words.split(' ').every((word) => text.includes(word)))
        .map(([number, excerpt]) => ({
          id: number,
          data: async () => ({ url: `/${number}/`, excerpt, meta: { title: number, number } }),
        })),
    }),
  }),
};

const found = async (words: string) => {
  const shards = { en: [{ path: 'en/', from: '0', records: 3 }] };
  vi.stubGlobal('fetch', async (address: string) => {
    expect(address).toContain(shardListFile);
    return new Response(JSON.stringify({ shards }));
  });
  const { plain } = pagefindSearch({
    folder: '/pagefind/',
    baseUrl: '/',
    load: async () => program,
    edition: async () => '1',
  });
  return (await plain(words, 'en')).map(({ number }) => number);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the simple search for where the index cannot be loaded', () => {
  it.each([
    ['police', ['MR-2022-003', 'MR-2022-002']],
    ['police -training', ['MR-2022-002']],
    ['police NOT (training OR border)', []],
    ['theatre OR training', ['MR-2022-001', 'MR-2022-003']],
    ['site:gov.hu theatre', ['MR-2022-001']],
    ['theat*', ['MR-2022-001']],
    ['-police', []],
  ])('reads operators as the search page does: %s', async (words, numbers) => {
    expect(await found(words)).toEqual(numbers);
  });
});

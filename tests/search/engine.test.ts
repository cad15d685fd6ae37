import { describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import type { Locale } from '../../src/language/locales.ts';
import { queryFrom } from '../../src/search/query.ts';
import { dist } from '../site/dist.ts';

const { find } = engineOver(dist);

const ask = (words: string, lang: Locale = 'en', more: Record<string, string> = {}, limit?: number) =>
  find(queryFrom(new URLSearchParams({ q: words, ...more }).toString()), lang, limit);

const numbers = async (...question: Parameters<typeof ask>) => {
  const { own, other } = await ask(...question);
  return [...own.hits, ...other.hits].map(({ number }) => number);
};

describe('the search over the finished site', () => {
  it.each([
    ['Kiallok erted', 'en'],
    ['Kiállok érted', 'hu'],
    ['“Kiállok érted!”', 'en'],
  ] as const)('finds the play by “%s” in %s', async (words, lang) => {
    expect(await numbers(words, lang)).toContain('CP-2015-001');
  });

  it.each(['sexual exploitation', '"sexual exploitation"', '“sexual exploitation”'])(
    'finds the session of 30 November 2022 by %s',
    async (words) => {
      expect(await numbers(words)).toContain('MR-2022-003');
    },
  );

  it.each(['áldozatokat', 'aldozat'])('finds Hungarian texts by %s, and no English noise', async (words) => {
    const { own, other } = await ask(words, 'hu');
    expect(own.hits.length).toBeGreaterThan(0);
    expect(other.hits).toEqual([]);
  });

  it('finds nothing by nonsense', async () => {
    expect(await numbers('xyzzyq')).toEqual([]);
    expect(await numbers('qqqq wwww', 'hu')).toEqual([]);
  });

  it.each(['police', 'rendőrség', 'GRETA', '2022'])(
    'shows a record once, in the reader’s language first: %s',
    async (words) => {
      const { own, other } = await ask(words);
      const all = [...own.hits, ...other.hits].map(({ number }) => number);
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(own.hits.map(({ lang }) => lang)).isSubsetOf(new Set(['en']))).toBe(true);
      expect(new Set(other.hits.map(({ lang }) => lang)).isSubsetOf(new Set(['hu']))).toBe(true);
    },
  );

  it('finds what only the other language says, second', async () => {
    const { own, other } = await ask('rendőrség');
    expect(own.hits).toEqual([]);
    expect(other.hits.length).toBeGreaterThan(0);
  });

  it.each([
    ['kind', 'meeting', 'MR-'],
    ['kind', 'campaign', 'CP-'],
  ] as const)('narrows down by %s to %s', async (facet, value, prefix) => {
    const all = await numbers('police');
    const some = await numbers('police', 'en', { [facet]: value });
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.filter((number) => number.startsWith(prefix)));
  });

  it('narrows down by several at once, also without words', async () => {
    const found = await numbers('', 'en', { kind: 'meeting', year: '2022', organisation: 'ngo-roundtable' });
    expect(found).toContain('MR-2022-003');
    expect(
      (await ask('', 'en', { year: '2022' })).own.hits.map(({ date }) => date).filter((date) => !date.includes('202')),
    ).toEqual([]);
  });

  it('gives as many as are wished for, and says that there are more', async () => {
    const { own } = await ask('police', 'en', {}, 1);
    expect([own.hits.length, own.isPart]).toEqual([1, true]);
  });

  it('gives with each hit what a reader needs to choose', async () => {
    const { own } = await ask('GRETA', 'en', { kind: 'meeting', year: '2022' });
    const hit = own.hits.find(({ number }) => number === 'MR-2022-003');
    expect(hit).toMatchObject({
      kind: 'meeting',
      lang: 'en',
      title: expect.stringMatching(/\S/),
      date: '30\u00a0November\u00a02022',
      url: expect.stringMatching(/\/en\/meetings\/2022-11-30-joint-session\/$/),
      excerpt: expect.stringContaining('<mark>'),
    });
  });
});
